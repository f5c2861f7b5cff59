# Prints one line of many megabytes.
# expect: output-limit
def attack():
    print("x" * (8 << 20))
    return "escaped"
