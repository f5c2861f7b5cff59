# Multiplies lists of lists.
# expect: memory-limit
def attack():
    level = [0] * 1000
    for _ in range(10):
        level = [list(level) for _ in range(1000)]
    return "escaped"
