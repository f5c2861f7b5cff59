package dev.greenroom.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Starts boxes, and keeps the files that all of them need. */
final class BoxFactory implements AutoCloseable {

    private final Supervisor supervisor = new Supervisor();
    private final AtomicLong next = new AtomicLong();
    private final Cgroups groups;
    private final BoxFolder folder;
    private final BoxCommand command;

    private BoxFactory(Cgroups groups, BoxFolder folder, BoxCommand command) {
        this.groups = groups;
        this.folder = folder;
        this.command = command;
    }

    /** @throws IOException with what is missing here, if boxes cannot be had */
    static BoxFactory open(RootFileSystem root, SystemCalls calls) throws IOException {
        return open(root, calls, Path.of(System.getProperty("java.io.tmpdir")));
    }

    static BoxFactory open(RootFileSystem root, SystemCalls calls, Path temporary) throws IOException {
        Cgroups groups = Cgroups.open();
        BoxFolder folder = BoxFolder.create(temporary);
        Path filter = Files.write(folder.path().resolve("filter.bpf"), SeccompFilter.write(calls));
        for (BoxKind.Role role : BoxKind.Role.values()) {
            Files.writeString(folder.path().resolve(role + ".py"), role.driver());
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
        folder.close();
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
        Path data = Files.createDirectory(folder.path().resolve(name));
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
        Cgroup group = groups.create(name);
        group.limit(Limits.DEFAULT.memoryBytes(), Limits.DEFAULT.processes() + BoxProcess.OWN_PROCESSES);
        List<String> words = command.of(kind, folder.path().resolve(kind.role() + ".py"), data, group);
        ProcessBuilder builder =
                new ProcessBuilder(words).directory(Path.of("/").toFile());
        builder.environment().clear();
        builder.environment().put("PATH", BoxCommand.PATH);
        return new BoxProcess(supervisor.start(builder), group, data);
    }
}
