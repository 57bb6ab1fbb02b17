"""No act hides another: a form, a story or the command line finds each by its name alone."""

from collections import Counter

from casework.services import catalogue
from tests.services.every_function import marked

BY_ITSELF = {
    *("keep_reading", "keep_sights", "keep_words", "note_not_read", "note_put_back"),
    *("note_watched", "seal_part"),
}
"""What the program records of its own work: asked for by no form, no story and no command."""


def test_every_act_has_a_name_of_its_own() -> None:
    names = Counter(path.rpartition(".")[2] for path in marked("act"))
    assert [name for name, count in names.items() if count > 1] == []


def test_every_act_of_the_services_is_in_the_catalogue() -> None:
    listed = {act.function for act in catalogue.acts().values()}
    left = {path for path, one in marked("act").items() if one not in listed}
    named = {path.rpartition(".")[2] for path in left if path.startswith("services.")}
    assert named == BY_ITSELF
