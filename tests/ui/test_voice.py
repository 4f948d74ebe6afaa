"""Voices, tones, earphones: the real programs where they are, and what happens where they are not or fail."""

import io
import os
import stat
import sys
import threading
import wave

import numpy as np
import pytest

from ui.sounds import Tone
from ui.voice import children, tones
from ui.voice.earphones import Fixed, Jack
from ui.voice.output import Aplay, Port
from ui.voice.speakable import has_kana, sentences, speakable, without_japanese_terms
from ui.voice.speech import Speech, Utterance
from ui.voice.synthesis import EspeakNg, OpenJTalk, SynthesisFailed, installed

PIN_LEAD = {
    "ja": "利用者証明用電子証明書の暗証番号です。あと3回入力できます。",
    "ja-easy": "暗証番号を入れてください。",
    "en": "Enter your PIN. Three tries are left.",
    "zh": "请输入密码。",
    "ko": "비밀번호를 입력하세요.",
    "pt": "Digite a sua senha.",
    "vi": "Hãy nhập mã PIN.",
}


def loudness(wav: bytes) -> float:
    """Of the loudest moment, from 0 to 1; eSpeak NG does not know the length when it writes the header."""
    with wave.open(io.BytesIO(wav)) as file:
        assert file.getsampwidth() == 2
        samples = np.frombuffer(file.readframes(len(wav)), "<i2")
    return float(np.abs(samples.astype(int)).max()) / 32768 if len(samples) else 0


@pytest.fixture(scope="module")
def voices():
    made = installed()
    yield {language: each for each in made for language in each.languages}
    for each in made:
        each.close()


@pytest.fixture
def program(tmp_path, monkeypatch):
    """Puts a made-up program where the real one would be found."""

    def make(name: str, script: str) -> None:
        path = tmp_path / name
        path.write_text(f"#!{sys.executable}\n{script}")
        path.chmod(path.stat().st_mode | stat.S_IXUSR)
        monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)

    return make


@pytest.mark.parametrize("language", PIN_LEAD)
def test_every_language_has_a_voice_that_is_heard(voices, language):
    loud = voices[language].wav(PIN_LEAD[language], language, 100)
    quiet = voices[language].wav(PIN_LEAD[language], language, 20)
    assert loudness(loud) > 0.1
    assert 0 < loudness(quiet) < loudness(loud)


def test_a_synthesiser_that_died_is_started_again():
    voice = OpenJTalk()
    try:
        assert voice.wav("はい", "ja", 80)
        child = voice._running()
        child.kill()
        child.wait()
        assert voice.wav("はい", "ja", 80)
    finally:
        voice.close()


@pytest.mark.parametrize(
    "script", ["import sys; sys.exit(1)", "import time; time.sleep(60)"], ids=["that fails", "that hangs"]
)
def test_a_program_is_given_up(program, monkeypatch, script):
    monkeypatch.setattr("ui.voice.synthesis._PATIENCE_S", 0.2)
    program("espeak-ng", script)
    with pytest.raises(SynthesisFailed):
        EspeakNg().wav("secret", "en", 80)


def test_a_japanese_voice_that_hangs_is_given_up(monkeypatch):
    monkeypatch.setattr("ui.voice.synthesis._PATIENCE_S", 0.2)
    start = children.start
    hang = (sys.executable, "-c", "import time; time.sleep(60)")
    monkeypatch.setattr(children, "start", lambda *_command, **pipes: start(*hang, **pipes))
    voice = OpenJTalk()
    with pytest.raises(SynthesisFailed):
        voice.wav("秘密", "ja", 80)
    voice.close()


def test_a_program_that_is_not_there_is_given_up(monkeypatch):
    monkeypatch.setenv("PATH", "")
    with pytest.raises(SynthesisFailed):
        EspeakNg().wav("secret", "en", 80)
    with pytest.raises(OSError, match="aplay is not installed"):
        Aplay({Port.SPEAKER: "default"}).start(b"", Port.SPEAKER)


def test_what_is_said_is_on_no_command_line(program, tmp_path):
    told = tmp_path / "arguments"
    script = f"import sys; open({str(told)!r}, 'a').write(' '.join(sys.argv)); sys.stdout.buffer.write(b'x')"
    program("espeak-ng", script)
    EspeakNg().wav("A, B, 2, C", "en", 80)
    assert "A, B" not in told.read_text()
    assert "A, B" not in repr(Utterance("A, B, 2, C", "en", True, 80))


def test_a_player_that_fails_is_told_once_and_asked_again(program, caplog):
    program("aplay", "import sys; sys.exit(1)")
    output = Aplay({Port.SPEAKER: "default"})
    for _ in range(3):
        output.start(tones.wav(Tone.PRESS), Port.SPEAKER).wait()
    assert [each.message for each in caplog.records] == ["aplay cannot play on default"]


