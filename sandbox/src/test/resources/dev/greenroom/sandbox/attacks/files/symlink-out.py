# Follows links that lead out of the box.
# expect: blocked
import os


def attack():
    for number, target in enumerate(("/proc/1/root/etc/shadow", "../../../../etc/shadow", "/root/.ssh", "/home")):
        link = "/tmp/link%d" % number
        os.symlink(target, link)
        try:
            if os.path.isdir(link):
                os.listdir(link)
            else:
                open(link).read()
            return "escaped: " + target
        except OSError:
            continue
    return "blocked"
