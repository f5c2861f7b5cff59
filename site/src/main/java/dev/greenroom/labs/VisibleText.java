package dev.greenroom.labs;

/** Text from the box, made harmless for a page and a database: what cannot be seen is shown by a sign. */
final class VisibleText {

    private static final int CONTROL_PICTURES = 0x2400;
    private static final int DELETE = 0x7f;
    private static final int PICTURE_OF_DELETE = 0x2421;

    private VisibleText() {}

    /** Line breaks and tabs stay; other controls, marks that turn the direction and broken characters become signs. */
    static String of(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(character -> visible.appendCodePoint(shown(character)));
        return visible.toString();
    }

    /** Code as it was typed, with line ends of one kind and without what no program and no database can hold. */
    static String code(String typed) {
        return typed.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "");
    }

    private static int shown(int character) {
        if (character == '\n' || character == '\t') {
            return character;
        }
        if (character < ' ') {
            return CONTROL_PICTURES + character;
        }
        if (character == DELETE) {
            return PICTURE_OF_DELETE;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> '\ufffd';
            default -> character;
        };
    }
}
