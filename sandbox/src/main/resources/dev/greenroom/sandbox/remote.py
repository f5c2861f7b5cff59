"""What stands for the submission in a test: its functions, its objects, its box."""


class Named:
    """A function or class of the submission, by name."""

    def __init__(self, session, name):
        self._session, self.__name__ = session, name

    def __call__(self, *arguments, **named):
        return self._session.call({"name": self.__name__}, arguments, named)


class Candidate(Named):
    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Named(self._session, name)


class Handle:
    """An object that stays in the candidate's box."""

    def __init__(self, session, number, kind):
        for name, value in (("_session", session), ("_number", number), ("_kind", kind), ("_label", "")):
            object.__setattr__(self, name, value)

    def __call__(self, *arguments, **named):
        return self._session.call({"name": self._label, "on": self._number}, arguments, named)

    def __getattr__(self, name):
        found = self._session.ask({"op": "get", "on": self._number, "name": name})
        if type(found) is Handle:
            object.__setattr__(found, "_label", name)
        return found

    def __setattr__(self, name, value):
        self._session.ask({"op": "set", "on": self._number, "name": name, "value": self._session.plain(value)})

    def __iter__(self):
        return iter(self._session.ask({"op": "items", "on": self._number}))

    def __repr__(self):
        return "<object in the box>"

    def _refuse(deed):
        return lambda self, *others: self._session.misused(self._kind, deed)

    __eq__ = __ne__ = __lt__ = __le__ = __gt__ = __ge__ = __hash__ = _refuse("compared")
    __bool__ = _refuse("tested for truth")
    __str__ = __format__ = _refuse("shown as text")
    __int__ = __float__ = __index__ = __round__ = __abs__ = __neg__ = _refuse("used as a number")
    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __mod__ = _refuse("used as a number")
    __truediv__ = __rtruediv__ = __floordiv__ = __rfloordiv__ = _refuse("used as a number")


def special(name):
    def through(self, *arguments):
        try:
            method = self.__getattr__(name)
        except AttributeError:
            raise TypeError("the object has no %s" % name) from None
        return method(*arguments)

    return through


for word in ("len", "getitem", "setitem", "delitem", "contains", "next", "enter", "exit"):
    setattr(Handle, "__%s__" % word, special("__%s__" % word))


class Room:
    """What a test with a second parameter may do with the candidate's box."""

    def __init__(self, session):
        self._session, self.seed = session, session.seed

    def write(self, name, content):
        return self._session.ask({"op": "write", "name": name, "content": self._session.plain(content)})
