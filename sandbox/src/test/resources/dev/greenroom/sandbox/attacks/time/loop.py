# Computes without end.
# expect: cpu-limit or time-limit
def attack():
    while True:
        pass
