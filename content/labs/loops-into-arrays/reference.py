"""Looks for unusual moments in sensor readings."""
import numpy as np


def smooth_array(values, width):
    # Two running sums apart by the width differ by the sum of the window: no window is walked through.
    sums = np.concatenate(([0], np.cumsum(values, dtype=np.int64)))
    return (sums[width:] - sums[:-width]) // width


def smooth(values, width):
    """The mean of each window, rounded down."""
    return smooth_array(np.asarray(values, dtype=np.int64), width).tolist()


def steps(values):
    """The difference of each value to the one before."""
    return np.diff(np.asarray(values, dtype=np.int64)).tolist()


def unusual(path, width, limit):
    """Positions at which the smoothed signal changes by more than the limit."""
    values = np.fromfile(path, dtype="<i4")
    changes = np.diff(smooth_array(values, width))
    return np.flatnonzero(np.abs(changes) > limit).tolist()
