import queue

import pytest

from card.connection import Presence, Slot
from card.monitor import Monitor
from card.simulator.profiles import Profile
from card.simulator.reader import SimulatedReader


class ComesAndGoes:
    """A reader whose presences are told by the test; like a real one, it is asked again and again."""

    name = "Comes and goes"

    def __init__(self) -> None:
        self.presences: queue.Queue[Presence] = queue.Queue()

    def wait(self, seen, timeout):
        try:
            return self.presences.get(timeout=timeout)
        except queue.Empty:
            return seen or Presence(Slot.MISSING, 0)


@pytest.fixture
def watched():
    """Watch a reader; returns the queue of what was told."""
    monitors = []

    def watch(reader) -> queue.Queue:
        told: queue.Queue = queue.Queue()
        monitors.append(Monitor(reader, told.put))
        monitors[-1].start()
        return told

    yield watch
    for each in monitors:
        each.stop()


def test_the_first_presence_and_every_change_are_told(authority, watched):
    reader = SimulatedReader("Simulator")
    told = watched(reader)
    assert told.get(timeout=5) == Presence(Slot.EMPTY, 0)
    for insertion in (1, 2):
        reader.insert(authority.chip(Profile.NOT_A_CARD))
        assert told.get(timeout=5) == Presence(Slot.CARD, insertion)
        reader.remove()
        assert told.get(timeout=5) == Presence(Slot.EMPTY, insertion)


def test_a_reader_may_come_and_go(watched):
    reader = ComesAndGoes()
    told = watched(reader)
    course = [Presence(Slot.MISSING, 0), Presence(Slot.EMPTY, 0), Presence(Slot.CARD, 1), Presence(Slot.MISSING, 1)]
    for each in course:
        reader.presences.put(each)
        reader.presences.put(each)  # the same again is no news
    assert [told.get(timeout=5) for _ in course] == course
    assert told.empty()


def test_nothing_is_told_after_the_stop(authority):
    reader = SimulatedReader("Simulator")
    told: queue.Queue = queue.Queue()
    monitor = Monitor(reader, told.put)
    monitor.start()
    told.get(timeout=5)
    monitor.stop()
    reader.insert(authority.chip(Profile.NOT_A_CARD))
    assert told.empty()
