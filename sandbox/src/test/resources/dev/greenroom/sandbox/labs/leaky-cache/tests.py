def check(candidate):
    assert candidate("ab") == "ab" * 20
