# Stops itself.
# expect: time-limit
import os
import signal


def attack():
    os.kill(os.getpid(), signal.SIGSTOP)
    return "escaped"
