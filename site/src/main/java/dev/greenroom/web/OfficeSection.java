package dev.greenroom.web;

/**
 * A part of the back office; each module that has one gives it as a bean.
 *
 * @param role the role it takes: OPERATOR, EDITOR or RECRUITER
 * @param order where it stands in the navigation, from low to high
 */
public record OfficeSection(String label, String href, String role, int order) {

    /** What waits in a part of the office, shown on the office's home page. */
    public record Notice(String text, String href, String role) {

        /** A module's notices; called for every view of the office's home page. */
        @FunctionalInterface
        public interface Source {

            /** What waits now. */
            java.util.List<Notice> notices();
        }
    }
}
