# Asks the kernel for keys of the user.
# expect: blocked
import ctypes


def attack():
    libc = ctypes.CDLL(None, use_errno=True)
    return "blocked" if libc.syscall(250, 0, -3, 0) < 0 else "escaped"
