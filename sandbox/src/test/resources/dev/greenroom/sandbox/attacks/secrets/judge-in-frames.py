# Looks through the frames and objects of the driver for tests.
# expect: blocked
import gc
import sys


def attack():
    frame, seen = sys._getframe(), []
    while frame:
        seen.append(repr(frame.f_locals))
        frame = frame.f_back
    text = "".join(seen) + "".join(o for o in gc.get_objects() if isinstance(o, str))
    return "escaped" if "EXPECTED-BY-THE-TEST" in text else "blocked"
