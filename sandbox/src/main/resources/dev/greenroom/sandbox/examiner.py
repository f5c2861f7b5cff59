"""Runs hidden tests against a submission in another box: the judge carries every call."""
import random
import sys
import types

FINISHED = 77


class Misused(BaseException):
    """A test met something from the submission that is not plain data."""


class Ended(BaseException):
    """The submission left by SystemExit or the like."""


class Session:
    def __init__(self, wire):
        self.wire, self.misuse, self.raised, self.entry, self.seed = wire, None, None, "", 0
        wire.give_handles(self.handle)

    def ask(self, request, arguments=()):
        self.wire.send({"ask": request})
        answer = self.wire.receive()
        if "stop" in answer:
            os._exit(FINISHED)
        if "missing" in answer:
            self.raised = answer["missing"]
            raise NameError("name %r is not defined" % request["name"])
        if "raised" in answer:
            self.raise_again(answer["raised"])
        for place, value in answer.get("changed", ()):
            carry(arguments[place], value)
        return answer["value"]

    def raise_again(self, raised):
        kind = getattr(builtins, raised["base"], Exception)
        if not isinstance(kind, type) or not issubclass(kind, BaseException):
            kind = Exception
        try:
            problem = kind.__new__(kind)
        except TypeError:
            # A group of exceptions cannot be made without its members, and those do not travel.
            problem = Exception() if issubclass(kind, Exception) else BaseException()
        problem.args = (raised["message"],)
        if not isinstance(problem, Exception):
            problem = Ended(raised["type"])
        self.raised = problem
        raise problem

    def call(self, target, arguments, named):
        request = {"op": "call", "args": self.plain(list(arguments)), "carry": True, **target}
        if named:
            request["named"] = [[key, self.plain(value)] for key, value in named.items()]
        return self.ask(request, arguments)

    def plain(self, value):
        return encode(value, self.handle_back)

    def handle(self, body):
        return Handle(self, body[0], body[1])

    def handle_back(self, value):
        if type(value) is Handle:
            return {"r": object.__getattribute__(value, "_number")}
        raise TypeError("an argument of type %s does not travel" % type(value).__name__)

    def misused(self, kind, deed):
        self.misuse = "the submission gave an object of type %s, which cannot be %s" % (kind, deed)
        raise Misused(self.misuse)


def carry(place, value):
    if type(place) is not type(value):
        return
    if isinstance(place, (list, bytearray)):
        place[:] = value
    else:
        place.clear()
        place.update(value)


class Work:
    """The jobs of one examination."""

    def __init__(self, wire):
        self.session = Session(wire)

    def do_pack(self, request):
        self.session.entry, self.session.seed = request["entry"], request["seed"]
        for name, source in request["modules"].items():
            sys.modules[name] = types.ModuleType(name)
            sys.modules[name].__file__ = name + ".py"
        for name in sorted(request["modules"], key=lambda name: name in ("tests", "inputs")):
            exec(compile(request["modules"][name], name + ".py", "exec"), sys.modules[name].__dict__)
        return None

    def do_check(self, request):
        check = sys.modules["tests"].check
        candidate = Candidate(self.session, self.session.entry)
        if check.__code__.co_argcount > 1:
            check(candidate, Room(self.session))
        else:
            check(candidate)

    def do_example(self, request):
        scope = {"candidate": Candidate(self.session, self.session.entry), "reference": sys.modules.get("reference")}
        actual, expected = eval(request["call"], scope), eval(request["expect"], scope)
        return {"same": bool(expected == actual), "actual": repr(actual)[:2000], "expected": repr(expected)[:2000]}

    def do_make(self, request):
        made = sys.modules["inputs"].make(request["size"], random.Random(request["seed"]))
        return {"args": self.session.plain(list(made["args"])), "files": self.session.plain(made.get("files", {}))}

    def do_step(self, request):
        step = sys.modules["inputs"].step
        draw = random.Random(request["seed"])
        numbers = range(request["first"], request["first"] + request["count"])
        return [self.session.plain(list(step(number, draw))) for number in numbers]

    def do_same(self, request):
        expected, actual = request["expected"], request["actual"]
        same = getattr(sys.modules["inputs"], "same", None)
        if same is None or request["exactly"]:
            return bool(expected == actual)
        return bool(same(expected, actual))

    def do_human_eval(self, request):
        human_eval(self.session, request)

    def do_mbpp(self, request):
        mbpp(self.session, request)


def examine(work, request):
    session = work.session
    session.misuse = session.raised = None
    try:
        return {"value": getattr(work, "do_" + request["op"])(request)}
    except BaseException as problem:
        return {"failed": failure(session, problem)}


def failure(session, problem):
    trace, line, place = problem.__traceback__, 0, ""
    while trace is not None:
        file = trace.tb_frame.f_code.co_filename
        if file != __file__:
            line, place = trace.tb_lineno, file
        trace = trace.tb_next
    kind = "error"
    if session.misuse:
        kind = "misuse"
    elif problem is session.raised:
        kind = "raised"
    elif isinstance(session.raised, str) and isinstance(problem, NameError):
        kind = "missing"
    elif isinstance(problem, AssertionError):
        kind = "assertion"
    message = session.misuse or str(problem)
    return {"kind": kind, "type": type(problem).__name__, "message": message[:2000], "line": line, "place": place[:2000]}


def serve(wire):
    """One examination, in a process of its own."""
    work = Work(wire)
    wire.send({"ready": True})
    request = wire.receive()
    while request["op"] != "end":
        reply = examine(work, request)
        if work.session.misuse and "value" in reply:
            reply = {"failed": {"kind": "misuse", "type": "", "message": work.session.misuse, "line": 0, "place": ""}}
        wire.send({"id": request["id"], **reply})
        request = wire.receive()
    os._exit(FINISHED)


def main():
    wire = Wire()
    for name in sys.argv[2:]:
        __import__(name)
    while True:
        # Ahead of the next examination, so that it need not wait for its process.
        child = os.fork()
        if child == 0:
            serve(wire)
        _, status = os.waitpid(child, 0)
        if os.waitstatus_to_exitcode(status) != FINISHED:
            wire.send({"died": status})


if __name__ == "__main__":
    main()
