# Loops inside a function of C.
# expect: cpu-limit or time-limit
def attack():
    return sum(iter(int, 1))
