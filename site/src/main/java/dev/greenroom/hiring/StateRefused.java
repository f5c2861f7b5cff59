package dev.greenroom.hiring;

import dev.greenroom.web.BadInput;

/** A lead cannot go from its state to that one. */
class StateRefused extends BadInput {

    private static final long serialVersionUID = 1L;

    StateRefused(LeadState from, LeadState to) {
        super("A lead that is “" + from.label() + "” cannot become “" + to.label()
                + "”. Nothing was changed; go back and choose one of the states on its page.");
    }
}
