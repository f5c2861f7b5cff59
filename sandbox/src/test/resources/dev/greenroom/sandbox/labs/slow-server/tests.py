import environment


def check(candidate, box):
    assert candidate([1, 2, 3]) == [environment.answer(box.seed, item) for item in (1, 2, 3)]
    assert candidate([]) == []
