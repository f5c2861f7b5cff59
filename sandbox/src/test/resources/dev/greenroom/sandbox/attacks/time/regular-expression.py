# Matches an expression that takes exponential time, deaf to signals.
# expect: cpu-limit or time-limit
import re


def attack():
    return str(re.match(r"(a+)+$", "a" * 60 + "b"))