def test_a_sound_that_is_stopped_has_ended(program):
    program("aplay", "import time; time.sleep(60)")
    sound = Aplay({Port.SPEAKER: "default"}).start(tones.wav(Tone.PRESS), Port.SPEAKER)
    sound.stop()
    sound.wait()


def test_no_device_is_no_sound():
    with pytest.raises(OSError, match="earphones"):
        Aplay({Port.SPEAKER: "default"}).start(b"", Port.EARPHONES)


@pytest.mark.parametrize("tone", Tone)
def test_tones_are_short_and_heard(tone):
    with wave.open(io.BytesIO(tones.wav(tone))) as file:
        assert file.getnframes() / file.getframerate() < 3
    assert loudness(tones.wav(tone)) > 0.2


def test_plugging_in_is_seen_at_the_jack(program, tmp_path):
    state = tmp_path / "state"
    state.write_text("off")
    events = tmp_path / "events"
    os.mkfifo(events)
    script = f"""
import sys
if sys.argv[3] == "events":
    for line in open({str(events)!r}):
        print(line, end="", flush=True)
else:
    assert sys.argv[1:] == ["-D", "hw:0", "cget", "iface=CARD,name='Headphone Jack'"]
    print("  : values=" + open({str(state)!r}).read())
"""
    program("amixer", script)
    changed = threading.Semaphore(0)
    jack = Jack("hw:0,Headphone Jack")
    assert not jack.plugged
    jack.watch(changed.release)
    with events.open("w") as happen:
        for now, plugged in (("on", True), ("off", False)):
            state.write_text(now)
            print("event value: (0,5,0,0,'Headphone Jack',0)", file=happen, flush=True)
            assert changed.acquire(timeout=30)
            assert jack.plugged is plugged
    jack.close()


def test_a_jack_nobody_can_watch_counts_as_empty(monkeypatch):
    monkeypatch.setenv("PATH", "")
    jack = Jack("hw:0,Headphone Jack")
    jack.watch(lambda: None)
    jack._thread.join()
    assert not jack.plugged


def test_speech_goes_on_after_a_sentence_that_failed():
    heard = threading.Event()

    class Once:
        name = "once"
        languages = ("ja",)

        def wav(self, text: str, language: str, volume: int) -> bytes:
            if text == "bad":
                raise SynthesisFailed("once")
            return b"good"

        def close(self) -> None:
            """Nothing runs."""

    class Ear:
        def start(self, wav: bytes, port: Port):
            heard.set()
            return self

        def wait(self) -> None:
            """Ended."""

        def stop(self) -> None:
            """Ended."""

    speech = Speech(lambda: [Once()], Ear(), Fixed(plugged=False))
    for text in ("bad", "good"):
        speech.say(Utterance(text, "ja", False, 80))
    assert heard.wait(30)
    speech.close()


@pytest.mark.parametrize(
    ("shown", "japanese", "spoken"),
    [
        ("2026年11月23日 10:05", True, "2026年11月23日10時5分"),
        ("この 機械は 今 使えません。", True, "この機械は今使えません。"),
        ("保護者（法定代理人）の方といっしょに", True, "保護者（ほうてい代理人）のかたといっしょに"),
        ("別の方法で、2〜9を何回も", True, "別の方法で、2から9をなんかいも"),
        ("1／12", True, "12のうち1"),
        ("****1234", True, "1、2、3、4"),
        ("****1234", False, "1, 2, 3, 4"),
        ("10:05, 23 November 2026", False, "10:05, 23 November 2026"),
    ],
)
def test_signs_are_read_as_words(shown, japanese, spoken):
    assert speakable(shown, japanese=japanese) == spoken


def test_a_long_text_is_said_sentence_by_sentence_and_a_short_one_whole():
    assert sentences("はい。どうぞ。", japanese=True) == ["はい。どうぞ。"]
    long = "利用者は、カードを\n置いたまま手続きをします。" * 10
    assert sentences(long, japanese=True) == ["利用者は、カードを置いたまま手続きをします。"] * 10
    assert sentences("The card stays\non the reader. " * 10, japanese=False) == ["The card stays on the reader."] * 10


def test_a_foreign_voice_is_not_asked_to_read_japanese():
    assert without_japanese_terms("Enter your PIN（暗証番号）, please.") == "Enter your PIN, please."
    assert without_japanese_terms("senha (暗証番号) foi") == "senha foi"
    assert without_japanese_terms("密码（暗証番号）（现在是4个）", chinese=True) == "密码（现在是4个）"
    assert has_kana("利用者はカードを置く")
    assert not has_kana("请输入密码")
