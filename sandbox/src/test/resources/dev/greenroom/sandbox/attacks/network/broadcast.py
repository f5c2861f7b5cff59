# Sends packets to everybody.
# expect: blocked
import socket


def attack():
    sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
    for address in ("255.255.255.255", "224.0.0.1", "10.255.255.255"):
        try:
            sock.sendto(b"x", (address, 9))
            return "escaped: " + address
        except OSError:
            continue
    return "blocked"
