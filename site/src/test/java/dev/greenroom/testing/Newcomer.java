package dev.greenroom.testing;

import dev.greenroom.accounts.CandidateId;
import dev.greenroom.accounts.CurrentCandidate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A candidate whom the site has never seen before. */
public final class Newcomer {

    private Newcomer() {}

    /** Comes to the site and is known there from then on. */
    public static CandidateId to(CurrentCandidate site) {
        return site.findOrWelcome(new MockHttpServletRequest(), new MockHttpServletResponse());
    }
}
