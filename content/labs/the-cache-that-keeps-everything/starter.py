"""Quotes freight prices."""

cache = {}
history = []


def tariff(route):
    """Works out a tariff for a route; slow, and always the same for the same route."""
    steps = []
    position = sum(ord(letter) * place for place, letter in enumerate(route, start=1))
    for place in range(800):
        position = (position * 1103515245 + 12345) % 2147483648
        if place % 10 == 0:
            steps.append(position % 997)
    return {"route": route, "steps": steps, "cents": 500 + sum(steps) % 700}


def quote(request):
    """The price of one request in cents."""
    key = (request["customer"], request["route"])
    if key not in cache:
        cache[key] = {"request": request, "tariff": tariff(request["route"])}
    price = cache[key]["tariff"]["cents"] * request["kilos"]
    history.append({"request": request, "price": price})
    return price


def recent():
    """The last fifty quotes, oldest first, for the support page."""
    return [[entry["request"]["customer"], entry["request"]["route"], entry["price"]] for entry in history[-50:]]


def serve(requests):
    """The prices of many requests."""
    return [quote(request) for request in requests]
