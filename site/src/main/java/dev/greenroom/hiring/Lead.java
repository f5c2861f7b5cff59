package dev.greenroom.hiring;

import dev.greenroom.accounts.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An employer who might become a client. */
public record Lead(
        LeadId id,
        Enquiry enquiry,
        LeadState state,
        @Nullable AccountId assignee,
        Instant receivedAt) {

    /** Who asks. */
    public Enquiry.Sender sender() {
        return enquiry.sender();
    }

    /** How the audit log names it: the log is kept for ever, so it holds nothing that the employer typed. */
    String subject() {
        return "lead " + id;
    }

    Lead move(LeadState to) {
        if (!state.next().contains(to)) {
            throw new StateRefused(state, to);
        }
        return new Lead(id, enquiry, to, assignee, receivedAt);
    }

    Lead assign(@Nullable AccountId to) {
        return new Lead(id, enquiry, state, to, receivedAt);
    }
}
