# Asks for a pool of a hundred workers.
# expect: process-limit
import multiprocessing


def attack():
    with multiprocessing.Pool(100) as pool:
        return str(pool.map(abs, range(1000)))
