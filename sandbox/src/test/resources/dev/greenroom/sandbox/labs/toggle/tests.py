def check(candidate):
    service = candidate(limit=2)
    assert service.handle({"id": 1, "price": 5}) == {"id": 1, "new": True}, "healthy"
    for number in (2, 3):
        try:
            service.handle({"id": number, "price": -1})
        except ValueError:
            continue
        assert False, "an order without a price is an error"
    assert service.enabled is False, "rolled back after two errors"
    assert service.handle({"id": 4, "price": 5}) == {"id": 4, "new": False}
    service.enabled = True
    assert service.handle({"id": 5, "price": 5})["new"] is True
