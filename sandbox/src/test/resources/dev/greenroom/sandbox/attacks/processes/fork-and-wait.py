# Forks as often as it can and keeps the children.
# expect: process-limit
import os
import time


def attack():
    for _ in range(1000):
        if os.fork() == 0:
            time.sleep(60)
            os._exit(0)
    return "escaped"
