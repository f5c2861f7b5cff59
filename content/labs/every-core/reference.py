"""Simulates the queues of depots."""
from concurrent.futures import ProcessPoolExecutor
import os


def simulate(depot):
    """The longest queue of one depot: [name, longest]."""
    name, seed, steps = depot
    if steps < 0:
        raise ValueError(f"{name} has a negative number of steps")
    state, queue, longest = seed, 0, 0
    for _ in range(steps):
        state = (state * 1103515245 + 12345) % 2147483648
        queue = max(0, queue + state % 200 - 99)
        longest = max(longest, queue)
    return [name, longest]


def simulate_all(depots):
    """The longest queue of every depot, in the given order."""
    if sum(max(0, steps) for _, _, steps in depots) < 50_000:
        # Starting processes costs more than so little work.
        return [simulate(depot) for depot in depots]
    # Only names and numbers travel; each process has an interpreter and a lock of its own.
    workers = min(len(depots), len(os.sched_getaffinity(0)))
    with ProcessPoolExecutor(max_workers=workers) as pool:
        return list(pool.map(simulate, depots))
