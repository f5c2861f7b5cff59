package dev.greenroom.hiring;

import java.util.UUID;

/** Names an application; it is the number of the form that the application came in. */
public record ApplicationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
