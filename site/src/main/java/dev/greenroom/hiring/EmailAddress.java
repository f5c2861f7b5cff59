package dev.greenroom.hiring;

import java.util.regex.Pattern;

/** The e-mail addresses that every mail server can send to. */
final class EmailAddress {

    private static final String LENGTHS = "(?=[^@]{1,64}@.{1,135}$)";
    private static final String ATOM = "[\\w!#$%&'*+/=?^`{|}~-]++";
    private static final String LABEL = "[A-Za-z\\d]++(?:-++[A-Za-z\\d]++)*+";
    private static final String LAST_LABEL = "(?:[A-Za-z]{2,63}|(?i:xn)--" + LABEL + ")";

    /** As forms demand it. Other alphabets have to come encoded, as browsers send what is behind the at sign. */
    static final String SHAPE = LENGTHS + ATOM + "(?:\\." + ATOM + ")*+@(?:" + LABEL + "\\.)++" + LAST_LABEL;

    private static final Pattern PATTERN = Pattern.compile(SHAPE);

    private EmailAddress() {}

    static boolean isOne(String text) {
        return PATTERN.matcher(text).matches();
    }
}
