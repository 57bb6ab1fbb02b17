"""Places on a page: fractions of it from its top left."""

import math


def are_on_page(*places: float) -> bool:
    """Whether each is a number from 0 to 1; what is not a number is nowhere."""
    return all(math.isfinite(one) and 0 <= one <= 1 for one in places)


def is_box(x0: float, y0: float, x1: float, y1: float, *, least: float = 0.0) -> bool:
    """Whether it lies on the page, with its right and lower side beyond its left and upper."""
    return are_on_page(x0, y0, x1, y1) and min(x1 - x0, y1 - y0) >= least
