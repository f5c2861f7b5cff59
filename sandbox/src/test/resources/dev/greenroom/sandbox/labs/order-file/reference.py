import pandas


def total(path):
    chunks = pandas.read_csv(path, header=None, chunksize=2000)
    return round(float(sum(chunk[1].sum() for chunk in chunks)), 2)
