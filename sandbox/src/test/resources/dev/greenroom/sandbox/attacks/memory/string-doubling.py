# Doubles a text until something gives.
# expect: memory-limit
def attack():
    text = "x" * 1024
    while True:
        text += text
