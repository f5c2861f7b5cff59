# Calls the kernel by int 0x80, past filters that know one mode only.
# expect: crashed or blocked
import ctypes
import mmap
import platform


def attack():
    if platform.machine() != "x86_64":
        return "blocked"
    code = mmap.mmap(-1, 4096, prot=7)
    code.write(b"\xb8\x14\x00\x00\x00\xcd\x80\xc3")
    function = ctypes.CFUNCTYPE(ctypes.c_int)(ctypes.addressof(ctypes.c_char.from_buffer(code)))
    return "escaped: %d" % function()
