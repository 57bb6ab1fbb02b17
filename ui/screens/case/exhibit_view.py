"""An exhibit's picture, large. Looking at it is kept in its custody; closing lets go of it."""

from PySide6.QtWidgets import QWidget

from casework.domain.ids import ExhibitId
from casework.queries.exhibits import ExhibitRow
from casework.services import evidence
from ui.host import Host
from ui.pictures import Pixels, image
from ui.theme import look
from ui.widgets.dialogs import Dialog
from ui.widgets.labels import second_line
from ui.widgets.picture_view import PictureView


class ExhibitView(Dialog):
    """Asks for the picture on the worker; plus and minus make it larger and smaller."""

    def __init__(self, host: Host, one: ExhibitRow, parent: QWidget) -> None:
        super().__init__(f"{one.label}  {one.title}", parent, wide=720)
        self._host, self._one = host, one
        self.said = second_line("Opening the picture")
        self.view = PictureView(f"Picture of {one.label}")
        self.view.setMinimumHeight(look().px(360))
        self.box.addWidget(self.said)
        self.box.addWidget(self.view, 1)
        self.add_button("Larger", lambda: self.view.zoom(1))
        self.add_button("Smaller", lambda: self.view.zoom(-1))
        self.add_button("Close the picture", self.accept, is_default=True)
        self.finished.connect(self.view.drop)
        self.resize(980, 720)
        exhibit = ExhibitId(one.id)
        host.quietly(
            lambda _progress: host.workspace.run(evidence.view_exhibit, exhibit),
            self._arrived,
            self._failed,
        )

    def _arrived(self, pixels: Pixels) -> None:
        if self.isVisible():
            words = f"{self._one.title}. {self._one.kind}, {pixels.width} by {pixels.height}"
            self.view.show_picture(image(pixels), words)
            self.said.say("Plus and minus make it larger and smaller. The look is in its custody.")
            self.view.setFocus()

    def _failed(self, error: Exception) -> None:
        if self.isVisible():
            self.accept()
        self._host.on_failure(error)
