package dev.greenroom.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line that starts one box. */
record BoxCommand(RootFileSystem root, Path filter) {

    /**
     * The shell joins the control groups, sets limits that outlive it and opens the two files that bubblewrap reads to
     * their ends, so anew for every box.
     */
    private static final String SCRIPT = """
            filter=$1 driver=$2 count=$3; shift 3
            while [ "$count" -gt 0 ]; do echo 0 >"$1" || exit 91; shift; count=$((count - 1)); done
            ulimit -v 4194304; ulimit -St 300; ulimit -Ht 301; ulimit -f 65536; ulimit -n 128
            ulimit -c 0; ulimit -s 8192; ulimit -l 0
            exec "$@" 3<"$filter" 4<"$driver"
            """;

    private static final int MOST_PROCESSES = 512;

    List<String> of(BoxKind kind, Path driver, Path data, Cgroup group) {
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", SCRIPT, "box", filter.toString()));
        command.add(driver.toString());
        command.add(Integer.toString(group.joinFiles().size()));
        group.joinFiles().forEach(file -> command.add(file.toString()));
        if (User.isRoot()) {
            String user = Integer.toString(User.OF_BOXES);
            command.addAll(List.of("setpriv", "--reuid", user, "--regid", user, "--clear-groups"));
            command.addAll(List.of("--no-new-privs", "--bounding-set=-all", "--inh-caps=-all"));
        }
        command.addAll(bubblewrap(data));
        command.addAll(python(kind));
        return command;
    }

    private List<String> bubblewrap(Path data) {
        List<String> options = new ArrayList<>(List.of("bwrap"));
        options.addAll(words("--unshare-user --unshare-pid --unshare-net --unshare-ipc --unshare-uts --unshare-cgroup"
                + " --disable-userns --uid 65534 --gid 65534 --hostname sandbox --die-with-parent --new-session"
                + " --clearenv --setenv PATH /usr/bin --setenv LANG C.UTF-8 --setenv HOME /box"
                + " --setenv PYTHONHASHSEED 0 --setenv OPENBLAS_NUM_THREADS 1 --setenv MALLOC_ARENA_MAX 2"));
        options.addAll(List.of("--ro-bind", root.folder().toString(), "/"));
        options.addAll(words("--dev /dev --size 16777216 --perms 1777 --tmpfs /dev/shm --remount-ro /dev"
                + " --size 33554432 --perms 0700 --tmpfs /box --size 16777216 --perms 1777 --tmpfs /tmp"));
        options.addAll(List.of("--ro-bind", data.toString(), "/data"));
        options.addAll(
                words("--perms 0444 --ro-bind-data 4 /box/driver.py --chdir /box --seccomp 3 --cap-drop ALL --"));
        return options;
    }

    private static List<String> python(BoxKind kind) {
        List<String> python = new ArrayList<>(words("/usr/bin/python3 -S -s -B -u /box/driver.py"));
        python.add(Integer.toString(MOST_PROCESSES));
        python.addAll(kind.preload());
        return python;
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    /** Whether the tools that the command names are on the path. */
    static List<String> missingTools() {
        List<String> tools = User.isRoot() ? List.of("bwrap", "setpriv") : List.of("bwrap");
        return tools.stream().filter(tool -> !onPath(tool)).toList();
    }

    private static boolean onPath(String tool) {
        for (String folder : PATH.split(":")) {
            if (Files.isExecutable(Path.of(folder, tool))) {
                return true;
            }
        }
        return false;
    }

    static final String PATH = "/usr/local/bin:/usr/bin:/bin";
}
