package dev.greenroom.accounts;

import java.io.Serializable;
import java.util.Set;

/** A member of the firm who can sign in. */
public record Account(AccountId id, String email, String name, Set<Role> roles, boolean active)
        implements Serializable {}
