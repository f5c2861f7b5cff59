package dev.greenroom.sandbox;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether untrusted Python can be run on this machine, and what to do where it cannot. */
public record SandboxStatus(List<Finding> findings) {

    private static final String SETUP = "run bin/setup-sandbox";

    /**
     * One thing that the sandbox needs.
     *
     * @param what it is
     * @param good whether it is there
     * @param detail what was found
     * @param cure what to do; empty where it is there
     */
    public record Finding(String what, boolean good, String detail, String cure) {

        static Finding good(String what, String detail) {
            return new Finding(what, true, detail, "");
        }

        static Finding missing(String what, String detail, String cure) {
            return new Finding(what, false, detail, cure);
        }

        static Finding noGroups(IOException e) {
            return missing(
                    "control groups",
                    "memory and processes cannot be limited: "
                            + (e instanceof AccessDeniedException ? "no right to write " : "")
                            + e.getMessage(),
                    "run as root, or under systemd: systemd-run --user --scope -p Delegate=yes ./greenroom serve"
                            + " (docs/sandbox.md has more ways)");
        }

        static Finding noBox(String reason) {
            return missing(
                    "first box",
                    reason,
                    "allow user namespaces (sysctl kernel.unprivileged_userns_clone=1,"
                            + " kernel.apparmor_restrict_unprivileged_userns=0, user.max_user_namespaces above 0)");
        }
    }

    public SandboxStatus {
        findings = List.copyOf(findings);
    }

    /** True where everything is there. */
    public boolean available() {
        return findings.stream().allMatch(Finding::good);
    }

    /** One sentence: that all is well, or what is missing and how to get it. */
    public String summary() {
        if (available()) {
            return "everything that Python labs need is here.";
        }
        return findings.stream()
                .filter(finding -> !finding.good())
                .map(finding -> finding.what() + ": " + finding.detail() + "; " + finding.cure() + ".")
                .collect(Collectors.joining(" "));
    }

    SandboxStatus with(Finding finding) {
        List<Finding> all = new ArrayList<>(findings);
        all.add(finding);
        return new SandboxStatus(all);
    }

    static SandboxStatus ofTools() {
        return new SandboxStatus(List.of(machine(), tools(), rootFileSystem()));
    }

    private static Finding machine() {
        String system = System.getProperty("os.name");
        String processor = System.getProperty("os.arch");
        boolean known =
                system.equals("Linux") && SystemCalls.Architecture.of(processor).isPresent();
        String detail = system + " on " + processor;
        return known
                ? Finding.good("machine", detail)
                : Finding.missing("machine", detail, "use Linux on x86_64 or aarch64");
    }

    private static Finding tools() {
        List<String> missing = BoxCommand.missingTools();
        return missing.isEmpty()
                ? Finding.good("tools", "bubblewrap is installed")
                : Finding.missing("tools", "not found: " + String.join(", ", missing), SETUP);
    }

    private static Finding rootFileSystem() {
        Optional<RootFileSystem> root = RootFileSystem.find();
        return root.map(tree ->
                        Finding.good("Python's file system", tree.folder().toString()))
                .orElseGet(() ->
                        Finding.missing("Python's file system", "not found in " + RootFileSystem.places(), SETUP));
    }
}
