package dev.greenroom.hiring;

/** Names of files that strangers have sent. */
final class FileNames {

    private static final int LONGEST = 80;

    private FileNames() {}

    /** The name alone, without a path or signs that mean something to a shell or a header, and with the true ending. */
    static String clean(String sent, ResumeFormat format) {
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("[^\\p{L}\\p{M}\\p{N} ._()+-]", "_");
        int dot = name.lastIndexOf('.');
        String stem = (dot > 0 ? name.substring(0, dot) : name).replaceAll("^[. ]+|[. ]+$", "");
        String cut = stem.codePoints()
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return (cut.isEmpty() ? "resume" : cut) + "." + format.extension();
    }
}
