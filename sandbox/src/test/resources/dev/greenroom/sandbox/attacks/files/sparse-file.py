# Makes a file that claims a terabyte.
# expect: blocked
def attack():
    try:
        with open("/box/sparse", "wb") as file:
            file.truncate(1 << 40)
        return "escaped"
    except OSError:
        return "blocked"
