# Climbs out by the old trick with two roots.
# expect: blocked
import os


def attack():
    try:
        os.mkdir("/tmp/jail")
        os.chroot("/tmp/jail")
        return "escaped"
    except OSError:
        return "blocked"
