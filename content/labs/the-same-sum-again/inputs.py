def make(size, rng):
    """A day's shipments between a dozen countries that differ from day to day."""
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    countries = ["".join(rng.sample(letters, 2)) for _ in range(6)]
    shipments = [
        [rng.choice(countries), rng.choice(countries), rng.randint(0, 60), rng.randint(100, 500000)] for _ in range(size)
    ]
    return {"args": [shipments]}
