"""Settles the customs of a day's shipments."""

CLASSES = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]


def weight_class(weight):
    """The smallest class that the weight fits into."""
    for limit in CLASSES:
        if weight <= limit:
            return limit
    return CLASSES[-1]


def agreements(start, end):
    """Walks through the trade agreements between two countries."""
    state = sum(map(ord, start)) * 31 + sum(map(ord, end)) * 17
    for _ in range(600):
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**31
        yield state % 1000


def rate(start, end, weight):
    """The rate in hundredths of a percent for a shipment."""
    if start == end:
        return 0
    limit = weight_class(weight)
    best = 2500
    for offer in agreements(start, end):
        if offer % 10 < limit % 7 + 2:
            best = min(best, 300 + offer)
    return best


def settle(shipments):
    """The duty for each pair of countries: [from, to, cents], sorted."""
    duties = {}
    for start, end, weight, value in shipments:
        duty = value * rate(start, end, weight) // 10000
        duties[start, end] = duties.get((start, end), 0) + duty
    return sorted([start, end, duty] for (start, end), duty in duties.items())
