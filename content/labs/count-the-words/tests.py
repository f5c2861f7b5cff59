def check(candidate):
    assert candidate("the tea and the cup", 2) == [["the", 2], ["and", 1]], "equal counts come in alphabetical order"
    assert candidate("Tea. Tea, tea! cup", 5) == [["tea", 3], ["cup", 1]], "case and punctuation do not matter"
    assert candidate("", 3) == [], "an empty text has no words"
    assert candidate("... -- !", 3) == [], "punctuation is no word"
    assert candidate("one two", 0) == [], "no words are asked for"
    assert candidate("don't can't don't", 1) == [["don't", 2]], "an apostrophe inside a word belongs to it"
    assert candidate("über Über ÜBER straße", 2) == [["über", 3], ["straße", 1]], "letters of every language"
    assert candidate("a_b 42 42", 3) == [["42", 2], ["a", 1], ["b", 1]], "digits count as words, underscores do not"
    text = " ".join("w%d" % (i * i % 101) for i in range(3000))
    result = candidate(text, 1000)
    assert len(result) == 51, "every different word once"
    assert sum(count for _, count in result) == 3000, "no word gets lost"
    assert result == sorted(result, key=lambda entry: (-entry[1], entry[0])), "sorted by count, then by word"
