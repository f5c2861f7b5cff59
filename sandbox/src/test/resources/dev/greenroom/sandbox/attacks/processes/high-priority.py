# Asks for a higher priority than others.
# expect: blocked
import os


def attack():
    try:
        os.nice(-10)
        return "escaped"
    except OSError:
        return "blocked"
