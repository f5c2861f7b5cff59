package dev.greenroom.guides;

import dev.greenroom.accounts.AuditLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What editors do to the firm's guides, each change with its version and its entry in the audit log. */
@Service
class GuideOffice {
    private final Guides guides;
    private final GuideTable table;
    private final AuditLog audit;

    GuideOffice(Guides guides, GuideTable table, AuditLog audit) {
        this.guides = guides;
        this.table = table;
        this.audit = audit;
    }

    /** Keeps a new guide, which nobody sees before it is published. */
    @Transactional
    public StoredGuide write(Guide guide) {
        StoredGuide draft = guides.draft(guide);
        audit.record("wrote", subject(draft), "");
        return draft;
    }

    /**
     * Puts a new text in place of the one that was read; questions whose words stay keep their names. A text that says
     * the same as before makes no version.
     */
    @Transactional
    public void revise(OfficeGuide office, StoredGuide before, Guide typed, int version) {
        Guide after = TypedGuide.keepingNames(before.guide(), typed);
        requireQuestion(office, after);
        if (version != before.version() || !after.equals(before.guide())) {
            update(before, after, version, office.isBuiltIn(), "");
            audit.record("revised", subject(before), "version " + (version + 1));
        }
    }

    /** Makes an earlier version the newest; with its own file back, a built-in guide follows it again. */
    @Transactional
    public void restore(OfficeGuide office, StoredGuide before, GuideVersion earlier, int version) {
        Guide after = GuideMarkdown.read(earlier.markdown());
        requireQuestion(office, after);
        String how = earlier.isFile() ? GuideVersions.FROM_FILE : earlier.name() + " again";
        update(before, after, version, office.isBuiltIn() && !earlier.isFile(), how);
        audit.record("restored", subject(before), earlier.name());
    }

    private static void requireQuestion(OfficeGuide office, Guide after) {
        if (office.isPublished() && after.questions().isEmpty()) {
            throw new GuideNeedsQuestion();
        }
    }

    private void update(StoredGuide before, Guide after, int version, boolean edited, String how) {
        if (!table.update(before.id(), version, after, edited, how)) {
            throw new ChangedMeanwhile();
        }
    }

    @Transactional
    public void publish(OfficeGuide office) {
        if (office.questions() == 0) {
            throw new GuideNeedsQuestion();
        }
        turn(office, true, "published");
    }

    @Transactional
    public void withdraw(OfficeGuide office) {
        turn(office, false, "took down");
    }

    private void turn(OfficeGuide office, boolean published, String action) {
        if (table.turn(office.id(), published)) {
            audit.record(action, "guide " + office.title(), "");
        }
    }

    private static String subject(StoredGuide stored) {
        return "guide " + stored.guide().title();
    }
}
