# Gives back more than a reply may hold.
# expect: refused-reply or memory-limit or raised
def attack():
    return ["x" * 1000] * 200000
