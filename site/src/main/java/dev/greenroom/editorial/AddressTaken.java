package dev.greenroom.editorial;

/** Another post has this address already. */
class AddressTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AddressTaken(String slug, Throwable cause) {
        super("Another post has the address " + slug + ": choose a different one.", cause);
    }
}
