# Makes files without end, so that inodes run out.
# expect: blocked or memory-limit or time-limit or cpu-limit
def attack():
    try:
        i = 0
        while True:
            open("/tmp/%d" % i, "w").close()
            i += 1
    except OSError:
        return "blocked"
