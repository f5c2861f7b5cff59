# Never finishes loading.
# expect: cpu-limit or time-limit
while True:
    pass


def attack():
    return "escaped"
