# Calls the kernel by the numbers of x32.
# expect: crashed or blocked
import ctypes
import mmap
import platform


def attack():
    if platform.machine() != "x86_64":
        return "blocked"
    code = mmap.mmap(-1, 4096, prot=7)
    code.write(b"\xb8\x27\x00\x00\x40\x0f\x05\xc3")
    function = ctypes.CFUNCTYPE(ctypes.c_int)(ctypes.addressof(ctypes.c_char.from_buffer(code)))
    return "escaped: %d" % function()
