# Becomes another user.
# expect: blocked
import os


def attack():
    for deed in (lambda: os.setuid(0), lambda: os.setgid(0), lambda: os.setresuid(0, 0, 0), lambda: os.setgroups([0])):
        try:
            deed()
            return "escaped"
        except OSError:
            continue
    return "blocked" if os.getuid() == 65534 else "escaped"
