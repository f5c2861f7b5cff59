NOTES = ["", "", "", "gift", '"wrapped, with a card"', '"said ""soon"""', "returned once and sold again at another till"]


def make(size, rng):
    """A month of sales in thirty shops."""
    shops = ["Shop %d" % rng.randint(1, 999) for _ in range(30)]
    rows = ["id,shop,article,note,count,cents"]
    for number in range(size):
        count = "" if rng.random() < 0.05 else rng.randint(1, 9)
        article = "article-%d" % rng.randint(1, 5000)
        rows.append(f"{number},{rng.choice(shops)},{article},{rng.choice(NOTES)},{count},{rng.randint(50, 90000)}")
    return {"args": ["/data/sales.csv"], "files": {"sales.csv": "\n".join(rows) + "\n"}}
