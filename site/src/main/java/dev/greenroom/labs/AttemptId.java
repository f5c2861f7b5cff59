package dev.greenroom.labs;

import java.util.UUID;

/** Names an attempt. */
record AttemptId(UUID value) {

    static AttemptId random() {
        return new AttemptId(UUID.randomUUID());
    }
}
