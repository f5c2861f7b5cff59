# Links a file of the root into its own folder.
# expect: blocked
import os


def attack():
    try:
        os.link("/etc/passwd", "/box/passwd")
        return "escaped"
    except OSError:
        return "blocked"
