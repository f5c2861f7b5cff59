package dev.greenroom.cli;

import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.springframework.core.NestedExceptionUtils;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what went wrong in one line; a stack trace helps nobody at a prompt. */
final class PlainErrors implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult result) {
        command.getErr().println("greenroom: " + message(e));
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** The message of the failure, with that of its deepest cause where it says something else. */
    static String message(Throwable e) {
        if (NestedExceptionUtils.getMostSpecificCause(e) instanceof NoSuchFileException missing) {
            return "There is no file " + missing.getFile();
        }
        Throwable told = own(e).orElse(e);
        String text = told.getMessage() == null ? told.toString() : told.getMessage();
        String root =
                String.valueOf(NestedExceptionUtils.getMostSpecificCause(told).getMessage());
        return text.contains(root) ? text : text + ": " + root;
    }

    /** The first of Greenroom's own failures among the causes: what is around it only names beans. */
    static Optional<Throwable> own(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause.getClass().getPackageName().startsWith("dev.greenroom.")) {
                return Optional.of(cause);
            }
        }
        return Optional.empty();
    }
}
