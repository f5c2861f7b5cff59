package dev.greenroom.guides;

import java.util.List;

/** What employers ask for before the interview. */
public record Overview(List<CertificationGroup> certifications, List<String> education, List<String> qualifications) {
    static final Overview NONE = new Overview(List.of(), List.of(), List.of());

    public Overview {
        education.forEach(entry -> SingleLine.required(entry, "An entry under education"));
        qualifications.forEach(entry -> SingleLine.required(entry, "A qualification"));
        certifications = List.copyOf(certifications);
        education = List.copyOf(education);
        qualifications = List.copyOf(qualifications);
    }

    /** Says whether there is nothing to show. */
    public boolean isEmpty() {
        return certifications.isEmpty() && education.isEmpty() && qualifications.isEmpty();
    }
}
