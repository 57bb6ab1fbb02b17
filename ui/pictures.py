"""Pixels from the decoder child as Qt's pictures, and pasted pictures as bytes to be sealed."""

from typing import Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage


class Pixels(Protocol):
    """Rows from the top, four bytes a pixel: red, green, blue, alpha (not multiplied)."""

    @property
    def width(self) -> int:
        """In pixels."""

    @property
    def height(self) -> int:
        """In pixels."""

    @property
    def rgba(self) -> bytes:
        """`width * height * 4` bytes."""


def image(pixels: Pixels) -> QImage:
    """A picture of its own, which shares no memory with `pixels`."""
    made = QImage(
        pixels.rgba, pixels.width, pixels.height, pixels.width * 4, QImage.Format.Format_RGBA8888
    )
    return made.copy()


def as_png(picture: QImage) -> bytes:
    """A pasted picture, without loss, as a file's bytes."""
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]
    buffer.close()
    return bytes(kept.data())
