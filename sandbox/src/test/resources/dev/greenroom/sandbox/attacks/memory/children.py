# Spreads the memory over several processes.
# expect: memory-limit or process-limit
import os
import time


def attack():
    for _ in range(8):
        if os.fork() == 0:
            kept = bytearray(30 << 20)
            for i in range(0, len(kept), 4096):
                kept[i] = 1
            time.sleep(60)
            os._exit(0)
    time.sleep(60)
