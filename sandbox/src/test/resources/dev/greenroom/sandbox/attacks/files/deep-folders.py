# Nests folders without end.
# expect: blocked or memory-limit or time-limit or cpu-limit
import os


def attack():
    try:
        while True:
            os.mkdir("d")
            os.chdir("d")
    except OSError:
        return "blocked"
