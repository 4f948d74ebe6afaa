"""One registration through the real window, with the real machine behind it and made-up answers."""

from io import BytesIO

from card.pin import Pin
from kiosk.visit import effect, event
from kiosk.visit import state as at
from kiosk.visit.machine import step
from tests.ui import samples
from ui.app import QtLoop
from ui.demo import Player, PlayerInputs
from ui.slip import Issuer, SlipPrinter
from ui.window import KioskWindow


class Behind:
    """What the runtime does, with answers instead of card and platform."""

    def __init__(self, slips: SlipPrinter) -> None:
        self.kiosk = at.Kiosk(at.Counter("窓口1", samples.CATALOGUE))
        self.loop = QtLoop()
        self.window = KioskWindow(self.post)
        self.slips = slips
        self.pin = b""

    def post(self, happened: event.Event) -> None:
        self.loop.post(lambda: self._take(happened))

    def _take(self, happened: event.Event) -> None:
        result = step(self.kiosk, happened)
        self.kiosk = result.kiosk
        for wanted in result.effects:
            self._carry_out(wanted)
        self.window.display(self.kiosk)

    def _carry_out(self, wanted: effect.Effect) -> None:
        match wanted:
            case effect.ReadCard(visit):
                self.post(event.CardRead(visit, b"", 3))
            case effect.OpenVisit(visit):
                self.post(event.VisitOpened(visit, "token", "nonce", "K7QM4T9XA2", samples.NOW, False, ()))
            case effect.ReserveId(visit):
                self.post(event.IdReserved(visit, "AB2CD3EF"))
            case effect.CheckAccount(visit):
                self.post(event.AccountFound(visit, "token", "ミ＊＊ ハ＊＊"))
            case effect.Sign(visit, pin):
                with pin.revealed() as digits:
                    self.pin = bytes(digits)
                self.post(event.Signed(visit, bytes(256)))
            case effect.Register(visit):
                self.post(event.Registered(visit, "AB2CD3EF", samples.NOW, "M7PX2KQA"))
            case effect.PrintSlip(slip):
                self.post(event.Printed() if self.slips.print(slip) else event.PrintFailed())


def test_one_registration_is_played_to_the_end(qtbot, tmp_path):
    behind = Behind(SlipPrinter(Issuer("見本市", "03-0000-0000"), tmp_path / "slips", test_mode=True))
    window = behind.window
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.display(behind.kiosk)
    with qtbot.waitActive(window):
        window.show()
    inputs = PlayerInputs("P09", "4000000000000002", ("123",), Pin.read_from(BytesIO(b"1290")))
    player = Player(
        window,
        inputs,
        insert=lambda: behind.post(event.CardIn(1)),
        remove=lambda: behind.post(event.CardOut()),
        out=tmp_path / "shots",
    )
    with qtbot.waitSignal(player.finished, timeout=20_000) as ended:
        player.start()
    assert ended.args == [True], player.failure
    assert behind.pin == b"1290"
    assert len(inputs.pin) == 0
    assert (tmp_path / "slips" / "K7QM4T9XA2.pdf").exists()
    names = [each.name.split("-", 1)[1] for each in player.shots]
    assert names[0] == names[-1] == "Attract.png"
    for page in (
        "Consent",
        "AwaitCard",
        "OfferMyKeyId",
        "ChooseProvider",
        "EnterAccount",
        "Review",
        "EnterPin",
        "Done",
    ):
        assert f"{page}.png" in names
    assert all(each.stat().st_size > 0 for each in player.shots)


def test_a_refusal_is_told(qtbot):
    window = KioskWindow(lambda _event: None)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    player = Player(window, PlayerInputs("P09", "", (), Pin()), insert=lambda: None, remove=lambda: None)
    with qtbot.waitSignal(player.finished) as ended:
        player.start()
        window.display(at.Kiosk(samples.COUNTER, samples.notices()["C-02"]))
    assert ended.args == [False]
    assert player.failure == "C-02"
