# Is simply wrong, with plain data.
def ENTRY(*args, **named):
    return "no such answer"
