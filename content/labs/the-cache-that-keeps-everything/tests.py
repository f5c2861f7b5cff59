def request(customer, route, kilos):
    return {"customer": customer, "route": route, "kilos": kilos}


def check(candidate):
    assert candidate.recent() == [], "nothing has been quoted yet"
    expected = cents("OSL-LIS")
    assert candidate.quote(request("ann", "OSL-LIS", 1)) == expected, "the price of one kilo"
    assert candidate.quote(request("ben", "OSL-LIS", 4)) == 4 * expected, "the price grows with the weight"
    assert candidate.quote(request("ben", "LIS-OSL", 1)) == cents("LIS-OSL"), "another route has another price"
    assert candidate.quote(request("ben", "", 2)) == 2 * cents(""), "an empty route is a route"
    assert candidate.recent() == [
        ["ann", "OSL-LIS", expected],
        ["ben", "OSL-LIS", 4 * expected],
        ["ben", "LIS-OSL", cents("LIS-OSL")],
        ["ben", "", 2 * cents("")],
    ], "recent() gives the quotes oldest first"

    requests = [request("c%d" % i, "R-%d" % (i % 300), i % 5) for i in range(320)]
    expected = [cents(one["route"]) * one["kilos"] for one in requests]
    assert candidate(requests) == expected, "many routes, more than the cache may keep"
    recent = candidate.recent()
    assert len(recent) == 50, "recent() gives fifty quotes at most"
    assert recent[0] == ["c270", "R-270", expected[270]], "recent() starts with the fiftieth quote from the end"
    assert recent[-1] == ["c319", "R-19", expected[319]], "recent() ends with the latest quote"


def cents(route):
    position = sum(ord(letter) * place for place, letter in enumerate(route, start=1))
    total = 0
    for place in range(800):
        position = (position * 1103515245 + 12345) % 2147483648
        if place % 10 == 0:
            total += position % 997
    return 500 + total % 700
