# A child keeps every stream of the box open.
# expect: blocked
import os
import signal
import time


def attack():
    if os.fork() == 0:
        for number in range(1, 64):
            try:
                signal.signal(number, signal.SIG_IGN)
            except (OSError, ValueError):
                pass
        time.sleep(60)
        os._exit(0)
    return "blocked"
