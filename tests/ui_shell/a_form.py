"""A form of one text box, for tests of what the window does around forms."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.host import Host


class OneBox(QWidget):
    """Says what it was asked for; recording it tells `done`."""

    done = Signal(object)
    cancelled = Signal()

    def __init__(self, act: str, case_id: str, known: Mapping[str, object]) -> None:
        super().__init__()
        self.act, self.case_id, self.known = act, case_id, dict(known)
        self.asked = 0
        self.box = QLineEdit()
        self.box.setAccessibleName("Answer")
        QVBoxLayout(self).addWidget(self.box)

    def begin(self) -> None:
        self.box.setFocus()

    def is_touched(self) -> bool:
        return bool(self.box.text())

    def cancel(self) -> None:
        self.asked += 1


def a_form(_host: Host, act: str, case_id: str, known: Mapping[str, object]) -> QWidget:
    return OneBox(act, case_id, known)
