def make(size, rng):
    """Eight depots with about the same amount of work."""
    steps = size // 8
    return {"args": [[["Depot %d" % i, rng.randint(1, 10**9), steps + rng.randint(0, 99)] for i in range(8)]]}
