# Sleeps longer than it may.
# expect: time-limit
import time


def attack():
    time.sleep(3600)
