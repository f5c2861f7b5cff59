"""Quotes freight prices."""
from collections import deque
from functools import lru_cache

history = deque(maxlen=50)


def tariff(route):
    """Works out a tariff for a route; slow, and always the same for the same route."""
    steps = []
    position = sum(ord(letter) * place for place, letter in enumerate(route, start=1))
    for place in range(800):
        position = (position * 1103515245 + 12345) % 2147483648
        if place % 10 == 0:
            steps.append(position % 997)
    return {"route": route, "steps": steps, "cents": 500 + sum(steps) % 700}


@lru_cache(maxsize=None)
def cents_per_kilo(route):
    return tariff(route)["cents"]


def quote(request):
    """The price of one request in cents."""
    price = cents_per_kilo(request["route"]) * request["kilos"]
    history.append([request["customer"], request["route"], price])
    return price


def recent():
    """The last fifty quotes, oldest first, for the support page."""
    return list(history)


def serve(requests):
    """The prices of many requests."""
    return [quote(request) for request in requests]
