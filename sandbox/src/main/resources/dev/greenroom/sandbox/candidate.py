"""Serves a submission to the judge. Everything here is in the candidate's hands once the submission is loaded."""
import types


class Box:
    def __init__(self, wire):
        self.wire, self.handles, self.module = wire, {}, None
        wire.give_handles(self.handles.get)

    def serve(self):
        self.wire.send({"ready": True})
        while True:
            request = self.wire.receive()
            self.reply(request["id"], self.answer(request))

    def reply(self, number, content):
        flush()
        try:
            self.wire.send({"id": number, **content})
        except ValueError as problem:
            self.wire.send({"id": number, "refused": str(problem)[:200]})

    def answer(self, request):
        try:
            return getattr(self, "do_" + request["op"])(request)
        except Refused as problem:
            return {"refused": str(problem)}
        except RecursionError as problem:
            return {"raised": describe(problem)}
        except BaseException as problem:
            return {"raised": describe(problem)}

    def do_ping(self, request):
        return {"value": None}

    def do_load(self, request):
        with open("/box/submission.py", "w", encoding="utf-8", errors="surrogatepass") as file:
            file.write(request["source"])
        module = types.ModuleType("submission")
        module.__file__ = "/box/submission.py"
        sys.modules["submission"] = module
        exec(compile(request["source"], "/box/submission.py", "exec"), module.__dict__)
        self.module = module
        return {"value": None}

    def do_environment(self, request):
        ready, done = os.pipe()
        if os.fork() == 0:
            self.wire.send({"id": request["id"], "value": "seed?"})
            secret = self.wire.receive()
            scope = {"__name__": "environment"}
            exec(compile(secret["source"], "environment", "exec"), scope)
            scope["serve"](lambda: os.write(done, b"+"), secret["seed"])
            os._exit(1)
        os.close(done)
        if not os.read(ready, 1):
            raise Refused("the server of this lab did not start")
        os.close(ready)
        return {"value": "ready"}

    def do_call(self, request):
        target = self.target(request)
        if target is None:
            return {"missing": request["name"]}
        arguments = request["args"]
        before = self.changeable(arguments) if request.get("carry") else {}
        result = {"value": encode(settle(target(*arguments, **dict(request.get("named", ())))), self.keep)}
        after = self.changeable(arguments) if before else {}
        changed = [[place, encode(arguments[place], self.keep)] for place in after if after[place] != before.get(place)]
        if changed:
            result["changed"] = changed
        return result

    def target(self, request):
        if "on" in request:
            return self.handles[request["on"]]
        return getattr(self.module, request["name"], None)

    def changeable(self, arguments):
        """What arguments that can be changed look like now, as text."""
        return {
            place: text(encode(argument, self.keep))
            for place, argument in enumerate(arguments)
            if type(argument) in (list, dict, set, bytearray)
        }

    def do_batch(self, request):
        target = self.target(request)
        if target is None:
            return {"missing": request["name"]}
        results = []
        for arguments in request["calls"]:
            results.append(encode(settle(target(*arguments)), self.keep))
        return {"value": results}

    def do_get(self, request):
        return {"value": encode(getattr(self.handles[request["on"]], request["name"]), self.keep)}

    def do_set(self, request):
        setattr(self.handles[request["on"]], request["name"], request["value"])
        return {"value": None}

    def do_items(self, request):
        return {"value": [encode(item, self.keep) for item in self.handles[request["on"]]]}

    def do_drop(self, request):
        self.handles.pop(request["on"], None)
        return {"value": None}

    def do_profile(self, request):
        import cProfile

        target, arguments = self.target(request), request["args"]
        profile = cProfile.Profile()
        profile.runcall(lambda: settle(target(*arguments)))
        rows = sorted(profile.getstats(), key=lambda row: -row.inlinetime)[:15]
        return {"value": [[*where(row.code), row.callcount, row.inlinetime, row.totaltime] for row in rows]}

    def keep(self, value):
        number = len(self.handles) + 1
        self.handles[number] = value
        kind = type(value)
        return {"r": [number, str(kind.__module__ + "." + kind.__qualname__)[:80]]}


def settle(result):
    if type(result) is types.CoroutineType:
        import asyncio

        return asyncio.run(result)
    return result


def where(code):
    if isinstance(code, str):
        return [code, "", 0]
    return [code.co_name, code.co_filename, code.co_firstlineno]


def flush():
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except Exception:
            pass


def describe(problem):
    kinds = [kind.__name__ for kind in type(problem).__mro__ if kind.__module__ == "builtins"]
    try:
        message = str(problem)[:2000]
    except BaseException:
        message = ""
    lines, trace = [], problem.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == "/box/submission.py":
            lines.append([trace.tb_lineno, trace.tb_frame.f_code.co_name])
        trace = trace.tb_next
    if isinstance(problem, SyntaxError) and problem.filename == "/box/submission.py":
        lines.append([problem.lineno or 0, ""])
    return {"type": type(problem).__name__[:80], "base": kinds[0], "message": message, "lines": lines[-8:]}


def main():
    import resource

    most = int(sys.argv[1])
    resource.setrlimit(resource.RLIMIT_NPROC, (most, most))
    resource.setrlimit(resource.RLIMIT_MSGQUEUE, (0, 0))
    wire = Wire()
    for name in sys.argv[2:]:
        __import__(name)
    Box(wire).serve()


if __name__ == "__main__":
    main()
