package dev.greenroom.guides;

import java.util.List;

/** What employers ask for, as safe HTML. */
public record OverviewView(List<Group> certifications, List<String> education, List<String> qualifications) {
    public record Group(String name, List<String> entries) {}

    static OverviewView of(Overview overview) {
        return new OverviewView(
                overview.certifications().stream()
                        .map(group -> new Group(group.group(), html(group.entries())))
                        .toList(),
                html(overview.education()),
                html(overview.qualifications()));
    }

    private static List<String> html(List<String> entries) {
        return entries.stream().map(Inline::html).toList();
    }

    public boolean isEmpty() {
        return certifications.isEmpty() && education.isEmpty() && qualifications.isEmpty();
    }
}
