package dev.greenroom.mail;

/** The address that letters are to come from is none that a letter can name. */
class UnusableSender extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableSender(String from, Throwable cause) {
        super("Write greenroom.mail.from as \"Northgate Careers, Ltd\" <jobs@firm.example>, not as " + from, cause);
    }
}
