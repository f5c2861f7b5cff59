# Ignores every signal that can be ignored.
# expect: cpu-limit or time-limit
import signal


def attack():
    for number in range(1, 65):
        try:
            signal.signal(number, signal.SIG_IGN)
        except (OSError, ValueError):
            pass
    while True:
        pass
