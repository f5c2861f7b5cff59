"""The wire between a box and the judge: one JSON object a line, values of exact built-in types."""
import binascii
import builtins
import math
import os
import sys

# The C halves of the module json: its Python half imports regular expressions, a third of a box's starting time.
from _json import encode_basestring_ascii, make_encoder, make_scanner

sys.path.append("/usr/lib/python3/dist-packages")
sys.set_int_max_str_digits(0)
builtins.exit = builtins.quit = sys.exit
DEPTH = 100
TRAVEL_AS_THEY_ARE = {int, str, bool, type(None)}


class Refused(Exception):
    """A value that does not travel."""


def encode(value, handle, depth=0):
    kind = type(value)
    if kind is str or kind is int or kind is bool or value is None:
        return value
    if kind is float:
        return value if value - value == 0.0 else {"f": repr(value)}
    if depth > DEPTH:
        raise Refused("it is nested deeper than %d levels" % DEPTH)
    deeper = depth + 1
    if kind is list:
        return items(value, handle, deeper)
    if kind is tuple:
        return {"t": items(value, handle, deeper)}
    if kind is dict:
        return {"d": pairs(value, handle, deeper)}
    if kind is set:
        return {"s": [encode(item, handle, deeper) for item in value]}
    if kind is frozenset:
        return {"z": [encode(item, handle, deeper) for item in value]}
    if kind is bytes:
        return {"b": binascii.b2a_base64(value, newline=False).decode()}
    if kind is bytearray:
        return {"y": binascii.b2a_base64(value, newline=False).decode()}
    if kind is complex:
        return {"c": [encode(value.real, handle), encode(value.imag, handle)]}
    if kind is range:
        return {"g": [value.start, value.stop, value.step]}
    return encode_library(value, kind, handle, deeper)


def encode_library(value, kind, handle, depth):
    """A few exact types of the standard library, told apart without importing them."""
    collections = sys.modules.get("collections")
    if collections is not None:
        if kind is collections.Counter or kind is collections.OrderedDict or kind is collections.defaultdict:
            return {"k": [kind.__name__, pairs(value, handle, depth)]}
        if kind is collections.deque:
            return {"q": [encode(item, handle, depth) for item in value]}
    for module, name in (("decimal", "Decimal"), ("fractions", "Fraction")):
        found = sys.modules.get(module)
        if found is not None and kind is getattr(found, name):
            return {"m": [name, str(value)]}
    return handle(value)


def items(value, handle, depth):
    kinds = set(map(type, value))
    if kinds <= TRAVEL_AS_THEY_ARE or (kinds == {float} and all(map(math.isfinite, value))):
        return value
    return [encode(item, handle, depth) for item in value]


def pairs(value, handle, depth):
    return [[encode(key, handle, depth), encode(item, handle, depth)] for key, item in value.items()]


def decoder(handle):
    """A hook for JSON objects: those with one known tag become the value they stand for, others stay as they are."""

    def decode(body):
        if len(body) != 1:
            return body
        ((tag, content),) = body.items()
        if tag == "r":
            return handle(content)
        build = BUILDERS.get(tag)
        return body if build is None else build(content)

    return decode


def library(name):
    module = {"deque": "collections", "Decimal": "decimal", "Fraction": "fractions"}.get(name, "collections")
    return getattr(__import__(module), name)


BUILDERS = {
    "t": tuple,
    "d": dict,
    "s": set,
    "z": frozenset,
    "f": float,
    "b": binascii.a2b_base64,
    "y": lambda content: bytearray(binascii.a2b_base64(content)),
    "c": lambda content: complex(*content),
    "g": lambda content: range(*content),
    "q": lambda content: library("deque")(content),
    "k": lambda content: library(content[0])(*[None][: content[0] == "defaultdict"], dict(content[1])),
    "m": lambda content: library(content[0])(content[1]),
}


ENCODER = make_encoder(None, None, encode_basestring_ascii, None, ":", ",", False, False, True)


def text(value):
    return "".join(ENCODER(value, 0))


class Notation:
    """What the scanner wants to know of JSON."""

    strict, object_pairs_hook, parse_float, parse_int, memo = True, None, float, int, {}
    parse_constant = {"NaN": math.nan, "Infinity": math.inf, "-Infinity": -math.inf}.__getitem__

    def __init__(self, handle):
        self.object_hook = decoder(handle)


class Wire:
    """Reads line by line and never ahead of what was sent, so that a forked child can take over."""

    def __init__(self):
        self.give_handles(list)
        self.reading, self.writing, self.rest = os.dup(0), os.dup(1), b""
        quiet = os.open("/dev/null", os.O_RDONLY)
        os.dup2(quiet, 0)
        os.close(quiet)
        os.dup2(2, 1)

    def give_handles(self, handle):
        self.scan = make_scanner(Notation(handle))

    def receive(self):
        parts = [self.rest]
        while b"\n" not in parts[-1]:
            part = os.read(self.reading, 1 << 16)
            if not part:
                os._exit(0)
            parts.append(part)
        line, _, self.rest = b"".join(parts).partition(b"\n")
        return self.scan(line.decode("ascii"), 0)[0]

    def send(self, message):
        data = text(message).encode("ascii") + b"\n"
        while data:
            data = data[os.write(self.writing, data):]
