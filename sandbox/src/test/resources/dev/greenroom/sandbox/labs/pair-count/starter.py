def pairs(numbers):
    """How many pairs of places hold the same number."""
    count = 0
    for i in range(len(numbers)):
        for j in range(i):
            if numbers[i] == numbers[j]:
                count += 1
    return count
