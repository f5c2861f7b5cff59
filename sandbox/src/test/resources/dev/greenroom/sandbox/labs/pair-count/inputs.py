def make(size, rng):
    return {"args": [[rng.randint(1, 99) for _ in range(size)]]}
