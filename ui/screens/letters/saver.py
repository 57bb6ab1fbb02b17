"""What a 'Save as' button of a letter does."""

from collections.abc import Callable

from ui.host import Host

KINDS = (("docx", "Save as Word"), ("pdf", "Save as PDF"))


class Saver:
    """Asks where a letter goes when called, once what is `before` it was done."""

    def __init__(
        self,
        host: Host,
        case_id: str,
        letter_id: str,
        kind: str,
        before: Callable[[], object] | None = None,
    ) -> None:
        self._host, self._told, self._before = host, (case_id, letter_id, kind), before

    def __call__(self) -> None:
        if self._before is not None:
            self._before()
        self._host.letter_wanted.emit(*self._told)
