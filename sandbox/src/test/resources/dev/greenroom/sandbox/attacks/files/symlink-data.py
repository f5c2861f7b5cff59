# Puts a link where the judge writes files.
# expect: blocked
import os


def attack():
    try:
        os.symlink("/etc/passwd", "/data/orders.csv")
        return "escaped"
    except OSError:
        return "blocked"
