PORTS = ["OSL", "LIS", "HAM", "GOT", "RIX", "ANR", "GDN", "BCN", "PIR"]
POPULAR = ["%s-%s" % (start, end) for start in PORTS for end in PORTS if start != end]


def request(number, rng):
    rare = rng.random() < 0.3
    route = "X%d-%d" % (number, rng.randint(0, 10**9)) if rare else rng.choice(POPULAR)
    return {"customer": "customer-%d" % rng.randint(0, 10**9), "route": route, "kilos": rng.randint(1, 40)}


def make(size, rng):
    """Requests of a busy minute."""
    return {"args": [[request(number, rng) for number in range(size)]]}


def step(number, rng):
    """One request of a long day."""
    return [request(number, rng)]
