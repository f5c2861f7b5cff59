def check(candidate, box):
    path = box.write("few.csv", "a,1.5\nb,2.25\n")
    assert candidate(path) == 3.75, "two orders"
