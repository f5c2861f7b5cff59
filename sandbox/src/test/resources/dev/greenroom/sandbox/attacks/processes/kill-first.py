# Ends the first process of the box.
# expect: blocked or exited or crashed
import os
import signal
import time


def attack():
    os.kill(1, signal.SIGKILL)
    return "blocked"
