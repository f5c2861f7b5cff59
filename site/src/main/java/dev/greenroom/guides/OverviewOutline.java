package dev.greenroom.guides;

import dev.greenroom.guides.Block.Kind;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Sorts what employers ask for into certifications, education and qualifications. */
final class OverviewOutline {
    private static final String CERTIFICATION = ".*\\b(?:certif|licen[cs]e|credential).*";
    private static final String EDUCATION =
            ".*\\b(?:degree|bachelor|master['’]?s|diploma|ph\\.?d|education|university).*";

    private final GuideDraft draft;
    private final LineLedger ledger;
    private PageSection.Kind part = PageSection.Kind.OVERVIEW;
    private @Nullable Block label;
    private int labelDepth = Block.UNKNOWN;
    private boolean afterLabel;

    OverviewOutline(GuideDraft draft, LineLedger ledger) {
        this.draft = draft;
        this.ledger = ledger;
    }

    void open(PageSection.Kind kind, Block heading) {
        part = kind;
        label = null;
        labelDepth = Block.UNKNOWN;
        if (kind == PageSection.Kind.CERTIFICATIONS) {
            String words = PageWords.withoutColon(heading.words());
            boolean plain =
                    words.matches("(?i)(?:.{0,4}\\s)?(?:professional )?certifications?(?: (?:and|&) licen[cs]\\w+)?");
            draft.certificationGroup(plain ? "" : Inline.plain(words));
        }
    }

    void take(Block block, @Nullable Block next) {
        boolean headsBullets = next != null && next.is(Kind.BULLET);
        boolean shortLine = block.is(Kind.PARAGRAPH) && headsBullets && PageWords.count(block.text()) <= 8;
        if (block.is(Kind.LABEL) || block.is(Kind.HEADING) || (shortLine && !PageWords.isFinished(block.text()))) {
            label(block);
        } else if (part == PageSection.Kind.OVERVIEW && block.is(Kind.PARAGRAPH)) {
            draft.summary = (draft.summary + " " + block.text()).strip();
            ledger.recognised(block.lines(), "the summary");
        } else {
            entry(block);
        }
    }

    private void label(Block block) {
        label = block;
        labelDepth = block.depth();
        afterLabel = true;
        if (part == PageSection.Kind.CERTIFICATIONS) {
            draft.certificationGroup(Inline.plain(PageWords.withoutColon(block.words())));
            ledger.recognised(block.lines(), "a group of certifications");
        } else {
            ledger.recognised(block.lines(), "a label in the overview");
        }
    }

    private void entry(Block block) {
        if (afterLabel && block.leaves(labelDepth)) {
            labelDepth = Block.UNKNOWN;
        }
        afterLabel = false;
        if (label != null && block.leaves(labelDepth)) {
            label = null;
            if (part == PageSection.Kind.CERTIFICATIONS) {
                draft.certificationGroup("");
            }
        }
        String text = block.words();
        switch (part) {
            case CERTIFICATIONS -> draft.certification(text);
            case EDUCATION -> draft.education.add(underLabel(text));
            case QUALIFICATIONS -> draft.qualifications.add(underLabel(text));
            default -> {
                sort(block, text);
                return;
            }
        }
        ledger.recognised(block.lines(), "an entry of the overview");
    }

    private String underLabel(String text) {
        return label == null ? text : PageWords.withoutColon(label.words()) + ": " + text;
    }

    /** An overview without parts: each entry goes where its words belong. */
    private void sort(Block block, String text) {
        String words = (label == null ? "" : label.words() + " ").concat(text).toLowerCase(Locale.ROOT);
        List<SourceLine> lines = block.lines();
        if (words.matches(CERTIFICATION) || text.matches("[A-Z]{2,6}\\b.*")) {
            draft.certification(text);
            ledger.repaired(lines, "put under certifications for its words, since no heading says so");
        } else if (words.matches(EDUCATION)) {
            draft.education.add(text);
            ledger.repaired(lines, "put under education for its words, since no heading says so");
        } else {
            draft.qualifications.add(underLabel(text));
            ledger.repaired(lines, "put under qualifications, since no heading says where it belongs");
        }
    }
}
