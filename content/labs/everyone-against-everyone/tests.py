def check(candidate):
    assert candidate([]) == [], "no bookings"
    assert candidate([[5, 9]]) == [0], "a booking does not overlap itself"
    assert candidate([[9, 10], [10, 11]]) == [0, 0], "one that starts when another ends does not overlap it"
    assert candidate([[1, 4], [1, 4], [1, 4]]) == [2, 2, 2], "bookings of the same time overlap"
    assert candidate([[0, 100], [10, 20], [30, 40], [99, 120]]) == [3, 1, 1, 1], "a long booking around short ones"
    assert candidate([[30, 40], [0, 31], [39, 50], [-5, 1]]) == [2, 2, 1, 1], "the order of the bookings is kept"
    grid = [[start, start + length] for start in range(0, 60, 7) for length in (1, 7, 8, 30)]
    assert candidate(grid) == slowly(grid), "bookings with many equal starts and ends"
    assert candidate(grid[::-1]) == slowly(grid)[::-1], "the same, the other way round"


def slowly(bookings):
    return [sum(one[0] < end and start < one[1] for start, end in bookings) - 1 for one in bookings]
