package dev.greenroom.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both kinds of control groups, read from folders that look like the kernel's. */
class ControlGroupTests {

    @TempDir
    Path kernel;

    @Test
    void readsTheUnifiedKind() throws IOException {
        Cgroup group = CgroupV2.create(kernel.resolve("box-1"));
        write("box-1/cpu.stat", "usage_usec 1500\nuser_usec 1000\n");
        write("box-1/memory.current", "8192\n");
        write("box-1/memory.peak", "12288\n");
        write("box-1/memory.stat", "anon 4000\nfile 512\nshmem 96\n");
        write("box-1/memory.events", "low 0\noom 2\noom_kill 1\n");
        write("box-1/pids.events", "max 3\n");
        write("box-1/cgroup.procs", "17\n19\n");

        assertThat(group.cpuNanos()).isEqualTo(1_500_000);
        assertThat(group.memoryBytes()).isEqualTo(8192);
        assertThat(group.peakBytes()).isEqualTo(12_288);
        assertThat(group.residentBytes()).isEqualTo(4096);
        assertThat(group.memoryKills()).isEqualTo(1);
        assertThat(group.refusedProcesses()).isEqualTo(3);
        assertThat(group.processes()).containsExactly(17L, 19L);
    }

    @Test
    void limitsTheUnifiedKind() throws IOException {
        Cgroup group = CgroupV2.create(kernel.resolve("box-1"));

        group.limit(1 << 26, 19);

        assertThat(kernel.resolve("box-1/memory.max")).hasContent("67108864");
        assertThat(kernel.resolve("box-1/pids.max")).hasContent("19");
        assertThat(group.joinFiles()).containsExactly(kernel.resolve("box-1/cgroup.procs"));
    }

    @Test
    void takesTheCurrentMemoryWhereAnOlderKernelKnowsNoPeak() throws IOException {
        Cgroup group = CgroupV2.create(kernel.resolve("box-1"));
        write("box-1/memory.current", "8192\n");

        assertThat(group.peakBytes()).isEqualTo(8192);
    }

    @Test
    void seesWhatACallNeededAndGaveBackWhereAnOlderKernelKnowsNoPeak(@TempDir Path data) throws Exception {
        Cgroup group = CgroupV2.create(kernel.resolve("box-1"));
        write("box-1/memory.current", "20480\n");
        // Answers with what it was asked, after some looks of the supervisor.
        Process process = new ProcessBuilder("/bin/sh", "-c", "read -r line; sleep 0.2; echo \"$line\"").start();
        try (Supervisor supervisor = new Supervisor()) {
            Box box = new Box(new BoxProcess(process, group, data), supervisor, 1000);
            group.forgetPeak();

            box.exchange(Json.object().put("id", "1"), Limits.DEFAULT);
            write("box-1/memory.current", "4096\n");

            assertThat(group.peakBytes()).isEqualTo(20_480);
            group.forgetPeak();
            assertThat(group.peakBytes()).isEqualTo(4096);
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void readsTheOlderKind() throws IOException {
        Cgroup group =
                CgroupV1.create(kernel.resolve("memory/b"), kernel.resolve("pids/b"), kernel.resolve("cpuacct/b"));
        write("cpuacct/b/cpuacct.usage", "123456\n");
        write("memory/b/memory.usage_in_bytes", "8192\n");
        write("memory/b/memory.max_usage_in_bytes", "12288\n");
        write("memory/b/memory.stat", "cache 100\nrss 4096\nrss_huge 0\n");
        write("memory/b/memory.oom_control", "oom_kill_disable 0\nunder_oom 0\noom_kill 2\n");
        write("pids/b/pids.events", "max 0\n");

        assertThat(group.cpuNanos()).isEqualTo(123_456);
        assertThat(group.memoryBytes()).isEqualTo(8192);
        assertThat(group.peakBytes()).isEqualTo(12_288);
        assertThat(group.residentBytes()).isEqualTo(4096);
        assertThat(group.memoryKills()).isEqualTo(2);
        assertThat(group.refusedProcesses()).isZero();
        assertThat(group.joinFiles()).hasSize(3);
    }

    @Test
    void handsControllersDownInTheUnifiedKind() throws IOException {
        write("proc/cgroup", "0::/service\n");
        write("proc/mountinfo", "30 24 0:26 / " + kernel.resolve("fs") + " rw - cgroup2 cgroup2 rw\n");
        write("fs/service/cgroup.subtree_control", "\n");
        write("fs/service/cgroup.procs", "");

        Cgroups groups = Cgroups.open(kernel.resolve("proc"));

        assertThat(groups.kind()).isEqualTo("cgroup v2");
        assertThat(kernel.resolve("fs/service/cgroup.subtree_control")).hasContent("+memory +pids");
        assertThat(groups.create("box-1").joinFiles().getFirst())
                .startsWithRaw(kernel.resolve("fs/service"))
                .endsWithRaw(Path.of("box-1/cgroup.procs"));
    }

    @Test
    void leavesOutThePartOfThePathThatAContainerDoesNotSee() throws IOException {
        write("proc/cgroup", "0::/docker/4711/app\n");
        write("proc/mountinfo", "30 24 0:26 /docker/4711 " + kernel.resolve("fs") + " rw - cgroup2 cgroup2 rw\n");
        write("fs/app/cgroup.subtree_control", "cpu memory pids\n");

        Cgroups groups = Cgroups.open(kernel.resolve("proc"));

        assertThat(groups.create("box-1").joinFiles().getFirst()).startsWithRaw(kernel.resolve("fs/app"));
    }

    @Test
    void refusesAMachineWithoutControlGroups() throws IOException {
        write("proc/cgroup", "");
        write("proc/mountinfo", "");

        assertThatThrownBy(() -> Cgroups.open(kernel.resolve("proc")))
                .isInstanceOf(IOException.class)
                .hasMessage("no control groups are mounted");
    }

    @Test
    void takesAwayWhatAnEndedProcessLeft() throws IOException {
        write("proc/cgroup", "0::/\n");
        write("proc/mountinfo", "30 24 0:26 / " + kernel.resolve("fs") + " rw - cgroup2 cgroup2 rw\n");
        write("fs/cgroup.subtree_control", "memory pids\n");
        Path stale = Files.createDirectories(kernel.resolve("fs/greenroom-999999999-1/box-7"));

        Cgroups.open(kernel.resolve("proc"));

        assertThat(List.of(stale, stale.getParent())).noneMatch(Files::exists);
    }

    private void write(String name, String content) throws IOException {
        Path file = kernel.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
