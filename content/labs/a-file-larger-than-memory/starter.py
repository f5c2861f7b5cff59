"""Adds up the sales of each shop."""
import pandas as pd


def totals(path):
    """The value of what each shop sold, in cents."""
    sales = pd.read_csv(path)
    sums = {}
    for _, sale in sales.iterrows():
        if pd.isna(sale["count"]):
            continue
        value = int(sale["count"]) * int(sale["cents"])
        sums[sale["shop"]] = sums.get(sale["shop"], 0) + value
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
