package dev.greenroom.labs;

import dev.greenroom.sandbox.LabPack;
import dev.greenroom.sandbox.Target;
import java.util.List;

/**
 * A lab in the list of labs.
 *
 * @param standing how the candidate stands with it: passed, begun or new
 */
public record LabEntry(String slug, String title, String summary, int minutes, List<String> targets, String standing) {

    static LabEntry of(LabPack pack, String standing) {
        return new LabEntry(
                pack.slug(),
                pack.description().title(),
                pack.description().summary(),
                pack.description().minutes(),
                pack.description().targets().stream().map(Target::sentence).toList(),
                standing);
    }
}
