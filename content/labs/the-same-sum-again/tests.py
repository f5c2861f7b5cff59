import reference


def check(candidate):
    assert candidate([]) == [], "a day without shipments"
    assert candidate.rate("DE", "DE", 7) == 0, "no duty within a country"
    for weight in (0, 1, 2, 3, 999, 1000, 5000):
        expected = reference.rate("NO", "IN", weight)
        assert candidate.rate("NO", "IN", weight) == expected, "the rate at the edge of a weight class"
    assert candidate.rate("IN", "NO", 3) == reference.rate("IN", "NO", 3), "the way back has a rate of its own"
    assert candidate([["FR", "FR", 1, 999]]) == [["FR", "FR", 0]], "a shipment within a country is listed too"
    shipments = [
        [start, end, weight * 7 % 1300, weight * 131 % 90000]
        for weight in range(8)
        for start in ("SE", "PL", "JP", "NO")
        for end in ("SE", "CL", "NO")
    ]
    assert candidate(shipments) == reference.settle(shipments), "the sums for each pair of countries"
    assert candidate(shipments[::-1]) == reference.settle(shipments), "the order of the shipments does not matter"
