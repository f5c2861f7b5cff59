"""Asks the supplier for prices."""
import socket

SUPPLIER = ("127.0.0.1", 8700)


def fetch(article):
    """The price of one article in cents, or None where the supplier does not know it."""
    with socket.create_connection(SUPPLIER) as connection:
        connection.sendall(f"PRICE {article}\n".encode())
        answer = connection.makefile(encoding="utf-8").readline().split()
    return int(answer[1]) if answer[0] == "OK" else None


def fetch_all(articles):
    """The prices of all articles, by article."""
    return {article: fetch(article) for article in dict.fromkeys(articles)}
