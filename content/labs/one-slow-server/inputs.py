def make(size, rng):
    """A large basket of articles that nobody has asked for before."""
    return {"args": [["article-%d-%d" % (number, rng.randint(0, 10**9)) for number in range(size)]]}
