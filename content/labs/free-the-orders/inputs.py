ARTICLES = ["tea", "cup", "lamp", "bulb", "nail", "saw", "pen", "ink"]


def items(rng):
    return [[rng.choice(ARTICLES), rng.randint(1, 9), rng.randint(50, 5000)] for _ in range(rng.randint(2, 4))]


def make(size, rng):
    """A day of orders."""
    return {"args": [[["M-%d" % number, items(rng)] for number in range(size)]]}


def step(number, rng):
    """One order of a long night."""
    return ["S-%d" % number, items(rng)]
