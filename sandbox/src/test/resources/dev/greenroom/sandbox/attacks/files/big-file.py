# Writes one file without end.
# expect: blocked or memory-limit
def attack():
    try:
        with open("/box/big", "wb") as file:
            while True:
                file.write(b"x" * (1 << 20))
    except OSError:
        return "blocked"
