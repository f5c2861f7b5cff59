# Replaces the driver for whoever comes next.
# expect: blocked
import os


def attack():
    for deed in (lambda: open("/box/driver.py", "w"), lambda: os.unlink("/box/driver.py"), lambda: os.rename("/box/driver.py", "/box/x")):
        try:
            deed()
            return "escaped"
        except OSError:
            continue
    return "blocked"
