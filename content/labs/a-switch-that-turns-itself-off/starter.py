"""The checkout of a shop that never sleeps."""


def plain_total(order):
    """What the items cost, in cents."""
    return sum(count * cents for _, count, cents in order["items"])


def discounted(order):
    """The new discount in cents. Leave it as it is: it is not the last feature that has a fault."""
    percent = {"SE": 10, "NO": 10, "DE": 5}[order["country"]]
    return plain_total(order) * percent // 100


class Shop:
    """Takes orders. The discount is live for everybody at once."""

    def __init__(self, share=0, window=20, limit=0.2):
        self.share = share
        self.window = window
        self.limit = limit

    def checkout(self, order):
        """The answer that the apps get."""
        total = plain_total(order)
        if self.share > 0:
            discount = discounted(order)
            return {"total": total - discount, "discount": discount}
        return {"total": total}

    def status(self):
        return {"on": True, "tries": 0, "failures": 0}

    def turn_on(self):
        pass
