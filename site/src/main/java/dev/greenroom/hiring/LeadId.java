package dev.greenroom.hiring;

import java.util.UUID;

/** Names a lead; it is the number of the form that the lead came in. */
public record LeadId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
