# Hoards data in pipes, which is memory of the kernel.
# expect: blocked or memory-limit or raised
import os


def attack():
    pipes = []
    try:
        while True:
            reading, writing = os.pipe()
            os.set_blocking(writing, False)
            pipes.append((reading, writing))
            os.write(writing, b"x" * 65536)
    except OSError:
        return "blocked"
