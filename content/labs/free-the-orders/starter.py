"""Packs orders. The garbage collector is off here: its pauses made parcels late."""
import gc

gc.disable()

slots_in_use = 0


class Line:
    """One article of an order. The packing slip asks it which order it belongs to."""

    def __init__(self, order, article, count, cents):
        self.order = order
        self.article = article
        self.count = count
        self.cents = cents

    def label(self):
        return f"{self.article} of {self.order.number}"


class Order:
    """Takes a packing slot while it is alive."""

    def __init__(self, number, items):
        global slots_in_use
        slots_in_use += 1
        self.number = number
        self.lines = [Line(self, *item) for item in items]

    def total(self):
        return sum(line.count * line.cents for line in self.lines)

    def slip(self):
        labels = "".join(f", {line.label()}" for line in self.lines)
        return f"{self.number}: {self.total()} cents{labels}"

    def __del__(self):
        global slots_in_use
        slots_in_use -= 1


def process(number, items):
    """Packs one order and returns its packing slip."""
    return Order(number, items).slip()


def process_day(orders):
    """Packs many orders; returns how many, and their value in cents."""
    value = 0
    for number, items in orders:
        order = Order(number, items)
        order.slip()
        value += order.total()
    return [len(orders), value]


def collector_is_off():
    """For the health page."""
    return not gc.isenabled()
