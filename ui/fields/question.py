"""What a field asks: its name, its label, its hint and whether it must be answered."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Question:
    """`name` is the service's parameter; `missing` is said when a needed answer is not there."""

    name: str
    label: str
    help: str = ""
    required: bool = True
    missing: str = ""

    @property
    def shown(self) -> str:
        """The label as it stands above the field."""
        return self.label if self.required else f"{self.label} (optional)"

    def missing_words(self, verb: str) -> str:
        """What to do when nothing was answered, such as 'Enter the day it happened'."""
        if self.missing:
            return self.missing
        if self.label.endswith("?"):
            return (
                f"Answer \N{LEFT SINGLE QUOTATION MARK}{self.label}\N{RIGHT SINGLE QUOTATION MARK}"
            )
        return f"{verb} {lowered(self.label)}"


def lowered(label: str) -> str:
    """The label inside a sentence: 'name of the chair', but 'SSSC number' as it is."""
    if len(label) > 1 and (label[1].isupper() or not label[0].isalpha()):
        return label
    return label[:1].lower() + label[1:]
