"""Words put together into sentences: labels inside a sentence, full stops where one is missing."""


def sentence(text: str) -> str:
    """`text` with a full stop at its end, unless it ends a sentence already."""
    words = text.strip()
    return words if not words or words[-1] in ".!?…" else f"{words}."


def in_sentence(label: str) -> str:
    """A label inside a sentence: 'Child protection or LADO' becomes 'child protection or LADO'."""
    is_name = len(label) > 1 and label[1].isupper()
    return label if is_name else label[:1].lower() + label[1:]
