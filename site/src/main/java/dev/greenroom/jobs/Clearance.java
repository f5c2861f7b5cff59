package dev.greenroom.jobs;

/**
 * What is on record before a posting may be published; never shown to the public.
 *
 * @param authorisation who at the client allowed it, and when
 * @param payExemption why no pay range is needed where the law asks for one, or empty
 */
public record Clearance(String authorisation, String payExemption) {

    static Clearance none() {
        return new Clearance("", "");
    }
}
