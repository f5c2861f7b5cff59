package dev.greenroom.rehearsal;

import java.util.UUID;

/** Names a rehearsal. */
public record RehearsalId(UUID value) {

    static RehearsalId random() {
        return new RehearsalId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
