_answers = {}


def handle(key):
    if key not in _answers:
        _answers[key] = key * 20
    return _answers[key]
