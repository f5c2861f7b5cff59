import reference


def check(candidate):
    assert candidate([]) == 0, "no numbers, no pairs"
    assert candidate([7, 7, 7]) == 3, "EXPECTED-BY-THE-TEST"
    many = [n % 5 for n in range(100)]
    assert candidate(many) == reference.pairs(many), "many numbers"
