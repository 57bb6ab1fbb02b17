"""What a step's act does beside moving the case, read off the code that does it.

Guards: the refusals that a guard names. Clocks: what the act, and whatever of the services it
calls, starts and stops by name.
"""

import ast
import inspect
import textwrap
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from types import CodeType, FunctionType, ModuleType
from typing import TypeVar

from casework.domain.refusal import Refusal

GUARDS, SERVICES, REFUSALS = (
    "casework.domain.guards",
    "casework.services",
    "casework.domain.refusals",
)
T = TypeVar("T")
NOT_OF_THE_ACT = ("casework.services.steps_taken", "casework.services.clock_keeping")
"""What every step does, and the clocks' own machinery: told of once, in words."""


@dataclass(frozen=True)
class Clocks:
    """Codes of the clock rules that an act starts and stops, and whether duties follow it."""

    starts: tuple[str, ...]
    stops: tuple[str, ...]
    keeps_duties: bool
    stops_all: bool


def refusals_of(guard: object) -> tuple[Refusal, ...]:
    """Every refusal that a guard names, also through guards that it asks."""
    reached = _reached(_plain(guard), GUARDS) if callable(guard) else []
    return _once(one for function in reached for one in _named(function, Refusal))


def act_refusals(act: Callable[..., object]) -> tuple[Refusal, ...]:
    """The refusals of the guards that an act asks about what was entered."""
    asked = [
        one for function in _of_services(act) for one in _functions(function) if _is_in(one, GUARDS)
    ]
    return _once(one for guard in asked for one in refusals_of(guard))


def clocks_of(act: Callable[..., object], known: frozenset[str]) -> Clocks:
    """What an act starts and stops, of the `known` codes of clock rules."""
    reached = _of_services(act)
    starts = [
        one for each in reached for one in _called(each, ("start_clock", "open_clock"), known)
    ]
    stops = [one for each in reached for one in _called(each, ("stop_clock",), known)]
    names = {name for each in reached for code in _codes(each.__code__) for name in code.co_names}
    return Clocks(_once(starts), _once(stops), "keep_duties" in names, "stop_all" in names)


def _of_services(act: Callable[..., object]) -> list[FunctionType]:
    return _reached(_plain(act), SERVICES)


def _plain(function: Callable[..., object]) -> FunctionType:
    plain = inspect.unwrap(function)
    if not isinstance(plain, FunctionType):
        raise TypeError(f"{function} is no plain function")
    return plain


def _reached(first: FunctionType, room: str) -> list[FunctionType]:
    """A function, and those of a room that it calls, and they call."""
    found, waiting = [first], [first]
    while waiting:
        for one in _functions(waiting.pop()):
            if _is_in(one, room) and one not in found and one.__module__ not in NOT_OF_THE_ACT:
                found.append(one)
                waiting.append(one)
    return found


def _functions(function: FunctionType) -> Iterator[FunctionType]:
    """The functions of ours that a function names, and that are no acts of their own."""
    yield from (one for one in _named(function, FunctionType) if not _is_act(one))


def _is_act(function: object) -> bool:
    return bool(getattr(function, "casework_kind", ""))


def _named(function: FunctionType, kind: type[T]) -> Iterator[T]:
    """What of a kind the names in a function stand for: its module's, or a module's it names."""
    around = function.__globals__
    for name in (name for code in _codes(function.__code__) for name in code.co_names):
        found: list[object] = [around.get(name)]
        found += [vars(one).get(name) for one in _modules(function)]
        yield from (one for one in found if isinstance(one, kind))


def _modules(function: FunctionType) -> list[ModuleType]:
    around = function.__globals__
    names = {name for code in _codes(function.__code__) for name in code.co_names}
    return [one for name in names if isinstance(one := around.get(name), ModuleType)]


def _codes(code: CodeType) -> Iterator[CodeType]:
    yield code
    for one in code.co_consts:
        if isinstance(one, CodeType):
            yield from _codes(one)


def _is_in(function: FunctionType, room: str) -> bool:
    return function.__module__.startswith(room)


def _called(function: FunctionType, names: tuple[str, ...], known: frozenset[str]) -> Iterator[str]:
    """Codes of rules with which one of these functions is called."""
    tree = ast.parse(textwrap.dedent(inspect.getsource(function)))
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        if node.func.id in names and len(node.args) > 2:
            yield from _values(node.args[2], tree, function, known)


def _values(
    node: ast.expr, tree: ast.AST, function: FunctionType, known: frozenset[str]
) -> Iterator[str]:
    """What an argument may be: written there, of the module, or what the function sets it to."""
    if not isinstance(node, ast.Name):
        yield from _written(node, function, known)
        return
    yield from _written(node, function, known)
    for one in ast.walk(tree):
        if isinstance(one, ast.For) and _sets(one.target, node.id):
            yield from _written(one.iter, function, known)
        if isinstance(one, ast.Assign) and any(_sets(each, node.id) for each in one.targets):
            yield from _written(one.value, function, known)


def _sets(target: ast.expr, name: str) -> bool:
    return any(isinstance(one, ast.Name) and one.id == name for one in ast.walk(target))


def _written(node: ast.expr, function: FunctionType, known: frozenset[str]) -> Iterator[str]:
    for one in ast.walk(node):
        value = one.value if isinstance(one, ast.Constant) else None
        if isinstance(one, ast.Name):
            value = function.__globals__.get(one.id)
        if isinstance(value, str) and value in known:
            yield value


def _once(found: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(found))
