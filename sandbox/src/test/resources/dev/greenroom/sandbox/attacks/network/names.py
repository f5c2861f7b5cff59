# Resolves a name, which needs somebody outside.
# expect: blocked
import socket


def attack():
    try:
        return "escaped: %s" % socket.gethostbyname("example.com")
    except OSError:
        return "blocked"
