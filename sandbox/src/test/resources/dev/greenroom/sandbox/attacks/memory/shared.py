# Fills shared memory, which counts as files.
# expect: memory-limit or raised
import os


def attack():
    for i in range(100):
        with open("/dev/shm/%d" % i, "wb") as file:
            file.write(b"x" * (1 << 20))
    return "escaped"
