package dev.greenroom.accounts;

import java.util.EnumSet;
import java.util.Set;

/** What a member of the firm may do; an operator may do everything. */
public enum Role {
    OPERATOR,
    EDITOR,
    RECRUITER;

    /** The name in the words of the page. */
    public String label() {
        return switch (this) {
            case OPERATOR -> "Operator";
            case EDITOR -> "Editor";
            case RECRUITER -> "Recruiter";
        };
    }

    /** What the role is for, in the words of the page. */
    public String purpose() {
        return switch (this) {
            case OPERATOR -> "everything, members and settings too";
            case EDITOR -> "guides, posts and the site's texts";
            case RECRUITER -> "jobs, applications and hiring leads";
        };
    }

    /** The role itself and every role whose work it may do. */
    Set<Role> including() {
        return this == OPERATOR ? EnumSet.allOf(Role.class) : EnumSet.of(this);
    }
}
