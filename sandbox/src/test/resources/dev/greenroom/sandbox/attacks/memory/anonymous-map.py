# Maps memory outside Python's own accounts and touches it.
# expect: memory-limit
import mmap


def attack():
    kept = []
    while True:
        block = mmap.mmap(-1, 1 << 22)
        for i in range(0, 1 << 22, 4096):
            block[i] = 1
        kept.append(block)
