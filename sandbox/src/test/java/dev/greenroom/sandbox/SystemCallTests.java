package dev.greenroom.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the kernel lets a box ask for. */
class SystemCallTests {

    private static final String CALL = """
            import ctypes

            def attack(number):
                libc = ctypes.CDLL(None, use_errno=True)
                result = libc.syscall(number, 0, 0, 0, 0, 0, 0)
                return "allowed" if result >= 0 else "refused by error %d" % ctypes.get_errno()
            """;

    @ParameterizedTest
    @MethodSource("dangerousCalls")
    void refusesADangerousCallBeforeItsArgumentsAreLookedAt(String name, int number) {
        Boxes.Result result = Boxes.call(CALL, "attack", Json.array().add(number), Boxes.TIGHT);

        assertThat(result.summary()).as(name).isIn("refused by error 1", "refused by error 38", "crashed");
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

        assertThat(Boxes.call(source, "attack", Limits.DEFAULT).summary()).isEqualTo("hi");
    }

    static Stream<Arguments> dangerousCalls() {
        int column = SystemCalls.Architecture.of(System.getProperty("os.arch")).orElseThrow()
                        == SystemCalls.Architecture.X86_64
                ? 1
                : 2;
        List<String[]> lines = Boxes.text(Boxes.resource("dangerous-calls.txt"))
                .lines()
                .map(line -> line.split(" "))
                .filter(fields -> !fields[column].equals("-"))
                .toList();
        return lines.stream().map(fields -> Arguments.of(fields[0], Integer.valueOf(fields[column])));
    }
}
