package dev.greenroom.sandbox;

import java.util.Map;

/** Names of the signals that end a process. */
final class Signals {

    static final int KILL = 9;
    static final int CPU_EXCEEDED = 24;

    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(1, "SIGHUP"),
            Map.entry(2, "SIGINT"),
            Map.entry(4, "SIGILL (illegal instruction)"),
            Map.entry(6, "SIGABRT (abort)"),
            Map.entry(7, "SIGBUS (bad memory access)"),
            Map.entry(8, "SIGFPE (arithmetic error)"),
            Map.entry(KILL, "SIGKILL"),
            Map.entry(11, "SIGSEGV (bad memory access)"),
            Map.entry(13, "SIGPIPE"),
            Map.entry(14, "SIGALRM"),
            Map.entry(15, "SIGTERM"),
            Map.entry(CPU_EXCEEDED, "SIGXCPU (CPU time)"),
            Map.entry(31, "SIGSYS (forbidden system call)"));

    private Signals() {}

    static String name(int signal) {
        return NAMES.getOrDefault(signal, "signal " + signal);
    }
}
