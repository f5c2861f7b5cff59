package dev.greenroom.guides;

import java.util.List;

/**
 * A version of a guide beside another.
 *
 * @param newest the number of the version that stands now
 */
public record VersionView(GuideVersion shown, GuideVersion against, int newest, List<DiffLine> lines) {
    static VersionView of(GuideVersion shown, GuideVersion against, int newest) {
        boolean older = shown.number() < against.number();
        List<DiffLine> lines = older
                ? LineDiff.of(shown.markdown(), against.markdown())
                : LineDiff.of(against.markdown(), shown.markdown());
        return new VersionView(shown, against, newest, lines);
    }

    /** Returns the version that the comparison begins with. */
    public GuideVersion before() {
        return shown.number() < against.number() ? shown : against;
    }

    /** Returns the version that the comparison ends with. */
    public GuideVersion after() {
        return shown.number() < against.number() ? against : shown;
    }

    public boolean isNewest() {
        return shown.number() == newest;
    }

    public boolean isSame() {
        return lines.stream().allMatch(line -> line.kind() == DiffLine.Kind.SKIPPED);
    }

    /** Returns the number of lines that came or went. */
    public long count(String kind) {
        return lines.stream()
                .filter(line -> line.kind() == DiffLine.Kind.valueOf(kind))
                .count();
    }
}
