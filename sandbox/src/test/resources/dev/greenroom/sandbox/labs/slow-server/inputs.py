def make(size, rng):
    return {"args": [[rng.randint(1, 10**6) for _ in range(size)]]}
