from collections import Counter


def pairs(numbers):
    print("counting", len(numbers))
    return sum(n * (n - 1) // 2 for n in Counter(numbers).values())
