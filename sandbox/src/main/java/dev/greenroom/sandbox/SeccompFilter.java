package dev.greenroom.sandbox;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Iterator;

/**
 * Writes the classic BPF program that decides over each system call of a box.
 *
 * <p>Calls of another processor mode end the process, allowed calls pass (a few only with harmless arguments), calls
 * newer than the list do not exist, and all others are not permitted.
 */
final class SeccompFilter {

    private static final int LOAD = 0x20;
    private static final int AND = 0x54;
    private static final int JUMP_EQUAL = 0x15;
    private static final int JUMP_GREATER = 0x25;
    private static final int JUMP_AT_LEAST = 0x35;
    private static final int JUMP_ANY_BIT = 0x45;
    private static final int RETURN = 0x06;

    private static final int KILL = 0x80000000;
    private static final int ALLOW = 0x7fff0000;
    private static final int ERROR = 0x00050000;
    private static final int NOT_PERMITTED = ERROR | 1;
    private static final int NOT_A_TERMINAL = ERROR | 25;
    private static final int NO_SUCH_CALL = ERROR | 38;
    private static final int NO_SUCH_FAMILY = ERROR | 97;

    private static final int NUMBER = 0;
    private static final int ARCHITECTURE = 4;
    private static final int FIRST_ARGUMENT = 16;
    private static final int SECOND_ARGUMENT = 24;

    private static final int NEW_NAMESPACES = 0x7E020000;
    private static final int X32_BIT = 0x40000000;
    private static final int CLONE3 = 435;
    private static final int NEWEST_KNOWN = 450;

    /** UNIX, IPv4, IPv6. */
    private static final int[] SOCKET_FAMILIES = {1, 2, 10};

    private static final int RAW_SOCKET = 3;

    /** TCGETS, TIOCGWINSZ, FIONREAD, FIONBIO, FIONCLEX, FIOCLEX. */
    private static final int[] IO_CONTROLS = {0x5401, 0x5413, 0x541B, 0x5421, 0x5450, 0x5451};

    /** Death signal, dumpable (read), name, seccomp state, bounding set, no new privileges, names of memory areas. */
    private static final int[] PROCESS_CONTROLS = {1, 2, 3, 15, 16, 21, 23, 38, 39, 0x53564d41};

    private final ByteArrayOutputStream program = new ByteArrayOutputStream();
    private final SystemCalls calls;

    private SeccompFilter(SystemCalls calls) {
        this.calls = calls;
    }

    static byte[] write(SystemCalls calls) {
        return new SeccompFilter(calls).program();
    }

    private byte[] program() {
        rejectForeignModes();
        checkClone();
        checkSocket();
        checkFirst("prctl", FIRST_ARGUMENT, PROCESS_CONTROLS, NOT_PERMITTED);
        checkFirst("ioctl", SECOND_ARGUMENT, IO_CONTROLS, NOT_A_TERMINAL);
        allowRanges();
        add(JUMP_EQUAL, 1, 0, CLONE3);
        add(JUMP_GREATER, 0, 1, NEWEST_KNOWN);
        add(RETURN, 0, 0, NO_SUCH_CALL);
        add(RETURN, 0, 0, NOT_PERMITTED);
        return program.toByteArray();
    }

    private void rejectForeignModes() {
        add(LOAD, 0, 0, ARCHITECTURE);
        add(JUMP_EQUAL, 1, 0, calls.architecture().audit);
        add(RETURN, 0, 0, KILL);
        add(LOAD, 0, 0, NUMBER);
        add(JUMP_AT_LEAST, 0, 1, X32_BIT);
        add(RETURN, 0, 0, KILL);
    }

    private void checkClone() {
        add(JUMP_EQUAL, 0, 4, calls.number("clone"));
        add(LOAD, 0, 0, FIRST_ARGUMENT);
        add(JUMP_ANY_BIT, 0, 1, NEW_NAMESPACES);
        add(RETURN, 0, 0, NOT_PERMITTED);
        add(RETURN, 0, 0, ALLOW);
    }

    private void checkSocket() {
        int families = SOCKET_FAMILIES.length;
        add(JUMP_EQUAL, 0, families + 7, calls.number("socket"));
        add(LOAD, 0, 0, FIRST_ARGUMENT);
        for (int i = 0; i < families; i++) {
            add(JUMP_EQUAL, families - i, 0, SOCKET_FAMILIES[i]);
        }
        add(RETURN, 0, 0, NO_SUCH_FAMILY);
        add(LOAD, 0, 0, SECOND_ARGUMENT);
        add(AND, 0, 0, 0xf);
        add(JUMP_EQUAL, 0, 1, RAW_SOCKET);
        add(RETURN, 0, 0, NOT_PERMITTED);
        add(RETURN, 0, 0, ALLOW);
    }

    private void checkFirst(String call, int argument, int[] harmless, int refusal) {
        add(JUMP_EQUAL, 0, harmless.length + 3, calls.number(call));
        add(LOAD, 0, 0, argument);
        for (int i = 0; i < harmless.length; i++) {
            add(JUMP_EQUAL, harmless.length - i, 0, harmless[i]);
        }
        add(RETURN, 0, 0, refusal);
        add(RETURN, 0, 0, ALLOW);
    }

    private void allowRanges() {
        Iterator<Integer> numbers = calls.numbers().iterator();
        int first = numbers.next();
        int last = first;
        while (numbers.hasNext()) {
            int number = numbers.next();
            if (number > last + 1) {
                allowRange(first, last);
                first = number;
            }
            last = number;
        }
        allowRange(first, last);
    }

    private void allowRange(int first, int last) {
        add(JUMP_AT_LEAST, 0, 2, first);
        add(JUMP_GREATER, 1, 0, last);
        add(RETURN, 0, 0, ALLOW);
    }

    private void add(int code, int ifTrue, int ifFalse, int operand) {
        byte[] instruction = ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) code)
                .put((byte) ifTrue)
                .put((byte) ifFalse)
                .putInt(operand)
                .array();
        program.writeBytes(instruction);
    }
}
