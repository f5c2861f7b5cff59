import environment


def check(candidate, box):
    def expected(articles):
        return {article: environment.price(box.seed, article) for article in articles}

    assert candidate([]) == {}, "an empty basket"
    assert candidate(["tea"]) == expected(["tea"]), "one article"
    mixed = ["tea", "what is this?", "cup", "tea", "§"]
    assert candidate(mixed) == expected(mixed), "an unknown article has the price None, and one named twice counts once"
    many = ["article-%d" % number for number in range(40)]
    result = candidate(many)
    assert result == expected(many), "forty articles, more than the supplier answers at once: none may get lost as BUSY"
