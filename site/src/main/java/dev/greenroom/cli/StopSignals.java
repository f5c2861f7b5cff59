package dev.greenroom.cli;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;

/**
 * Closes the site in order before the JVM begins to end. Left to itself the JVM lets every library tear itself down at
 * the same time, and a network that is being loaded or asked would then take the process with it, database still up.
 */
final class StopSignals {

    private static final Map<String, Integer> NUMBERS = Map.of("INT", 2, "TERM", 15);

    private StopSignals() {}

    /** Runs the closing when the process is told to stop, then ends with the status that belongs to the signal. */
    static void closeFirst(Runnable closing) {
        for (String name : List.of("INT", "TERM")) {
            try {
                handle(name, closing);
            } catch (ReflectiveOperationException e) {
                // A JVM without these signals, or told to leave them alone, ends as it always did.
                return;
            }
        }
    }

    /** By reflection, because the compiler warns of this supported but unofficial class and cannot be told not to. */
    private static void handle(String name, Runnable closing) throws ReflectiveOperationException {
        Class<?> signal = Class.forName("sun.misc.Signal");
        Class<?> handler = Class.forName("sun.misc.SignalHandler");
        Object stop = Proxy.newProxyInstance(
                StopSignals.class.getClassLoader(), new Class<?>[] {handler}, (proxy, method, arguments) -> {
                    if (method.getName().equals("handle")) {
                        end(closing, 128 + NUMBERS.getOrDefault(name, 0));
                    }
                    return null;
                });
        signal.getMethod("handle", signal, handler)
                .invoke(null, signal.getConstructor(String.class).newInstance(name), stop);
    }

    /** On a thread that keeps the JVM alive, or it would end with a status of its own once the site's threads have. */
    static void end(Runnable closing, int status) {
        Thread.ofPlatform().daemon(false).name("closing the site").start(() -> {
            closing.run();
            System.exit(status);
        });
    }
}
