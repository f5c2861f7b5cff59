import reference


def check(candidate):
    assert candidate.simulate(["Lund", 7, 50]) == reference.simulate(["Lund", 7, 50]), "one depot"
    depots = [["Depot %d" % i, 13 * i + 1, 400 + i] for i in range(9)]
    expected = [reference.simulate(depot) for depot in depots]
    assert candidate(depots) == expected, "the results keep the order of the depots"
    assert candidate([["Only", 3, 10]]) == [reference.simulate(["Only", 3, 10])], "a single depot"
    assert candidate([]) == [], "no depots give no results"
    assert candidate([["Idle", 5, 0]]) == [["Idle", 0]], "a depot without steps has no queue"
    large = [["L%d" % i, i + 1, 30000] for i in range(4)]
    assert candidate(large) == [reference.simulate(depot) for depot in large], "enough work to share it out"
    for bad in ([["Bad", 1, -1]], [["Good", 1, 60000], ["Bad", 1, -1]]):
        try:
            candidate(bad)
        except ValueError:
            continue
        raise AssertionError("a negative number of steps raises ValueError")
