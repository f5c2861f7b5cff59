package dev.greenroom.jobs;

/**
 * A question that an employer asks everybody who applies.
 *
 * @param id names the question within its posting, whatever becomes of its words
 */
public record JobQuestion(String id, String prompt, Kind kind, boolean required) {

    /** How the question is answered. */
    public enum Kind {
        LINE("A line"),
        TEXT("A few sentences"),
        YES_NO("Yes or no");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The kind in the words of the page. */
        public String label() {
            return label;
        }
    }
}
