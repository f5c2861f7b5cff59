import socket


def fetch(item):
    with socket.create_connection(("127.0.0.1", 8000)) as connection:
        connection.sendall(b"%d\n" % item)
        return int(connection.makefile().readline())


def fetch_all(items):
    return [fetch(item) for item in items]
