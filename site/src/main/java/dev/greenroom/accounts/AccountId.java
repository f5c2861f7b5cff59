package dev.greenroom.accounts;

import java.io.Serializable;
import java.util.UUID;

/** Names the account of a member of the firm. */
public record AccountId(UUID value) implements Serializable {}
