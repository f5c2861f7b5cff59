# Looks for processes of the host and of other boxes.
# expect: blocked
import os


def attack():
    found = []
    for pid in range(1, 3000):
        try:
            os.kill(pid, 0)
            found.append(pid)
        except OSError:
            continue
    return "blocked" if len(found) <= 3 and max(found) < 10 else "escaped: %s" % found
