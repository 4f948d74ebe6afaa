"""The loop without a window."""

import gc
import weakref

from kiosk.loop import PlainLoop


class Held:
    def call(self) -> None:
        raise AssertionError


def test_a_cancelled_call_lets_go_of_what_it_held():
    loop, held = PlainLoop(), Held()
    gone = weakref.ref(held)
    cancel = loop.later(3600, held.call)
    cancel()
    del held
    gc.collect()
    assert gone() is None


def test_calls_come_in_the_order_of_their_time_and_a_cancelled_one_never():
    loop, seen = PlainLoop(), []
    cancel = loop.later(0.01, Held().call)
    loop.later(0.02, lambda: seen.append("later"))
    loop.post(lambda: seen.append("first"))
    loop.post(lambda: seen.append("second"))
    cancel()
    loop.run(lambda: len(seen) == 3)
    assert seen == ["first", "second", "later"]
