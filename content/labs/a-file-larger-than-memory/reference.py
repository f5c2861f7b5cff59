"""Adds up the sales of each shop."""
import csv


def sales(path):
    """One sale at a time, as (shop, value); the reader takes care of quotes, and nothing else is kept."""
    with open(path, newline="", encoding="utf-8") as file:
        rows = csv.reader(file)
        next(rows, None)
        for _, shop, _, _, count, cents in rows:
            if count:
                yield shop, int(float(count)) * int(cents)


def totals(path):
    """The value of what each shop sold, in cents."""
    sums = {}
    for shop, value in sales(path):
        sums[shop] = sums.get(shop, 0) + value
    return sums


def totals_with_pandas(path):
    """The same in chunks: only three columns are kept, and each chunk is reduced to a few sums."""
    import pandas as pd

    sums = {}
    for chunk in pd.read_csv(path, usecols=["shop", "count", "cents"], chunksize=5000):
        sold = chunk.dropna(subset=["count"])
        values = (sold["count"].astype("int64") * sold["cents"]).groupby(sold["shop"]).sum()
        for shop, value in values.items():
            sums[shop] = sums.get(shop, 0) + int(value)
    return sums


SAMPLE = """id,shop,article,note,count,cents
1,Oslo,tea,gift,2,450
2,"Bergen, harbour",cup,,1,1200
3,Lund,cup,cancelled,,1200
4,Oslo,cup,,3,1200
"""


def sample():
    """For a first try: writes a small file and adds it up."""
    with open("/tmp/sample.csv", "w", encoding="utf-8") as file:
        file.write(SAMPLE)
    return totals("/tmp/sample.csv")
