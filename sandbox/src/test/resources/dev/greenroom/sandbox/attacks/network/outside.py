# Connects to the host, its network and the world.
# expect: blocked
import socket


def attack():
    for address in (("10.0.0.1", 80), ("192.168.0.1", 80), ("172.17.0.1", 22), ("8.8.8.8", 53), ("1.1.1.1", 443), ("127.0.0.1", 22), ("127.0.0.1", 5432), ("::1", 22)):
        try:
            socket.create_connection(address, 0.2)
            return "escaped: %s" % (address,)
        except OSError:
            continue
    return "blocked"
