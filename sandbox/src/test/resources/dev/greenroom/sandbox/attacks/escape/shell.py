# Starts a shell or any other program.
# expect: blocked
import subprocess


def attack():
    for program in ("/bin/sh", "sh", "/bin/bash", "/usr/bin/perl", "/bin/busybox", "su", "sudo", "mount"):
        try:
            subprocess.run([program, "-c", "id"])
            return "escaped: " + program
        except OSError:
            continue
    return "blocked"
