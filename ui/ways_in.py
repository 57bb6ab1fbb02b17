"""What is told after somebody was given a way into the store: what to do with it."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui import ask

NEXT_SIGN_IN = (
    "Tell it to them in person. When they sign in with it, they choose a password of their own."
)
KEY_REPLACED = (
    "Keep its sheet locked away from this PC. Backups made before now still open with the old key "
    "only, so keep the old sheet as long as they are kept."
)


def tell_after(act: str, window: QWidget, lock: Callable[[], object]) -> None:
    """Tell what follows from `act`, when anything does."""
    if act == "set_password":
        ask.tell(window, NEXT_SIGN_IN, title="The new password is set")
    elif act == "new_recovery_key":
        ask.tell(window, KEY_REPLACED, title="The new recovery key is in force")
    elif act == "after_recovery":
        ask.whether(
            window,
            "Sign in with the new password?",
            lock,
            yes="Lock and sign in",
            no="Look and export first",
            detail="Casework is still open with the recovery key.",
        )
