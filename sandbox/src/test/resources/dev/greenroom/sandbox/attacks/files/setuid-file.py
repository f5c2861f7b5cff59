# Makes a copy of Python that would run as somebody else.
# expect: blocked
import os
import shutil
import subprocess


def attack():
    shutil.copy("/usr/bin/python3", "/box/p")
    try:
        os.chmod("/box/p", 0o6755)
        shown = subprocess.run(["/box/p", "-S", "-c", "import os; print(os.getuid(), os.geteuid())"], capture_output=True, text=True)
        return "blocked" if shown.stdout.split() in (["65534", "65534"], []) else "escaped: " + shown.stdout
    except OSError:
        return "blocked"
