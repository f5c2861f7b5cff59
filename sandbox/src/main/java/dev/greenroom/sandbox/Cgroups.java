package dev.greenroom.sandbox;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Makes a control group for each box, below the group that this process is in. */
final class Cgroups implements AutoCloseable {

    private static final List<String> CONTROLLERS = List.of("memory", "pids", "cpuacct");
    private static final String PREFIX = "greenroom-";
    private static final String LEAF = "greenroom-server";
    private static final AtomicLong NEXT = new AtomicLong();

    private final Map<String, Path> parents;
    private final boolean unified;

    private Cgroups(Map<String, Path> parents, boolean unified) {
        this.parents = parents;
        this.unified = unified;
    }

    /**
     * Finds out which kind of groups this machine has and makes the parent of all boxes' groups.
     *
     * @throws IOException with what is missing, if groups cannot be made here
     */
    static Cgroups open() throws IOException {
        return open(Path.of("/proc/self"));
    }

    static Cgroups open(Path process) throws IOException {
        Map<String, Path> own = ownGroups(process);
        String name = PREFIX + ProcessHandle.current().pid() + "-" + NEXT.incrementAndGet();
        if (own.keySet().containsAll(CONTROLLERS)) {
            Map<String, Path> parents = new HashMap<>();
            for (String controller : CONTROLLERS) {
                removeStale(folder(own, controller));
                parents.put(
                        controller,
                        Files.createDirectories(folder(own, controller).resolve(name)));
            }
            return new Cgroups(parents, false);
        }
        Path group = own.get("");
        if (group == null) {
            throw new IOException("no control groups are mounted");
        }
        return new Cgroups(Map.of("", unifiedParent(group, name)), true);
    }

    Cgroup create(String box) throws IOException {
        if (unified) {
            return CgroupV2.create(parent("").resolve(box));
        }
        return CgroupV1.create(
                parent("memory").resolve(box),
                parent("pids").resolve(box),
                parent("cpuacct").resolve(box));
    }

    String kind() {
        return unified ? "cgroup v2" : "cgroup v1";
    }

    @Override
    public void close() {
        parents.values().forEach(ControlFiles::remove);
    }

    private Path parent(String controller) {
        return folder(parents, controller);
    }

    private static Path folder(Map<String, Path> folders, String controller) {
        return Optional.ofNullable(folders.get(controller)).orElseThrow();
    }

    private static Path unifiedParent(Path own, String name) throws IOException {
        Path base = own.endsWith(LEAF) ? own.resolve("..").normalize() : own;
        Path control = base.resolve("cgroup.subtree_control");
        if (!handsDown(control)) {
            try {
                ControlFiles.write(control, "+memory +pids");
            } catch (IOException e) {
                moveIntoLeaf(base);
                ControlFiles.write(control, "+memory +pids");
            }
        }
        removeStale(base);
        Path parent = Files.createDirectories(base.resolve(name));
        ControlFiles.write(parent.resolve("cgroup.subtree_control"), "+memory +pids");
        return parent;
    }

    /** In the unified kind a group that has processes of its own cannot hand controllers down. */
    private static void moveIntoLeaf(Path group) throws IOException {
        Path leaf = Files.createDirectories(group.resolve(LEAF));
        for (long pid : ControlFiles.processes(group)) {
            ControlFiles.write(leaf.resolve("cgroup.procs"), pid);
        }
    }

    /** Takes away what processes left that were ended before they could. */
    private static void removeStale(Path own) throws IOException {
        try (DirectoryStream<Path> groups = Files.newDirectoryStream(own, PREFIX + "*-*")) {
            for (Path group : groups) {
                long pid = Long.parseLong(group.getFileName().toString().split("-")[1]);
                if (ProcessHandle.of(pid).isEmpty()) {
                    removeWithBoxes(group);
                }
            }
        }
    }

    private static void removeWithBoxes(Path group) throws IOException {
        try (DirectoryStream<Path> boxes = Files.newDirectoryStream(group, "box-*")) {
            boxes.forEach(ControlFiles::remove);
        }
        ControlFiles.remove(group);
    }

    private static boolean handsDown(Path control) throws IOException {
        return Arrays.asList(Files.readString(control).strip().split(" ")).containsAll(List.of("memory", "pids"));
    }

    /** The folder of this process's group for each controller; the unified kind has the empty name. */
    private static Map<String, Path> ownGroups(Path process) throws IOException {
        Map<String, Path> groups = new HashMap<>();
        List<Mount> mounts = mounts(process);
        for (String line : Files.readAllLines(process.resolve("cgroup"))) {
            String[] fields = line.split(":", 3);
            for (String controller : fields[1].split(",")) {
                mounts.stream()
                        .filter(mount -> mount.has(controller))
                        .findFirst()
                        .ifPresent(mount -> groups.put(controller, mount.folder(fields[2])));
            }
        }
        return groups;
    }

    private static List<Mount> mounts(Path process) throws IOException {
        List<Mount> mounts = new ArrayList<>();
        for (String line : Files.readAllLines(process.resolve("mountinfo"))) {
            String[] sides = line.split(" - ", 2);
            String[] left = sides[0].split(" ");
            String[] right = sides[1].split(" ");
            if (right[0].equals("cgroup")) {
                mounts.add(new Mount(left[3], Path.of(left[4]), List.of(right[2].split(","))));
            } else if (right[0].equals("cgroup2")) {
                mounts.add(new Mount(left[3], Path.of(left[4]), List.of("")));
            }
        }
        return mounts;
    }

    private record Mount(String root, Path point, List<String> controllers) {

        boolean has(String controller) {
            return controllers.contains(controller);
        }

        /** A container may see only a part of the tree: what it sees as its root is left out of the path. */
        Path folder(String path) {
            String below = root.equals("/") || !path.startsWith(root) ? path : path.substring(root.length());
            return point.resolve(below.replaceFirst("^/+", ""));
        }
    }
}
