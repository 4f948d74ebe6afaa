"""What `kiosk bench soak` tells, of few visits."""

from kiosk.cli.bench import soak


def test_visits_leave_no_thread_and_no_descriptor():
    found = soak.measure(visits=60, warm_up=20)
    assert sum(found["pages"].values()) == found["visits"] == 60
    assert {"done", "C-07", "B-03"} <= set(found["pages"])
    assert (found["thread_growth"], found["descriptor_growth"]) == (0, 0)
