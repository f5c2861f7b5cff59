# Connects to UNIX sockets of the host, named and abstract.
# expect: blocked
import socket


def attack():
    for path in ("/var/run/docker.sock", "/run/dbus/system_bus_socket", "\0/tmp/.X11-unix/X0", "\0/containerd-shim", "/run/systemd/private"):
        try:
            socket.socket(socket.AF_UNIX).connect(path)
            return "escaped: " + path
        except OSError:
            continue
    return "blocked"
