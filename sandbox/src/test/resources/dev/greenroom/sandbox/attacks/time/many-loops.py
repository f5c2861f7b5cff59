# Computes without end in several processes.
# expect: cpu-limit or time-limit
import os


def attack():
    for _ in range(4):
        if os.fork() == 0:
            while True:
                pass
    while True:
        pass
