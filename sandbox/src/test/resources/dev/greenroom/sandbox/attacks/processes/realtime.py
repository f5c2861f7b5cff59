# Asks for real-time scheduling.
# expect: blocked
import os


def attack():
    try:
        os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(50))
        return "escaped"
    except OSError:
        return "blocked"
