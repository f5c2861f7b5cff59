# Makes a nameless file in memory.
# expect: blocked
import os


def attack():
    try:
        os.memfd_create("hidden")
        return "escaped"
    except OSError:
        return "blocked"
