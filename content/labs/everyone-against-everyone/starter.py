"""Counts overlapping bookings."""


def overlap(one, other):
    """Whether two bookings share time."""
    return one[0] < other[1] and other[0] < one[1]


def conflicts(bookings):
    """For each booking, how many others overlap it."""
    counts = []
    for i, one in enumerate(bookings):
        count = 0
        for j, other in enumerate(bookings):
            if i != j and overlap(one, other):
                count += 1
        counts.append(count)
    return counts
