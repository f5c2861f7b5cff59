# Changes rights, times and names in the shared root.
# expect: blocked
import os


def attack():
    for deed in (
        lambda: os.chmod("/usr/bin/python3", 0o777),
        lambda: os.utime("/usr/lib"),
        lambda: os.rename("/usr/bin/python3", "/usr/bin/p"),
        lambda: os.unlink("/usr/bin/python3"),
        lambda: os.symlink("/etc", "/usr/x"),
        lambda: os.link("/usr/bin/python3", "/usr/bin/q"),
        lambda: os.mkdir("/usr/y"),
        lambda: os.truncate("/etc/passwd", 0),
    ):
        try:
            deed()
            return "escaped"
        except OSError:
            continue
    return "blocked"
