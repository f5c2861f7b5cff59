# Reads an address that is not mapped.
# expect: crashed
import ctypes


def attack():
    return ctypes.string_at(1)
