def order(customer, country="SE", cents=1000):
    return {"customer": customer, "country": country, "items": [["tea", 1, cents]]}


def old(customer):
    return {"customer": customer, "items": [["tea", 1, 1000]]}


def check(candidate):
    compatible(candidate)
    shared(candidate)
    protected(candidate)
    rolled_back(candidate)
    turned_on_again(candidate)


def compatible(candidate):
    shop = candidate()
    assert shop.checkout(old("ann")) == {"total": 1000}, "with a share of 0 the answer is as it always was"
    assert shop.checkout(order("ann")) == {"total": 1000}, "with a share of 0 nobody gets the discount"
    assert shop.checkout({"customer": "ann", "items": []}) == {"total": 0}, "an empty order costs nothing"
    assert shop.status() == {"on": True, "tries": 0, "failures": 0}, "a share of 0 tries nothing"
    shop = candidate(share=100)
    assert shop.checkout(order("ann", "DE", 999)) == {"total": 950, "discount": 49}, "prices are whole cents"


def shared(candidate):
    customers = ["customer-%d" % number for number in range(200)]
    small, again, large = candidate(share=20), candidate(share=20), candidate(share=60)

    def inside(shop):
        return [name for name in customers if "discount" in shop.checkout(order(name))]

    few = inside(small)
    assert 16 <= len(few) <= 70, "a share of 20 lets about a fifth of the customers in"
    assert inside(small) == few, "a customer who is in stays in"
    assert inside(again) == few, "every process lets the same customers in"
    many = inside(large)
    assert 85 <= len(many) <= 155, "a share of 60 lets about three fifths in"
    assert set(few) <= set(many), "raising the share takes nobody out"


def protected(candidate):
    shop = candidate(share=100, window=10, limit=0.5)
    assert shop.checkout(old("bea")) == {"total": 1000}, "an old app gets the plain total where the discount fails"
    assert shop.checkout(order("bea", "XX")) == {"total": 1000}, "so does an order from an unknown country"
    assert shop.checkout(order("bea", None)) == {"total": 1000}, "and one without any"
    assert shop.status() == {"on": True, "tries": 3, "failures": 3}, "failures are counted; too few tries to judge yet"


def rolled_back(candidate):
    shop = candidate(share=100, window=10, limit=0.2)
    for number in range(40):
        shop.checkout(order("c%d" % number))
    for number in range(2):
        shop.checkout(old("c%d" % number))
    assert shop.status() == {"on": True, "tries": 42, "failures": 2}, "exactly the limit is still allowed"
    assert "discount" in shop.checkout(order("dan")), "the switch is still on"
    shop.checkout(old("eve"))
    assert shop.status() == {"on": False, "tries": 44, "failures": 3}, (
        "three failures among the last ten tries turn the switch off, however many went well before"
    )
    assert shop.checkout(order("dan")) == {"total": 1000}, "once it is off, nobody gets the discount"
    assert shop.status()["tries"] == 44, "once it is off, the discount is no longer tried"
    early = candidate(share=100, window=10, limit=0.2)
    for number in range(9):
        early.checkout(old("f%d" % number))
    assert early.status()["on"] is True, "nine tries are too few for a window of ten"
    early.checkout(order("f9"))
    assert early.status()["on"] is False, "the tenth try fills the window"


def turned_on_again(candidate):
    shop = candidate(share=100, window=4, limit=0.25)
    for number in range(4):
        shop.checkout(old("g%d" % number))
    assert shop.status() == {"on": False, "tries": 4, "failures": 4}, "all four failed"
    shop.turn_on()
    assert shop.status() == {"on": True, "tries": 4, "failures": 4}, "turning it on keeps the counts"
    for number in range(3):
        assert "discount" in shop.checkout(order("h%d" % number)), "it is on again"
    shop.checkout(old("h3"))
    assert shop.status() == {"on": True, "tries": 8, "failures": 5}, "the old failures are no longer watched"
    shop.checkout(old("h4"))
    assert shop.status()["on"] is False, "it turns itself off a second time"
