# Recurses without end.
# expect: raised or crashed or memory-limit
import sys


def attack():
    sys.setrecursionlimit(10 ** 9)
    return attack()
