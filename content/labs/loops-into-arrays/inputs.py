import numpy


def make(size, rng):
    """Readings of a few days, with gusts."""
    draw = numpy.random.default_rng(rng.randint(0, 2**32))
    values = draw.integers(-2000, 2000, size).cumsum() // 4
    gusts = draw.integers(0, size, 60)
    values[gusts] += draw.integers(-900000, 900000, 60)
    return {
        "args": ["/data/readings.bin", rng.randint(6, 9), rng.randint(8000, 12000)],
        "files": {"readings.bin": values.astype("<i4").tobytes()},
    }
