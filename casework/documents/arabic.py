"""Arabic, Persian and Urdu letters in the shape their neighbours ask for."""

import re
from unicodedata import category, decomposition

NON_JOINER = "\u200c"
TATWEEL = "\u0640"
LAM = "\u0644"
ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]")
SHAPES = ("<isolated>", "<final>", "<initial>", "<medial>")


def _shaped_letters() -> dict[str, dict[str, str]]:
    """Letter(s) -> {shape: presentation form}, from Unicode's own decompositions."""
    found: dict[str, dict[str, str]] = {}
    for code in (*range(0xFB50, 0xFE00), *range(0xFE70, 0xFEFD)):
        shape, *letters = decomposition(chr(code)).split() or [""]
        if shape in SHAPES and (len(letters) == 1 or (len(letters) == 2 and _is_lam_alef(letters))):
            plain = "".join(chr(int(letter, 16)) for letter in letters)
            found.setdefault(plain, {}).setdefault(shape, chr(code))
    return found


def _is_lam_alef(letters: list[str]) -> bool:
    return letters[0] == "0644" and letters[1] in ("0622", "0623", "0625", "0627")


FORMS = _shaped_letters()
LETTERS = {form: plain for plain, forms in FORMS.items() for form in forms.values()}


def unshaped(text: str) -> str:
    """Letters typed as presentation forms, as the letters they are."""
    return "".join(LETTERS.get(character, character) for character in text)


def shaped(text: str) -> str:
    """`text` (unshaped) with each letter in its form; non-joiners are obeyed and dropped."""
    letters = [i for i, character in enumerate(text) if category(character) != "Mn"]
    drawn = list(text)
    for place, i in enumerate(letters):
        before = text[letters[place - 1]] if place else ""
        after = text[letters[place + 1]] if place + 1 < len(letters) else ""
        drawn[i] = _form(text[i], _joins_on(before), _joins_back(after))
    _tie_lam_alef(text, drawn)
    return "".join(drawn).replace(NON_JOINER, "")


def _joins_on(letter: str) -> bool:
    """Whether `letter` reaches out to the one after it."""
    return letter == TATWEEL or "<initial>" in FORMS.get(letter, {})


def _joins_back(letter: str) -> bool:
    return letter == TATWEEL or "<final>" in FORMS.get(letter, {})


def _form(letter: str, reached: bool, reaches: bool) -> str:
    forms = FORMS.get(letter, {})
    back = reached and _joins_back(letter)
    on = reaches and _joins_on(letter)
    shape = ("<isolated>", "<initial>", "<final>", "<medial>")[2 * back + on]
    return forms.get(shape, letter)


def _tie_lam_alef(text: str, drawn: list[str]) -> None:
    """Lam and alef are always written as one."""
    for i in range(len(text) - 1):
        tied = FORMS.get(text[i : i + 2]) if text[i] == LAM else None
        if tied:
            reached = drawn[i] == FORMS[LAM]["<medial>"]
            drawn[i], drawn[i + 1] = tied["<final>" if reached else "<isolated>"], ""
