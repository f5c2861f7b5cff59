import struct


def check(candidate, box):
    def unusual(name, values, width, limit):
        return candidate(box.write(name, struct.pack("<%di" % len(values), *values)), width, limit)

    assert candidate.smooth([1, 2, 6, 3], 3) == [3, 3], "means of full windows, rounded down"
    assert candidate.smooth([-1, -2, -2], 2) == [-2, -2], "negative means are rounded down too"
    assert candidate.smooth([7, 8], 1) == [7, 8], "a window of one changes nothing"
    assert candidate.smooth([7, 8], 3) == [], "no window is full"
    assert candidate.steps([1, 5, 2]) == [4, -3], "differences up and down"
    assert candidate.steps([4]) == [], "a single value has no step"
    assert unusual("calm", [5] * 50, 4, 0) == [], "a calm signal"
    assert unusual("jump", [0] * 10 + [1000] * 10, 2, 400) == [8, 9], "a jump reaches over the window"
    assert unusual("edge", [0, 0, 10, 10], 1, 10) == [], "a change of exactly the limit is usual"
    assert unusual("short", [1, 2], 5, 0) == [], "fewer readings than the window is wide"
    assert unusual("empty", [], 2, 0) == [], "an empty file"
    top = 2**31 - 1
    assert unusual("large", [top] * 6 + [-top - 1] * 6, 4, top // 3) == [2, 3, 4, 5], "sums and differences beyond 32 bits"
