# Makes a device file of the first disk.
# expect: blocked
import os
import stat


def attack():
    try:
        os.mknod("/box/disk", 0o600 | stat.S_IFBLK, os.makedev(8, 0))
        return "escaped"
    except OSError:
        return "blocked"
