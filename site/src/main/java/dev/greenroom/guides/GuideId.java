package dev.greenroom.guides;

import java.util.UUID;

/** Names a stored guide for as long as it exists, whatever becomes of its title. */
public record GuideId(UUID value) {
    static GuideId random() {
        return new GuideId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
