"""Sums and sizes as a person can compare and read them."""

GROUP = 8


def grouped(digits: str) -> str:
    """A hash in groups of eight, to be compared by eye."""
    return " ".join(digits[i : i + GROUP] for i in range(0, len(digits), GROUP))


def size_in_words(count: int) -> str:
    """`count` bytes as '412 KB' (thousands, as file managers of today say it)."""
    if count < 1000:
        return f"{count} bytes"
    size, unit = count / 1000, "KB"
    if size >= 999.5:
        size, unit = size / 1000, "MB"
    if size >= 999.5:
        size, unit = size / 1000, "GB"
    return f"{size:.0f} {unit}" if unit == "KB" else f"{size:.1f} {unit}"
