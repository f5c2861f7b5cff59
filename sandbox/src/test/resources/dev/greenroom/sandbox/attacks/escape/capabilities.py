# Looks for privileges that it still has.
# expect: blocked
import ctypes


def attack():
    libc = ctypes.CDLL(None, use_errno=True)
    header = (ctypes.c_uint32 * 2)(0x20080522, 0)
    data = (ctypes.c_uint32 * 6)()
    if libc.capget(header, data) != 0:
        return "blocked"
    return "escaped: %s" % list(data) if any(data) else "blocked"
