"""The choices kept on this PC, as the windows use them: read once, written when they change."""

from dataclasses import replace
from pathlib import Path

from casework import settings
from casework.settings import ColourScheme, Settings


class SettingsFile:
    """A settings file that cannot be written costs the choice, never the work."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.now = settings.load(path)

    def keep(self, changed: Settings) -> bool:
        """Keep these choices; false when the file could not be written."""
        self.now = changed
        try:
            settings.save(self.path, changed)
        except OSError:
            return False
        return True

    def put_window(self, place: str) -> None:
        """Where the window stood."""
        self.keep(replace(self.now, window=place))

    def put_store(self, folder: Path) -> None:
        """Which store to offer next time."""
        self.keep(replace(self.now, store=str(folder)))

    def put_look(self, colours: ColourScheme, text_size: int, idle_minutes: int) -> bool:
        """How the program looks, and when it locks by itself."""
        return self.keep(
            replace(self.now, colours=colours, text_size=text_size, idle_minutes=idle_minutes)
        )
