"""What may be a password or a sign-in name, and how both become bytes."""

import re
import unicodedata

from casework.domain.errors import BadEntry
from casework.domain.refusals import store as refusals

LEAST = 12
MOST = 20_000
LONGEST_LOGIN = 60
RECOVERY_NAME = "recovery"
"""The name of the one slot that has no person."""
SHORT_REST = 6
"""So many figures and signs beside a common word add little."""

_COMMON_TEXT = """
    password passwort passw0rd p@ssword p@ssw0rd passphrase letmein welcome admin administrator
    qwerty qwertyuiop qwertyuiopasdfghjkl asdfghjkl zxcvbnm azerty iloveyou monkey dragon football
    baseball basketball superman batman princess sunshine shadow master michael jennifer jordan
    computer internet samsung google facebook instagram twitter whatsapp secret trustno trustnoone
    changeme default login access abc abcd abcdef abcdefgh abcdefghijkl abcdefghijklmnopqrstuvwxyz
    liverpool arsenal chelsea everton rangers celtic scotland england wales ireland glasgow
    edinburgh aberdeen dundee london manchester birmingham cardiff council casework caseworker
    disciplinary hearing summer autumn winter spring january february march april may june july
    august september october november december monday tuesday wednesday thursday friday saturday
    sunday hello goodbye test testing temp temporary guest user username company office work
    correcthorsebatterystaple onetwothreefour
"""
COMMON = frozenset(_COMMON_TEXT.split())
RUNS = ("0123456789", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm")


def password_bytes(password: str) -> bytes:
    """NFKC, then UTF-8: é typed as one character or as two is the same password."""
    try:
        return unicodedata.normalize("NFKC", password).encode("utf-8")
    except UnicodeEncodeError:
        raise BadEntry(refusals.PASSWORD_UNKEEPABLE) from None


def check_new_password(password: str, login: str = "") -> None:
    """Raises BadEntry when `password` is too short, over 20,000 characters, or easily guessed.

    Cyber Essentials: at least 12 characters, no composition rule, a list of common ones refused.
    """
    password_bytes(password)
    length = len(unicodedata.normalize("NFKC", password))
    if length < LEAST:
        raise BadEntry(refusals.PASSWORD_SHORT, least=LEAST)
    if length > MOST:
        raise BadEntry(refusals.PASSWORD_LONG, most=f"{MOST:,}")
    if _is_common(unicodedata.normalize("NFKC", password).casefold(), login_key(login)):
        raise BadEntry(refusals.PASSWORD_COMMON)


def login_key(login: str) -> str:
    """The form in which sign-in names are compared: NFKC, case folded, no space around."""
    return unicodedata.normalize("NFKC", login).strip().casefold()


def check_new_login(login: str) -> str:
    """`login` as it is kept; raises BadEntry when it is empty, too long or cannot be kept."""
    key = login_key(login)
    if not key or not key.isprintable():
        raise BadEntry(refusals.LOGIN_EMPTY)
    if key == RECOVERY_NAME:
        raise BadEntry(refusals.LOGIN_TAKEN, login=key)
    if len(key) > LONGEST_LOGIN:
        raise BadEntry(refusals.LOGIN_LONG, most=LONGEST_LOGIN)
    return key


def _is_common(password: str, login: str) -> bool:
    """One or two common words (or the person's own name), however often repeated or numbered."""
    letters = re.sub(r"[\W\d_]", "", password)
    rest = re.sub(r"[^\W\d_]", "", password)
    if not letters:
        return len(set(password)) < 5 or _is_run(re.sub(r"\D", "", password))
    if _is_run(password) or (_is_run(letters) and len(rest) <= SHORT_REST):
        return True
    is_weak_rest = len(rest) <= SHORT_REST or _is_run(rest)
    return is_weak_rest and _is_made_of(letters, COMMON | {login})


def _is_made_of(letters: str, words: frozenset[str]) -> bool:
    if letters in words:
        return True
    return any(
        letters[:cut] in words
        and (letters[cut:] in words or letters == letters[:cut] * (len(letters) // cut))
        for cut in range(1, min(len(letters), 40))
    )


def _is_run(text: str) -> bool:
    """A walk along the keyboard or the alphabet, either way, or up to four characters repeated."""
    if not text:
        return False
    if any(text == (text[:size] * len(text))[: len(text)] for size in range(1, 5)):
        return True
    return any(text in run * 3 or text in run[::-1] * 3 for run in RUNS)
