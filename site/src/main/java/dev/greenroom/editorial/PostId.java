package dev.greenroom.editorial;

import java.util.UUID;

/** Names a post, whatever its address. */
public record PostId(UUID value) {}
