package dev.greenroom.jobs;

/**
 * What was guessed or could not be read.
 *
 * @param line the line of the file, from 1, or 0 where it is about the whole file
 */
public record LineNote(int line, String text) {

    @Override
    public String toString() {
        return line == 0 ? text : "line " + line + ": " + text;
    }
}
