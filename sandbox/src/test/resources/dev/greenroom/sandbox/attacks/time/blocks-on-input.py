# Reads standard input, where the judge's requests must not be found.
# expect: blocked or raised
import sys


def attack():
    return "blocked" if sys.stdin.read() == "" else "escaped"
