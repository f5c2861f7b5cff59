def check(candidate):
    slip = candidate.process("B-7", [["lamp", 1, 3990], ["bulb", 4, 250]])
    assert slip == "B-7: 4990 cents, lamp of B-7, bulb of B-7", "the slip names every line and its order"
    assert candidate.process("B-8", []) == "B-8: 0 cents", "an order may have no lines"
    assert candidate.process("", [["é", 0, 5]]) == ": 0 cents, é of ", "numbers and articles may be any text"

    day = [["C-%d" % i, [["nail", i, 3], ["saw", 1, 1500]]] for i in range(20)]
    assert candidate(day) == [20, sum(3 * i + 1500 for i in range(20))], "the day's orders and their value"
    assert candidate([]) == [0, 0], "a day without orders"

    order = candidate.Order("D-1", [["pen", 2, 100], ["ink", 1, 700]])
    assert order.total() == 900, "the total of an order"
    labels = [line.label() for line in order.lines]
    assert labels == ["pen of D-1", "ink of D-1"], "a line knows its order while the order is alive"
    assert order.lines[0].order.number == "D-1", "line.order leads back to the order"
    assert candidate.collector_is_off() is True, "the garbage collector stays off in this service"

    collected, slips = pack_many(order.total.__builtins__)
    assert slips[999] == "E-999: 3 cents, nail of E-999", "a thousand orders, one after the other"
    assert candidate.process("E-1000", []) == "E-1000: 0 cents", "and one more"
    assert not collected, "nobody calls the garbage collector by hand"


def pack_many(python):
    """Packs a thousand orders in one go; whether the collector was called meanwhile, and their slips."""
    collector, service = python["__import__"]("gc"), python["__import__"]("submission")
    before = collector.get_stats()
    numbers = ["E-%d" % number for number in range(1000)]
    slips = python["list"](python["map"](service.process, numbers, [[["nail", 1, 3]]] * 1000))
    return collector.get_stats() != before, slips
