# Prints what would restyle a terminal or a page.
# expect: blocked
def attack():
    print("\x1b[2J\x1b]0;owned\x07<script>alert(1)</script>\x00\u202e")
    return "blocked"
