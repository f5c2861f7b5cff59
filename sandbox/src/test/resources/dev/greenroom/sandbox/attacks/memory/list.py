# Grows a list until something gives.
# expect: memory-limit
def attack():
    kept = []
    while True:
        kept.append(bytearray(1 << 20))
