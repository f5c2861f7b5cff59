# Starts threads without end.
# expect: process-limit
import threading
import time


def attack():
    for _ in range(1000):
        threading.Thread(target=time.sleep, args=(60,), daemon=True).start()
    return "escaped"
