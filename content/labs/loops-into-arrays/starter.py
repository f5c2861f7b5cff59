"""Looks for unusual moments in sensor readings."""
import struct


def smooth(values, width):
    """The mean of each window, rounded down."""
    means = []
    for start in range(len(values) - width + 1):
        total = 0
        for value in values[start : start + width]:
            total += value
        means.append(total // width)
    return means


def steps(values):
    """The difference of each value to the one before."""
    return [values[i] - values[i - 1] for i in range(1, len(values))]


def unusual(path, width, limit):
    """Positions at which the smoothed signal changes by more than the limit."""
    with open(path, "rb") as file:
        data = file.read()
    values = [struct.unpack_from("<i", data, offset)[0] for offset in range(0, len(data), 4)]
    found = []
    for position, step in enumerate(steps(smooth(values, width))):
        if abs(step) > limit:
            found.append(position)
    return found
