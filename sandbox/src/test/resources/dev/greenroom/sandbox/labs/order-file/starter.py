def total(path):
    rows = [line.rstrip().split(",") for line in open(path)]
    return round(sum(float(row[1]) for row in rows), 2)
