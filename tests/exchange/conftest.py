"""The store and the walk of the services' tests, for what people look at."""

from tests.services.conftest import office, template, walk

__all__ = ["office", "template", "walk"]
