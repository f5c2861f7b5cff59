package dev.greenroom.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command behind the launcher. */
@Command(
        name = "greenroom",
        description = "Rehearse interviews until you are ready.",
        mixinStandardHelpOptions = true,
        version = "Greenroom 1.0",
        subcommands = {
            ServeCommand.class,
            ImportCommand.class,
            ImportJobsCommand.class,
            GradeCommand.class,
            JudgeCommand.class,
            DoctorCommand.class
        })
public final class Greenroom implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs one command and leaves with its exit status. */
    public static void main(String[] arguments) {
        int status = commandLine().execute(arguments);
        if (status != ServeCommand.RUNNING) {
            System.exit(status);
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new Greenroom()).setExecutionExceptionHandler(new PlainErrors());
    }

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }
}
