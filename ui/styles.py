"""Small style sheets for single controls, made from the look; there is no sheet for everything."""

from PySide6.QtWidgets import QWidget

from ui.theme import Look, look


def line_edit(now: Look, *, is_wrong: bool = False) -> str:
    """A one-line box: quiet edge, 2 px accent edge with focus, red edge when an answer is wrong."""
    t = now.tokens
    edge = t.red if is_wrong else t.quiet
    return (
        f"QLineEdit {{ border: 1px solid {edge}; border-radius: 6px; padding: 0 9px;"
        f" min-height: {now.px(32)}px; background: {t.panel}; color: {t.text};"
        f" selection-background-color: {t.accent}; selection-color: {t.on_accent}; }}"
        f"QLineEdit:focus {{ border: 2px solid {t.red if is_wrong else t.accent}; padding: 0 8px;"
        f" min-height: {now.px(32) - 2}px; }}"
        f"QLineEdit {{ placeholder-text-color: {t.quiet}; }}"
        f"QLineEdit:read-only {{ background: {t.raised}; }}"
    )


def text_box(now: Look, *, is_wrong: bool = False) -> str:
    """A box of several lines."""
    t = now.tokens
    edge = t.red if is_wrong else t.quiet
    return (
        f"QPlainTextEdit {{ border: 1px solid {edge}; border-radius: 6px; padding: 5px;"
        f" background: {t.panel}; color: {t.text};"
        f" selection-background-color: {t.accent}; selection-color: {t.on_accent}; }}"
        f"QPlainTextEdit:focus {{ border: 2px solid {t.red if is_wrong else t.accent};"
        " padding: 4px; }"
    ) + scroll_bars(now)


def scroll_bars(now: Look) -> str:
    """Slim scroll bars without arrows; dark enough to be seen, wide enough to be caught."""
    t = now.tokens
    handle = "#55606B" if t.is_dark else "#A7AFB9"
    handle = t.text if t.is_contrast else handle
    return (
        "QScrollBar { background: transparent; border: 0; margin: 0; }"
        "QScrollBar:vertical { width: 12px; } QScrollBar:horizontal { height: 12px; }"
        f"QScrollBar::handle {{ background: {handle}; border-radius: 4px; margin: 2px; }}"
        f"QScrollBar::handle:hover {{ background: {t.quiet}; }}"
        "QScrollBar::handle:vertical { min-height: 32px; }"
        "QScrollBar::handle:horizontal { min-width: 32px; }"
        "QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: 0; }"
        "QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }"
    )


def focus_edge(now: Look, *, is_on: bool) -> str:
    """The edge of a scrolling area that has the keyboard itself."""
    colour = now.tokens.accent if is_on else "transparent"
    return f"QScrollArea {{ border: 2px solid {colour}; border-radius: 4px; }}"


def dress(widget: QWidget, sheet: str) -> None:
    """Give `widget` its sheet and the body font; call it again from the widget's `restyle`."""
    widget.setFont(look().font())
    if widget.styleSheet() != sheet:
        widget.setStyleSheet(sheet)
