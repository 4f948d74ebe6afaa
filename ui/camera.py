"""Reading a provider's code with a camera, where there is one (`pip install -e '.[camera]'`).

Frames go to zxing-cpp in a thread of their own and nowhere else: none is shown, kept or sent. Tried with frames that
tests draw; no camera was at hand.
"""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage

# A frame that is made only if somebody wants it.
Frame: TypeAlias = Callable[[], QImage]
# Hands over frames until the object it is given goes.
Frames: TypeAlias = Callable[[QObject, Callable[[Frame], None]], None]
# A code held to the glass fills a good part of the picture: more pixels only take longer.
_WIDEST = 1280


class CodeReader(QObject):
    """Looks for a QR code in one frame at a time; frames that come meanwhile are dropped.

    Attributes:
        found: emitted with the text of the first code, once.
    """

    found = Signal(str)
    _looked = Signal(str)

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self._threads = QThreadPool(self)
        self._threads.setMaxThreadCount(1)
        self._is_looking = False
        self._looked.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def offer(self, make: Frame) -> None:
        """Look into this frame, unless another is still looked into."""
        frame = QImage() if self._is_looking else make()
        if frame.isNull():
            return
        self._is_looking = True
        smaller = frame.scaledToWidth(min(frame.width(), _WIDEST))
        grey = smaller.convertToFormat(QImage.Format.Format_Grayscale8)
        self._threads.start(lambda: self._looked.emit(text_in(grey)))

    def _take(self, text: str) -> None:
        self._is_looking = False
        if text:
            self._is_looking = True  # for good
            self.found.emit(text)
            self.deleteLater()


def text_in(grey: QImage) -> str:
    """The text of a QR code in a picture of 8 bits a pixel; empty where there is none."""
    import zxingcpp

    pixels = memoryview(grey.constBits()).cast("B", (grey.height(), grey.bytesPerLine()))
    code = zxingcpp.read_barcode(pixels, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode))
    return code.text if code is not None else ""


def no_camera(_owner: QObject, _take: Callable[[Frame], None]) -> None:
    """Hand over nothing."""


def camera(owner: QObject, take: Callable[[Frame], None]) -> None:
    """Hand over the frames of the first camera; where there is none, or Qt cannot see it, none."""
    try:
        from PySide6.QtMultimedia import QCamera, QMediaCaptureSession, QMediaDevices, QVideoSink
    except ImportError:
        return
    devices = QMediaDevices.videoInputs()
    if not devices:
        return
    session, source, sink = QMediaCaptureSession(owner), QCamera(devices[0], owner), QVideoSink(owner)
    session.setCamera(source)
    session.setVideoSink(sink)
    sink.videoFrameChanged.connect(lambda frame: take(frame.toImage))
    source.start()
