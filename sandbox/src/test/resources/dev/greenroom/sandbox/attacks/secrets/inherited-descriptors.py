# Looks for descriptors that were left open.
# expect: blocked
import os
import stat


def attack():
    strange = []
    for number in range(128):
        try:
            mode = os.fstat(number).st_mode
        except OSError:
            continue
        if not (stat.S_ISFIFO(mode) or stat.S_ISCHR(mode) or stat.S_ISSOCK(mode)):
            strange.append(number)
    return "escaped: %s" % strange if strange else "blocked"
