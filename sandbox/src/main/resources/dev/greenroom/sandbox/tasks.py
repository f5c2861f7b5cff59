"""The two public formats of programming tasks: which of a test's names are its own, and which the submission's."""


def human_eval(session, request):
    scope = scope_of(request["prompt"])
    entry = request["entry"]
    for name, value in list(scope.items()):
        if isinstance(value, type) and value.__module__ == "tests":
            scope[name] = Named(session, name)
    candidate = scope[entry] = Candidate(session, entry)
    exec(compile(request["test"], "test", "exec"), scope)
    if "check" in scope:
        scope["check"](candidate)


def mbpp(session, request):
    scope = scope_of(request["reference"])
    bind_submission(scope, "\n".join([request["setup"], *request["tests"]]), session)
    exec(compile(request["setup"], "setup", "exec"), scope)
    for test in request["tests"]:
        exec(compile(test, test, "exec"), scope)


def scope_of(source):
    """What a task brings along: its imports and helpers. A prompt may end before its function has a body."""
    for text in (source, source + "\n    pass\n"):
        scope = {"__name__": "tests"}
        try:
            exec(compile(text, "task", "exec"), scope)
            return scope
        except SyntaxError:
            continue
    return {"__name__": "tests"}


def bind_submission(scope, tests, session):
    """The names that tests use: the task's own function and classes stand for the submission's."""
    used = names_in(compile(tests, "tests", "exec"))
    own = [name for name, value in scope.items() if getattr(value, "__module__", "") == "tests"]
    classes = [name for name in own if isinstance(scope[name], type)]
    functions = [name for name in own if name in used and name not in classes]
    for name in own if classes else functions[-1:]:
        scope[name] = Named(session, name)
    for name in used:
        if name in scope or hasattr(builtins, name):
            continue
        if name in sys.stdlib_module_names:
            scope[name] = __import__(name)
        else:
            scope[name] = Named(session, name)


def names_in(code):
    names = set(code.co_names)
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            names |= names_in(constant)
    return names
