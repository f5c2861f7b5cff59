"""Counts what customers write about."""
import re


def words_of(text):
    """The words of a text in lower case."""
    return re.findall(r"[^\W_]+(?:'[^\W_]+)*", text.lower())


def most_common(text, n):
    """The n most frequent words: [word, count]."""
    words = words_of(text)
    different = []
    for word in words:
        if word not in different:
            different.append(word)
    counts = []
    for word in different:
        counts.append([word, words.count(word)])
    counts.sort(key=lambda entry: (-entry[1], entry[0]))
    return counts[:n]
