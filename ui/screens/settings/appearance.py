"""How the program looks on this PC and when it locks by itself; each choice is used at once."""

from PySide6.QtWidgets import QApplication

from casework.settings import IDLE_MINUTES, TEXT_SIZES, ColourScheme
from ui import theme
from ui.fields.option_row import Choice
from ui.forms.build import build_column
from ui.forms.sources import Sources
from ui.forms.spec import FieldSpec, Kind
from ui.host import Host
from ui.screens.settings.section import WIDEST
from ui.settings_file import SettingsFile
from ui.theme import Size, look
from ui.widgets.cards import Card, Page
from ui.widgets.labels import heading, second_line

COLOURS = (
    Choice(ColourScheme.SYSTEM, "As Windows or the desktop has it"),
    Choice(ColourScheme.LIGHT, "Light"),
    Choice(ColourScheme.DARK, "Dark"),
    Choice(ColourScheme.HIGH_CONTRAST, "High contrast"),
)
SIZES = tuple(Choice(size, f"{size} per cent") for size in TEXT_SIZES)
QUESTIONS = (
    FieldSpec("colours", "Colours", Kind.CHOICE, choices=COLOURS),
    FieldSpec("text_size", "Text size", Kind.CHOICE, choices=SIZES),
    FieldSpec(
        "idle_minutes",
        "Lock after this many minutes without a touch",
        Kind.NUMBER,
        help=f"From {IDLE_MINUTES.start} to {IDLE_MINUTES.stop - 1}.",
        least=IDLE_MINUTES.start,
        most=IDLE_MINUTES.stop - 1,
    ),
)
NOT_KEPT = "The choice is used now, but it could not be kept: the settings file is read-only."


class AppearancePage(Page):
    """No button: what is chosen is used."""

    def __init__(self, host: Host, settings: SettingsFile) -> None:
        super().__init__("Appearance")
        self._settings = settings
        now = settings.now
        self.column = build_column(QUESTIONS, Sources(host.today))
        self.column.set_values(
            {
                "colours": now.colours,
                "text_size": now.text_size,
                "idle_minutes": now.idle_minutes,
            }
        )
        self.said = second_line("")
        card = Card(spacing=16)
        card.box.addWidget(self.column)
        card.setMaximumWidth(look().px(WIDEST))
        self.add(heading("Appearance", Size.PANE), card, self.said)
        self.end()
        self.column.changed.connect(self._changed)

    def _changed(self) -> None:
        if self.column.problems():
            return
        chosen = self.column.values()
        colours, size, minutes = (chosen[one.name] for one in QUESTIONS)
        if not isinstance(colours, ColourScheme) or not isinstance(size, int):
            return
        kept = self._settings.put_look(colours, size, int(str(minutes)))
        self.said.say("" if kept else NOT_KEPT)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, colours, size / 100)
