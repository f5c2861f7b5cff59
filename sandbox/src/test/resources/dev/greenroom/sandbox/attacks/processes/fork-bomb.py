# Forks without end.
# expect: process-limit or time-limit or cpu-limit
import os


def attack():
    while True:
        os.fork()
