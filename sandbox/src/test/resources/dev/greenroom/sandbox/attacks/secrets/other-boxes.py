# Looks for files of other runs.
# expect: blocked
import os


def attack():
    found = [name for folder in ("/tmp", "/dev/shm", "/data") for name in os.listdir(folder)]
    own = set(os.listdir("/box")) - {"driver.py", "submission.py"}
    return "escaped: %s" % (found + list(own)) if found or own else "blocked"
