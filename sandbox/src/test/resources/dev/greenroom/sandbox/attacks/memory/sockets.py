# Hoards data in socket pairs.
# expect: blocked or memory-limit or raised
import socket


def attack():
    pairs = []
    try:
        while True:
            pair = socket.socketpair()
            pair[0].setblocking(False)
            pairs.append(pair)
            try:
                while True:
                    pair[0].send(b"x" * 65536)
            except BlockingIOError:
                continue
    except OSError:
        return "blocked"
