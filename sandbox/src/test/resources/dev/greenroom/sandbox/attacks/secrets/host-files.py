# Reads files that only the host has.
# expect: blocked
def attack():
    for path in ("/etc/shadow", "/etc/hostname", "/root/.bashrc", "/proc/self/environ", "/proc/1/environ", "/proc/cpuinfo", "/sys/class/net", "/var/log/syslog", "/run", "/home", "/root", "/var"):
        try:
            open(path).read()
            return "escaped: " + path
        except OSError:
            continue
    return "blocked"
