def make(size, rng):
    """The messages of a day: few words are frequent, many are rare."""
    words = ["w%d" % int(rng.paretovariate(0.7) * 10 % 10**6) for _ in range(size)]
    return {"args": [" ".join(words), 20]}
