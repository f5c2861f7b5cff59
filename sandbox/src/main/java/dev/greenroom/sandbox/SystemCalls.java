package dev.greenroom.sandbox;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The system calls that a box may make, by their numbers on this machine. */
record SystemCalls(Architecture architecture, Map<String, Integer> allowed) {

    /** A kind of processor, with its name in the kernel's audit records. */
    enum Architecture {
        X86_64(0xC000003E, 1),
        AARCH64(0xC00000B7, 2);

        final int audit;
        private final int column;

        Architecture(int audit, int column) {
            this.audit = audit;
            this.column = column;
        }

        static Optional<Architecture> of(String name) {
            return switch (name) {
                case "amd64", "x86_64" -> Optional.of(X86_64);
                case "aarch64", "arm64" -> Optional.of(AARCH64);
                default -> Optional.empty();
            };
        }
    }

    SystemCalls {
        allowed = Map.copyOf(allowed);
    }

    static SystemCalls of(Architecture architecture) {
        Map<String, Integer> numbers = new HashMap<>();
        Resources.text("system-calls.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" "))
                .filter(fields -> !fields[architecture.column].equals("-"))
                .forEach(fields -> numbers.put(fields[0], Integer.valueOf(fields[architecture.column])));
        return new SystemCalls(architecture, numbers);
    }

    int number(String name) {
        Integer number = allowed.get(name);
        if (number == null) {
            throw new IllegalArgumentException("not allowed at all: " + name);
        }
        return number;
    }

    TreeSet<Integer> numbers() {
        return new TreeSet<>(allowed.values());
    }
}
