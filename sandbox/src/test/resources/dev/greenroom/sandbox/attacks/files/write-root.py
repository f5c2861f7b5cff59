# Writes into the root that all boxes share.
# expect: blocked
import os


def attack():
    for path in ("/x", "/usr/x", "/usr/lib/python3/x", "/etc/passwd", "/data/x", "/dev/x", "/lib/x"):
        try:
            open(path, "w")
            return "escaped: " + path
        except OSError:
            continue
    return "blocked"
