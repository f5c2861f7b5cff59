# Opens files until there are no descriptors left.
# expect: blocked
def attack():
    kept = []
    try:
        while True:
            kept.append(open("/dev/null"))
            if len(kept) > 10000:
                return "escaped"
    except OSError:
        kept.clear()
        return "blocked"
