# Asks for more than there is in one go.
# expect: memory-limit
def attack():
    return len(bytearray(1 << 33))
