def make(size, rng):
    """A term of bookings."""
    bookings = []
    for _ in range(size):
        start = rng.randint(0, 100000)
        bookings.append([start, start + rng.choice([15, 30, 45, 60, 90, 2880])])
    return {"args": [bookings]}
