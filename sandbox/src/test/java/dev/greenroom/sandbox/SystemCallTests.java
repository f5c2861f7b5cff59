package dev.greenroom.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** What the kernel lets a box ask for. */
class SystemCallTests {

    private static final Limits PLENTY = Limits.DEFAULT.withTime(Duration.ofMinutes(2));

    private static final String CALL = """
            import ctypes

            def attack(calls):
                libc = ctypes.CDLL(None, use_errno=True)
                results = {}
                for name, number in calls.items():
                    refused = libc.syscall(number, 0, 0, 0, 0, 0, 0) < 0
                    results[name] = ctypes.get_errno() if refused else 0
                return results
            """;

    private static final int NOT_PERMITTED = 1;
    private static final int NO_SUCH_CALL = 38;

    @Test
    void refusesEveryDangerousCallBeforeItsArgumentsAreLookedAt() {
        Map<String, Integer> calls = dangerousCalls();
        ArrayNode pairs = Json.array();
        calls.forEach((name, number) -> pairs.addArray().add(name).add(number));

        JsonNode results = Boxes.call(
                        CALL, "attack", Json.array().add(Json.object().set("d", pairs)), PLENTY)
                .value()
                .path("d");

        assertThat(calls).hasSizeGreaterThanOrEqualTo(60);
        assertThat(results).hasSameSizeAs(calls.keySet());
        assertThat(results)
                .allSatisfy(result -> assertThat(result.path(1).asInt())
                        .as(result.path(0).asString())
                        .isIn(NOT_PERMITTED, NO_SUCH_CALL));
    }

    @ParameterizedTest
    @EnumSource
    void knowsTheNumbersOfEachKindOfProcessor(SystemCalls.Architecture architecture) {
        SystemCalls calls = SystemCalls.of(architecture);

        assertThat(calls.allowed()).hasSizeGreaterThan(150).containsKeys("read", "futex", "clone", "openat");
        assertThat(calls.numbers()).hasSize(calls.allowed().size());
    }

    @Test
    void writesProgramsThatTheKernelTakes() {
        for (SystemCalls.Architecture architecture : SystemCalls.Architecture.values()) {
            byte[] program = SeccompFilter.write(SystemCalls.of(architecture));
            assertThat(program.length % 8).isZero();
            assertThat(program.length / 8).isBetween(50, 4096);
        }
    }

    @Test
    void allowsWhatPythonProgramsNeed() {
        String source = """
                import asyncio, cProfile, concurrent.futures, multiprocessing, os, subprocess, sys, tempfile, threading, tracemalloc
                from multiprocessing import shared_memory
                import numpy, pandas

                def double(x):
                    return 2 * x

                async def served():
                    server = await asyncio.start_server(lambda r, w: (w.write(b"hi"), w.close()), "127.0.0.1", 8000)
                    reader, writer = await asyncio.open_connection("127.0.0.1", 8000)
                    text = await reader.read()
                    writer.close()
                    server.close()
                    return text.decode()

                def attack():
                    with multiprocessing.Pool(2) as pool:
                        assert pool.map(double, [1, 2]) == [2, 4]
                    with concurrent.futures.ProcessPoolExecutor(2, multiprocessing.get_context("spawn")) as pool:
                        assert list(pool.map(double, [3])) == [6]
                    with concurrent.futures.ThreadPoolExecutor(4) as pool:
                        assert list(pool.map(double, [3])) == [6]
                    block = shared_memory.SharedMemory(create=True, size=10)
                    block.close()
                    block.unlink()
                    with tempfile.TemporaryFile() as file:
                        file.write(b"x")
                    assert pandas.DataFrame({"a": numpy.arange(3)}).a.sum() == 3
                    assert subprocess.run([sys.executable, "-S", "-c", "print(1)"], capture_output=True).stdout == b"1\\n"
                    tracemalloc.start()
                    return asyncio.run(served())
                """;

        assertThat(Boxes.call(source, "attack", PLENTY).summary()).isEqualTo("hi");
    }

    private static Map<String, Integer> dangerousCalls() {
        boolean x86 = SystemCalls.Architecture.of(System.getProperty("os.arch")).orElseThrow()
                == SystemCalls.Architecture.X86_64;
        Map<String, Integer> calls = new LinkedHashMap<>();
        Boxes.text(Boxes.resource("dangerous-calls.txt")).lines().forEach(line -> {
            String[] fields = line.split(" ");
            String number = fields[x86 ? 1 : 2];
            if (!number.equals("-")) {
                calls.put(fields[0], Integer.valueOf(number));
            }
        });
        return calls;
    }
}
