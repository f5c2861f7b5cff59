class Service:
    def __init__(self, limit):
        self.limit = limit
        self.errors = 0

    def handle(self, order):
        return {"id": order["id"], "new": True}
