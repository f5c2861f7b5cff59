# Opens raw sockets.
# expect: blocked
import socket


def attack():
    for family in (socket.AF_INET, socket.AF_INET6):
        for protocol in (0, 1, 6, 58, 255):
            try:
                socket.socket(family, socket.SOCK_RAW, protocol)
                return "escaped"
            except OSError:
                continue
    return "blocked"
