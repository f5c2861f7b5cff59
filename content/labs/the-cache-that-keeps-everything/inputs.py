PORTS = ["OSL", "LIS", "HAM", "GOT", "RIX", "ANR", "GDN", "BCN", "PIR"]
POPULAR = ["%s-%s" % (start, end) for start in PORTS for end in PORTS if start != end]


def request(route, rng):
    return {"customer": "customer-%d" % rng.randint(0, 10**9), "route": route, "kilos": rng.randint(1, 40)}


def typed(number, rng):
    return "X%d-%d" % (number, rng.randint(0, 10**9))


def make(size, rng):
    """Requests of a busy minute."""
    routes = [typed(number, rng) if rng.random() < 0.3 else rng.choice(POPULAR) for number in range(size)]
    return {"args": [[request(route, rng) for route in routes]]}


def step(number, rng):
    """One request of a long day, for a route that nobody has asked for. It is long, so that keeping it shows."""
    return [request(typed(number, rng) + " by way of " + ", ".join(rng.choices(POPULAR, k=14)), rng)]
