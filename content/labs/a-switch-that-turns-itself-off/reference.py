"""The checkout of a shop that never sleeps."""
from collections import deque
import zlib


def plain_total(order):
    """What the items cost, in cents."""
    return sum(count * cents for _, count, cents in order["items"])


def discounted(order):
    """The new discount in cents. Leave it as it is: it is not the last feature that has a fault."""
    percent = {"SE": 10, "NO": 10, "DE": 5}[order["country"]]
    return plain_total(order) * percent // 100


class Switch:
    """Lets a share of the customers in, watches how they fare, and turns itself off."""

    def __init__(self, share, window, limit):
        self.share = share
        self.limit = limit
        self.on = True
        self.tries = self.failures = 0
        self.watched = deque(maxlen=window)

    def is_open_for(self, customer):
        # hash() of a string differs from process to process; a checksum does not. A higher share
        # only moves the border up, so nobody who is in drops out.
        return self.on and zlib.crc32(customer.encode()) % 100 < self.share

    def record(self, failed):
        self.tries += 1
        self.failures += failed
        self.watched.append(failed)
        full = len(self.watched) == self.watched.maxlen
        if full and sum(self.watched) > self.limit * len(self.watched):
            self.on = False

    def turn_on(self):
        self.watched.clear()
        self.on = True


class Shop:
    """Takes orders, with or without the discount."""

    def __init__(self, share=0, window=20, limit=0.2):
        self.switch = Switch(share, window, limit)

    def checkout(self, order):
        """The answer that the apps get, whatever the discount does."""
        total = plain_total(order)
        if self.switch.is_open_for(order["customer"]):
            try:
                discount = discounted(order)
            except Exception:
                self.switch.record(failed=True)
            else:
                self.switch.record(failed=False)
                return {"total": total - discount, "discount": discount}
        return {"total": total}

    def status(self):
        return {"on": self.switch.on, "tries": self.switch.tries, "failures": self.switch.failures}

    def turn_on(self):
        self.switch.turn_on()
