def step(number, rng):
    return ["order-%06d" % number]
