"""Counts what customers write about."""
from collections import Counter
import heapq
import re


def words_of(text):
    """The words of a text in lower case."""
    return re.findall(r"[^\W_]+(?:'[^\W_]+)*", text.lower())


def most_common(text, n):
    """The n most frequent words: [word, count]."""
    # A dictionary finds a word by its hash, however many different ones there are.
    counts = Counter(words_of(text))
    # most_common() would leave words of equal count in the order in which they were met.
    first = heapq.nsmallest(n, counts.items(), key=lambda entry: (-entry[1], entry[0]))
    return [list(entry) for entry in first]
