"""The whole process through the services: Debbie to dismissal and referral, Rachel to a warning."""

from tests.services.walking import Walk


def test_debbie(walk: Walk) -> None:
    walk.dismissed().duties_met().told_everybody().closed()
    assert walk.state == "Closed"
    print(*walk.story, sep="\n")
    print(walk.clocks)
    for one in walk.departures:
        print(one.code, one.force, one.sentence)
    assert walk.office.damage() == []
    import time

    for _ in range(5):
        t = time.perf_counter()
        walk.page
        print("overview", time.perf_counter() - t)
