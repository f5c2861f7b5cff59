package dev.greenroom.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Starts boxes, and keeps the files that all of them need. */
final class BoxFactory implements AutoCloseable {

    private final Supervisor supervisor = new Supervisor();
    private final AtomicLong next = new AtomicLong();
    private final Cgroups groups;
    private final Path folder;
    private final BoxCommand command;

    private BoxFactory(Cgroups groups, Path folder, BoxCommand command) {
        this.groups = groups;
        this.folder = folder;
        this.command = command;
    }

    /** @throws IOException with what is missing here, if boxes cannot be had */
    static BoxFactory open(RootFileSystem root, SystemCalls calls) throws IOException {
        Cgroups groups = Cgroups.open();
        Path folder = Files.createTempDirectory("greenroom-sandbox-");
        // The user of the boxes passes through, but cannot list it.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        Path filter = Files.write(folder.resolve("filter.bpf"), SeccompFilter.write(calls));
        for (BoxKind.Role role : BoxKind.Role.values()) {
            Files.writeString(folder.resolve(role + ".py"), role.driver());
        }
        return new BoxFactory(groups, folder, new BoxCommand(root, filter));
    }

    Box start(BoxKind kind) throws Stopped {
        try {
            Box box = new Box(startProcess(kind), supervisor, kind.role().longestReply());
            awaitReady(box);
            return box;
        } catch (IOException e) {
            throw new Stopped(new Outcome.Unavailable(String.valueOf(e.getMessage())));
        }
    }

    String groupKind() {
        return groups.kind();
    }

    @Override
    public void close() {
        supervisor.close();
        groups.close();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            folder.toFile().deleteOnExit();
        }
    }

    private static void awaitReady(Box box) throws Stopped {
        try {
            box.awaitReady();
        } catch (Stopped e) {
            box.close();
            throw e;
        }
    }

    private BoxProcess startProcess(BoxKind kind) throws IOException {
        String name = "box-" + next.incrementAndGet();
        Path data = Files.createDirectory(folder.resolve(name));
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
        Cgroup group = groups.create(name);
        group.limit(Limits.DEFAULT.memoryBytes(), Limits.DEFAULT.processes() + BoxProcess.OWN_PROCESSES);
        List<String> words = command.of(kind, folder.resolve(kind.role() + ".py"), data, group);
        ProcessBuilder builder =
                new ProcessBuilder(words).directory(Path.of("/").toFile());
        builder.environment().clear();
        builder.environment().put("PATH", BoxCommand.PATH);
        return new BoxProcess(supervisor.start(builder), group, data);
    }
}
