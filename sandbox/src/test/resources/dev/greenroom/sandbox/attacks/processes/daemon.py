# Leaves a twice-forked child with a session of its own behind.
# expect: blocked
import os
import time


def attack():
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            time.sleep(60)
        os._exit(0)
    return "blocked"
