# Types into the terminal of whoever started it.
# expect: blocked
import ctypes
import fcntl


def attack():
    for descriptor in range(10):
        for request in (0x5412, 0x541C, 0x540E, 0x5480):
            try:
                fcntl.ioctl(descriptor, request, b"x")
                return "escaped"
            except OSError:
                continue
    return "blocked"
