# Computes a number of a billion digits.
# expect: cpu-limit or memory-limit or time-limit
def attack():
    return 9 ** 9 ** 9 % 7
