package dev.greenroom.hiring;

import dev.greenroom.web.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Which leads to look at.
 *
 * @param q words in any part of a lead
 * @param state the name of a state, or empty for all but spam
 */
public record LeadFilter(String q, String state) {

    public LeadFilter {
        q = Typed.line(q);
        state = Typed.line(state);
    }

    /** The states to look at; what names no state asks for all but spam. */
    List<LeadState> states() {
        List<LeadState> named = Arrays.stream(LeadState.values())
                .filter(known -> known.name().equals(state))
                .toList();
        return named.isEmpty()
                ? Arrays.stream(LeadState.values())
                        .filter(known -> known != LeadState.SPAM)
                        .toList()
                : named;
    }

    String[] stateNames() {
        return states().stream().map(LeadState::name).toArray(String[]::new);
    }

    Map<String, String> parameters() {
        return Map.of("q", q, "state", state);
    }
}
