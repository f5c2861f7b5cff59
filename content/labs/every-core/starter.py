"""Simulates the queues of depots."""
from concurrent.futures import ThreadPoolExecutor


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
    with ThreadPoolExecutor(max_workers=4) as pool:
        return list(pool.map(simulate, depots))
