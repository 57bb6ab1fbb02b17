"""One question on a form, as every kind of field answers for it."""

from abc import abstractmethod

from ui.fields.field_frame import FieldFrame

Typed = str | list["Typed"] | dict[str, "Typed"]
"""What a draft keeps of a field: the keys pressed, not the answer read from them."""


class Field(FieldFrame):
    """A question and its control.

    `value()` is the answer as a service takes it, or None; `problem()` is what stops it from being
    taken; `typed()` is what a draft keeps.
    """

    verb = "Enter"

    def problem(self) -> str | None:
        """What to do before this answer can be taken, or None."""
        if self.is_answered():
            return self.trouble()
        return self.question.missing_words(self.verb) if self.question.required else None

    def problems(self) -> list[tuple["Field", str]]:
        """The problem with its field; kinds made of several fields give one for each."""
        words = self.problem()
        return [(self, words)] if words else []

    def leaves(self) -> list["Field"]:
        """The field itself; kinds made of several fields give those."""
        return [self]

    def is_answered(self) -> bool:
        """Whether anything was typed or chosen at all."""
        return bool(self.typed())

    def trouble(self) -> str | None:
        """What is wrong with what was typed; most kinds have no wrong answers."""
        return None

    @abstractmethod
    def value(self) -> object:
        """The answer as the service takes it; None when there is none or it cannot be read."""

    @abstractmethod
    def set_value(self, value: object) -> None:
        """Show an answer that is already known."""

    @abstractmethod
    def typed(self) -> Typed:
        """What a draft keeps; empty when nothing was typed."""

    @abstractmethod
    def set_typed(self, typed: Typed) -> None:
        """Show what a draft kept."""

    @abstractmethod
    def words(self) -> str:
        """The answer as the check-answers page says it; empty when there is none."""
