"""DER, read strictly and written plainly: as much of it as a time stamp needs."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

BOOLEAN, INTEGER, OCTETS, NULL, OBJECT = 0x01, 0x02, 0x04, 0x05, 0x06
SEQUENCE, SET, TIME = 0x30, 0x31, 0x18
DEEPEST, MOST_PARTS = 24, 4_000
_MOMENT = re.compile(rb"(\d{14})(?:\.(\d{1,9}))?Z")


class BadDer(ValueError):
    """These bytes are not DER, or not what was expected of them."""


@dataclass(frozen=True)
class Der:
    """One value: its tag, what it holds, and all of its bytes."""

    tag: int
    held: bytes
    whole: bytes

    def parts(self) -> "Parts":
        """What a sequence, set or tagged value holds, in order."""
        if not self.tag & 0x20:
            raise BadDer("it holds no parts")
        return Parts(tuple(_read_all(self.held)))

    def integer(self) -> int:
        """A whole number."""
        self.must_be(INTEGER)
        short = len(self.held) > 1 and self.held[0] in (0, 0xFF)
        if not self.held or (short and (self.held[0] ^ self.held[1]) < 0x80):
            raise BadDer("a number is not in its shortest form")
        return int.from_bytes(self.held, "big", signed=True)

    def octets(self) -> bytes:
        """A string of bytes."""
        self.must_be(OCTETS)
        return self.held

    def name(self) -> str:
        """An object identifier: '1.2.840.113549'."""
        self.must_be(OBJECT)
        if not self.held or self.held[-1] & 0x80 or len(self.held) > 64:
            raise BadDer("an object identifier is cut off")
        numbers, number = [], 0
        for byte in self.held:
            number = number << 7 | byte & 0x7F
            if not byte & 0x80:
                numbers.append(number)
                number = 0
        first = min(numbers[0] // 40, 2)
        return ".".join(str(one) for one in (first, numbers[0] - 40 * first, *numbers[1:]))

    def moment(self) -> dt.datetime:
        """A moment in UTC, as GeneralizedTime has it."""
        self.must_be(TIME)
        found = _MOMENT.fullmatch(self.held)
        if found is None:
            raise BadDer("a moment is not in UTC to the second")
        try:
            at = dt.datetime.strptime(found[1].decode(), "%Y%m%d%H%M%S").replace(tzinfo=dt.UTC)
        except ValueError:
            raise BadDer("there is no such moment") from None
        return at.replace(microsecond=int((found[2] or b"").ljust(6, b"0")[:6]))

    def must_be(self, tag: int) -> "Der":
        """Itself, where it has this tag. Raises `BadDer`."""
        if self.tag != tag:
            raise BadDer(f"tag {self.tag:#x} where {tag:#x} was expected")
        return self


class Parts:
    """The parts of a value, taken one after the other."""

    def __init__(self, found: tuple[Der, ...]) -> None:
        self._found = found
        self._at = 0

    def __iter__(self) -> Iterator[Der]:
        """Those that are left."""
        while self._at < len(self._found):
            yield self.take()

    def take(self, tag: int | None = None) -> Der:
        """The next one, of that tag if one is given. Raises `BadDer`."""
        if self._at == len(self._found):
            raise BadDer("something is missing")
        one = self._found[self._at]
        if tag is not None:
            one.must_be(tag)
        self._at += 1
        return one

    def may_take(self, tag: int) -> Der | None:
        """The next one where it has this tag; else None, and nothing is taken."""
        left = self._at < len(self._found)
        return self.take() if left and self._found[self._at].tag == tag else None

    def end(self) -> None:
        """Nothing may be left. Raises `BadDer`."""
        if self._at != len(self._found):
            raise BadDer("there is more than there should be")


def read(data: bytes) -> Der:
    """One value and nothing after it. Raises `BadDer`."""
    one, end = _read(data, 0)
    if end != len(data):
        raise BadDer("there is something after the end")
    return one


def read_deep(data: bytes) -> Der:
    """The same, with everything in it gone through once. Raises `BadDer`."""
    top = read(data)
    waiting, seen = [(top, 0)], 0
    while waiting:
        one, depth = waiting.pop()
        seen += 1
        if depth > DEEPEST or seen > MOST_PARTS:
            raise BadDer("it is too deep or has too many parts")
        if one.tag & 0x20:
            waiting += [(part, depth + 1) for part in _read_all(one.held)]
    return top


def _read_all(data: bytes) -> Iterator[Der]:
    at = 0
    while at < len(data):
        one, at = _read(data, at)
        yield one


def _read(data: bytes, start: int) -> tuple[Der, int]:
    if len(data) - start < 2:
        raise BadDer("it is cut off")
    tag, length, at = data[start], data[start + 1], start + 2
    if tag & 0x1F == 0x1F:
        raise BadDer("it has a tag of several bytes")
    if length & 0x80:
        count = length & 0x7F
        digits = data[at : at + count]
        if not 1 <= count <= 4 or len(digits) < count or digits[0] == 0:
            raise BadDer("a length is not in its shortest form")
        length, at = int.from_bytes(digits, "big"), at + count
        if length < 0x80:
            raise BadDer("a length is not in its shortest form")
    if length > len(data) - at:
        raise BadDer("it is cut off")
    return Der(tag, data[at : at + length], data[start : at + length]), at + length


def written(tag: int, *parts: bytes) -> bytes:
    """A value of that tag that holds `parts`."""
    held = b"".join(parts)
    size = len(held)
    if size < 0x80:
        return bytes((tag, size)) + held
    digits = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes((tag, 0x80 | len(digits))) + digits + held


def integer(value: int) -> bytes:
    """A whole number that is not negative."""
    return written(INTEGER, value.to_bytes(value.bit_length() // 8 + 1, "big"))


def name(value: str) -> bytes:
    """An object identifier."""
    first, second, *others = (int(part) for part in value.split("."))
    held = b""
    for number in (40 * first + second, *others):
        digits = [number & 0x7F]
        while number := number >> 7:
            digits.append(number & 0x7F | 0x80)
        held += bytes(reversed(digits))
    return written(OBJECT, held)
