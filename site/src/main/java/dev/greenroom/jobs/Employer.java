package dev.greenroom.jobs;

/**
 * Who is hiring.
 *
 * @param name the employer's own name; the back office alone sees it where the employer is confidential
 * @param confidential whether the client does not want to be named
 */
public record Employer(String name, boolean confidential) {

    /** What the public reads. */
    public String publicName() {
        return confidential ? "Confidential" : name;
    }
}
