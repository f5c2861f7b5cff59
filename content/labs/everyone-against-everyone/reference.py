"""Counts overlapping bookings."""
from bisect import bisect_left, bisect_right


def conflicts(bookings):
    """For each booking, how many others overlap it."""
    # Others overlap a booking if they begin before it ends, less those that have ended before it begins.
    starts = sorted(start for start, _ in bookings)
    ends = sorted(end for _, end in bookings)
    return [bisect_left(starts, end) - bisect_right(ends, start) - 1 for start, end in bookings]
