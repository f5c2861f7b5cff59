def make(size, rng):
    rows = "".join("order-%d,%.2f\n" % (i, rng.uniform(1, 99)) for i in range(size))
    return {"args": ["/data/orders.csv"], "files": {"orders.csv": rows}}


def same(expected, actual):
    return abs(expected - actual) < 0.01 * abs(expected)
