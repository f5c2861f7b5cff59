# Sends SIGKILL to every process that it can reach.
# expect: blocked or exited or crashed
import os
import signal


def attack():
    try:
        os.kill(-1, signal.SIGKILL)
    except OSError:
        return "blocked"
    return "blocked"
