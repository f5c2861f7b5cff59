# Attaches to the first process as a debugger.
# expect: blocked
import ctypes


def attack():
    libc = ctypes.CDLL(None, use_errno=True)
    return "blocked" if libc.ptrace(16, 1, 0, 0) != 0 and libc.ptrace(0, 0, 0, 0) != 0 else "escaped"
