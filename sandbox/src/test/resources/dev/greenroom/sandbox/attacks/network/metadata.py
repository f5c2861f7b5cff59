# Asks the address where clouds keep credentials.
# expect: blocked
import socket


def attack():
    for address in ("169.254.169.254", "100.100.100.200", "fd00:ec2::254"):
        try:
            socket.create_connection((address, 80), 0.2)
            return "escaped: " + address
        except OSError:
            continue
    return "blocked"
