package dev.greenroom.guides;

import java.util.List;

/** Certifications of one issuer or kind; the group is empty where the guide lists them without one. */
public record CertificationGroup(String group, List<String> entries) {
    public CertificationGroup {
        SingleLine.optional(group, "A group of certifications");
        entries.forEach(entry -> SingleLine.required(entry, "A certification"));
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("There is no certification in the group '" + group + "'");
        }
        entries = List.copyOf(entries);
    }
}
