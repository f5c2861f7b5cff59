package dev.greenroom.accounts;

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
}
