# Looks for the host's environment.
# expect: blocked
import os


def attack():
    known = {"PATH", "LANG", "HOME", "PYTHONHASHSEED", "OPENBLAS_NUM_THREADS", "MALLOC_ARENA_MAX", "PWD", "LC_CTYPE"}
    extra = set(os.environ) - known
    return "escaped: %s" % extra if extra else "blocked"
