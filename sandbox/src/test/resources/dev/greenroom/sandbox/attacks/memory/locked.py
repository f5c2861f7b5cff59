# Locks memory so that it cannot be taken back.
# expect: blocked
import ctypes


def attack():
    libc = ctypes.CDLL(None, use_errno=True)
    return "blocked" if libc.mlockall(3) != 0 else "escaped"
