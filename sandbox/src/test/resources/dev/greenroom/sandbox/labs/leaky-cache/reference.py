from functools import lru_cache


@lru_cache(maxsize=64)
def handle(key):
    return key * 20
