# Reads the kernel's log.
# expect: blocked
import ctypes


def attack():
    libc = ctypes.CDLL(None, use_errno=True)
    return "blocked" if libc.klogctl(3, ctypes.create_string_buffer(4096), 4096) < 0 else "escaped"
