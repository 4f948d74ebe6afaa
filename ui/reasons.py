"""Every reason in words: heading, sentence, and what its buttons do (ui-guide, error and stop screens)."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType

from kiosk.visit import event
from kiosk.visit import state as at
from kiosk.visit.reason import Reason
from ui import texts
from ui.texts import Text


class Answer(Enum):
    """A button of a stop page: its label, and the intent behind it (None: staff are called)."""

    PIN_AGAIN = Text("reasons", "もう一度入力する"), event.GoOn()
    STOP_HERE = Text("reasons", "入力しないで終わる"), event.Quit()
    ENTER_PIN = Text("reasons", "入力する"), event.GoOn()
    GO_ON = Text("reasons", "手続きを続ける"), event.GoOn()
    SEE_STATUS = texts.SEE_STATUS, event.SeeStatus()
    FINISH = texts.FINISH, event.Quit()
    QUIT = texts.QUIT, event.Quit()
    READ_AGAIN = Text("reasons", "もう一度読み取る"), event.Retry()
    START_AGAIN = Text("reasons", "はじめからやり直す"), event.Quit()
    TRY_AGAIN = Text("reasons", "もう一度試す"), event.Retry()
    ANOTHER_ID = Text("reasons", "別のIDを入力する"), event.GoOn()
    CORRECT = Text("reasons", "入力を直す"), event.GoOn()
    OTHER_PROVIDER = Text("reasons", "別の決済サービスを選ぶ"), event.OtherProvider()
    TO_START = Text("reasons", "はじめに戻る"), event.Quit()
    PRINT_AGAIN = Text("reasons", "もう一度印刷する"), event.Retry()
    PRINT_NUMBER = Text("reasons", "番号を印刷して終わる"), event.Finish(print_slip=True)
    PRINT_DIRECTIONS = Text("reasons", "案内を印刷する"), event.Finish(print_slip=True)
    STAFF = texts.CALL_STAFF, None

    def __init__(self, words: Text, intent: event.Intent | None) -> None:
        self.words = words
        self.intent = intent


class Place(Enum):
    """What fills a place of a sentence."""

    PROVIDER = "provider"
    UNTIL_DAY = "day"
    UNTIL_TIME = "time"
    UNTIL_MOMENT = "day and time"
    SINCE_TIME = "opening time"
    REFERENCE = "reference"


class Mark(Enum):
    """The mark beside the heading: stopped, warning, wait."""

    STOPPED = "stopped"
    WARNING = "warning"
    WAIT = "wait"


@dataclass(frozen=True, slots=True)
class ReasonWords:
    """A row of the guide's table.

    Attributes:
        heading: what happened.
        sentence: what it means and the one next step.
        primary: the one next step as a button; None where the page ends by itself.
        second: the other way, if there is one.
        places: what fills %1, %2 of the sentence.
        without: the sentence where one of the places is not known.
        mark: the mark beside the heading.
    """

    heading: Text
    sentence: Text
    primary: Answer | None
    second: Answer | None = None
    places: tuple[Place, ...] = ()
    without: Text | None = None
    mark: Mark = Mark.STOPPED


def sentence(notice: at.Notice) -> str:
    """The sentence of a notice, with its places filled."""
    words = REASONS[notice.reason]
    if notice.pre_registration and notice.reason is Reason.PROVIDER_NOT_HERE:
        return _PRE_REGISTRATION(texts.clean(notice.provider or ""))
    known = [_place(each, notice) for each in words.places]
    if words.without and not all(known):
        return words.without()
    count = notice.attempts_left if notice.attempts_left is not None else notice.tries_left
    return words.sentence(
        *(each or _UNKNOWN[place]() for each, place in zip(known, words.places, strict=True)),
        n=-1 if count is None else count,
    )


def _place(place: Place, notice: at.Notice) -> str | None:
    match place:
        case Place.PROVIDER:
            return texts.clean(notice.provider) if notice.provider else None
        case Place.UNTIL_DAY:
            return texts.day(notice.until) if notice.until else None
        case Place.UNTIL_TIME:
            return texts.time(notice.until) if notice.until else None
        case Place.UNTIL_MOMENT:
            return texts.day_and_time(notice.until) if notice.until else None
        case Place.SINCE_TIME:
            return texts.time(notice.since) if notice.since else None
        case Place.REFERENCE:
            return notice.reference


_PRE_REGISTRATION = Text("V-04", "%1は、先に事前登録が必要です。")
_UNKNOWN = {
    Place.PROVIDER: Text("reasons", "この決済サービス"),
    Place.UNTIL_DAY: Text("reasons", "受付の最終日"),
    Place.UNTIL_TIME: Text("reasons", "しばらくした時刻"),
    Place.SINCE_TIME: Text("reasons", "しばらくした時刻"),
    Place.REFERENCE: Text("reasons", "（表示できません）"),
}


REASONS: Mapping[Reason, ReasonWords] = MappingProxyType(
    {
        Reason.PIN_WRONG: ReasonWords(
            Text("P-01", "暗証番号がちがいます"),
            Text(
                "P-01",
                "あと%n回入力できます。すべてまちがえると、暗証番号がロックされます。数字4けたの暗証番号を、もう一度入力してください。",
            ),
            Answer.PIN_AGAIN,
            Answer.QUIT,
            mark=Mark.WARNING,
        ),
        Reason.PIN_LAST_TRY: ReasonWords(
            Text("P-02", "次にまちがえると、ロックされます"),
            Text(
                "P-02",
                "入力できるのは、あと1回です。暗証番号に自信がないときは、入力しないで、窓口で暗証番号を設定し直してください。",
            ),
            Answer.STOP_HERE,
            Answer.ENTER_PIN,
            mark=Mark.WARNING,
        ),
        Reason.PIN_LOCKED: ReasonWords(
            Text("P-03", "暗証番号がロックされています"),
            Text(
                "P-03",
                "まちがいが続いたため、この暗証番号は使えません。窓口で、暗証番号の再設定をしてください。マイナンバーカードと、本人確認書類が必要です。",
            ),
            Answer.FINISH,
            Answer.PRINT_DIRECTIONS,
        ),
        Reason.CARD_NO_PIN: ReasonWords(
            Text("C-01", "暗証番号のないカードです"),
            Text(
                "C-01", "「顔認証」と書かれたマイナンバーカードは、この端末では使えません。窓口で職員にご相談ください。"
            ),
            Answer.FINISH,
        ),
        Reason.CERT_EXPIRED: ReasonWords(
            Text("C-02", "電子証明書の有効期限が切れています"),
            Text(
                "C-02",
                "カードの利用者証明用電子証明書の期限が切れています。窓口で更新の手続きをすると、この端末を使えるようになります。",
            ),
            Answer.FINISH,
            Answer.PRINT_DIRECTIONS,
        ),
        Reason.CERT_REVOKED: ReasonWords(
            Text("C-03", "電子証明書が使えなくなっています"),
            Text(
                "C-03",
                "カードの一時停止や再発行などで、電子証明書が失効しています。理由はこの端末に表示されません。窓口でご確認ください。",
            ),
            Answer.FINISH,
        ),
        Reason.CERT_RECENT: ReasonWords(
            Text("C-04", "電子証明書が新しくなったばかりです"),
            Text("C-04", "新しくしてからしばらくの間は、手続きできません。%1より後に、もう一度お越しください。"),
            Answer.FINISH,
            # It may be an hour, and whoever is told only the day comes back tomorrow.
            places=(Place.UNTIL_MOMENT,),
            without=Text("C-04", "しばらくの間は、手続きできません。日を改めて、もう一度お越しください。"),
        ),
        Reason.CERT_NONE: ReasonWords(
            Text("C-05", "電子証明書が入っていません"),
            Text("C-05", "このカードには、利用者証明用電子証明書がありません。窓口で発行の手続きをしてください。"),
            Answer.FINISH,
            Answer.PRINT_DIRECTIONS,
        ),
        Reason.CARD_NOT_MYNUMBER: ReasonWords(
            Text("C-06", "マイナンバーカードではありません"),
            Text("C-06", "このカードでは手続きできません。カードを取って、マイナンバーカードを置いてください。"),
            Answer.QUIT,
        ),
        Reason.CARD_READ_ERROR: ReasonWords(
            Text("C-07", "カードを読み取れませんでした"),
            Text(
                "C-07",
                "カードを一度取り、向きを確かめて、置き直してください。読み取りが終わるまで、カードを動かさないでください。",
            ),
            Answer.READ_AGAIN,
            Answer.QUIT,
            mark=Mark.WARNING,
        ),
        Reason.CARD_REMOVED: ReasonWords(
            Text("C-08", "カードが離れました"),
            Text("C-08", "安全のため、入力した内容を消しました。登録はされていません。はじめからやり直してください。"),
            Answer.START_AGAIN,
            mark=Mark.WARNING,
        ),
        Reason.CARD_REMOVED_SENDING: ReasonWords(
            Text("C-09", "結果を確認しています"),
            Text(
                "C-09", "登録の途中でカードが離れました。登録できたかどうかを確認しています。このままお待ちください。"
            ),
            None,
            mark=Mark.WAIT,
        ),
        Reason.READER_MISSING: ReasonWords(
            Text("R-01", "カードリーダーが使えません"),
            Text("R-01", "機器に問題があるため、この端末では手続きできません。職員にお声がけください。"),
            Answer.STAFF,
        ),
        Reason.BACKEND_OFFLINE: ReasonWords(
            Text("B-01", "ただいま登録できません"),
            Text(
                "B-01",
                "通信ができません。登録はまだされていません。少し待ってから、もう一度お試しください。お急ぎのときは、窓口へお越しください。",
            ),
            Answer.TRY_AGAIN,
            Answer.QUIT,
            mark=Mark.WARNING,
        ),
        Reason.BACKEND_CLOSED: ReasonWords(
            Text("B-02", "受付時間外です"),
            Text("B-02", "この手続きの受付時間は、%1から%2までです。"),
            Answer.FINISH,
            places=(Place.SINCE_TIME, Place.UNTIL_TIME),
            without=Text("B-02", "この手続きの受付時間は、窓口でご確認ください。"),
        ),
        Reason.REG_ALREADY: ReasonWords(
            Text("B-03", "すでに登録されています"),
            Text(
                "B-03",
                "この制度への登録は、もう終わっています。内容は「登録内容を確認する」で見られます。決済サービスの変更は、窓口でご相談ください。",
            ),
            Answer.SEE_STATUS,
            Answer.FINISH,
        ),
        Reason.RESULT_UNKNOWN: ReasonWords(
            Text("B-04", "登録の結果を確認できません"),
            Text(
                "B-04",
                "登録できたかどうか、まだわかりません。もう一度登録しないで、窓口でこの番号を伝えてください。受付番号：%1",
            ),
            Answer.PRINT_NUMBER,
            Answer.FINISH,
            places=(Place.REFERENCE,),
            mark=Mark.WARNING,
        ),
        Reason.PROGRAMME_CLOSED: ReasonWords(
            Text("B-05", "受付は終わりました"),
            Text("B-05", "%1の受付は終わりました。くわしくは、窓口でご確認ください。"),
            Answer.FINISH,
            places=(Place.PROVIDER,),
            without=Text("B-05", "この制度の受付は終わりました。くわしくは、窓口でご確認ください。"),
        ),
        Reason.IDENTITY_PENDING: ReasonWords(
            Text("B-06", "窓口での確認が必要です"),
            Text("B-06", "カードの更新の記録を確かめます。窓口でこの番号を伝えてください。受付番号：%1"),
            Answer.PRINT_NUMBER,
            Answer.FINISH,
            places=(Place.REFERENCE,),
        ),
        Reason.AGE_REPRESENTATIVE: ReasonWords(
            Text("B-07", "窓口で手続きしてください"),
            Text("B-07", "15歳未満の方は、保護者（法定代理人）の方といっしょに、窓口で手続きしてください。"),
            Answer.FINISH,
        ),
        Reason.ID_TAKEN: ReasonWords(
            Text("I-01", "このIDは、すでに使われています"),
            Text("I-01", "下の3つから選ぶか、別のIDを入力してください。あと%n回入力できます。"),
            Answer.ANOTHER_ID,
            mark=Mark.WARNING,
        ),
        Reason.PROVIDER_REJECTED: ReasonWords(
            Text("V-01", "決済サービスの番号が合いません"),
            Text(
                "V-01", "入力した番号が、%1の情報と合いません。登録はされていません。入力した内容を確かめてください。"
            ),
            Answer.CORRECT,
            Answer.OTHER_PROVIDER,
            places=(Place.PROVIDER,),
            mark=Mark.WARNING,
        ),
        Reason.PROVIDER_DOWN: ReasonWords(
            Text("V-02", "この決済サービスは、今は選べません"),
            Text("V-02", "%1の受付が止まっています。時間をおいて試すか、別の決済サービスを選んでください。"),
            Answer.OTHER_PROVIDER,
            Answer.QUIT,
            places=(Place.PROVIDER,),
            mark=Mark.WARNING,
        ),
        Reason.PROVIDER_CLOSED: ReasonWords(
            Text("V-03", "受付が終わった決済サービスです"),
            Text("V-03", "%1の受付は、%2に終わりました。別の決済サービスを選んでください。"),
            Answer.OTHER_PROVIDER,
            places=(
                Place.PROVIDER,
                Place.UNTIL_DAY,
            ),
            mark=Mark.WARNING,
        ),
        Reason.PROVIDER_NOT_HERE: ReasonWords(
            Text("V-04", "この端末では登録できません"),
            Text(
                "V-04", "%1は、%1のアプリやウェブサイトから登録してください。この端末では、別の決済サービスを選べます。"
            ),
            Answer.OTHER_PROVIDER,
            places=(Place.PROVIDER,),
            mark=Mark.WARNING,
        ),
        Reason.ACCOUNT_USED: ReasonWords(
            Text("V-05", "この番号は登録できません"),
            Text(
                "V-05", "この番号は、すでに登録に使われています。番号を確かめるか、別の決済サービスを選んでください。"
            ),
            Answer.CORRECT,
            Answer.OTHER_PROVIDER,
            mark=Mark.WARNING,
        ),
        Reason.ACCOUNT_NOT_OWN: ReasonWords(
            Text("V-06", "ご本人の番号を登録してください"),
            Text("V-06", "登録できるのは、ご本人の名義の番号だけです。未成年の方の手続きは、窓口でご相談ください。"),
            Answer.CORRECT,
            Answer.OTHER_PROVIDER,
            mark=Mark.WARNING,
        ),
        Reason.SESSION_TIMEOUT: ReasonWords(
            Text("S-01", "操作がなかったため、終了しました"),
            Text("S-01", "安全のため、入力した内容を消しました。登録はされていません。カードをお取りください。"),
            Answer.TO_START,
            mark=Mark.WARNING,
        ),
        Reason.BACKEND_BUSY: ReasonWords(
            Text("B-08", "ただいま混み合っています"),
            Text("B-08", "%1ごろに、もう一度お試しください。登録はまだされていません。"),
            Answer.TRY_AGAIN,
            Answer.QUIT,
            places=(Place.UNTIL_TIME,),
            without=Text("B-08", "しばらくしてから、もう一度お試しください。登録はまだされていません。"),
            mark=Mark.WAIT,
        ),
        Reason.VISIT_EXPIRED: ReasonWords(
            Text("B-09", "手続きの時間が切れました"),
            Text("B-09", "入力した内容を消しました。登録はされていません。はじめからやり直してください。"),
            Answer.START_AGAIN,
        ),
        Reason.LIMIT_REACHED: ReasonWords(
            Text("B-10", "入力できる回数を超えました"),
            Text("B-10", "しばらくしてから、または窓口で手続きしてください。登録はされていません。"),
            Answer.FINISH,
        ),
        Reason.IDENTITY_MISMATCH: ReasonWords(
            Text("B-11", "登録を受け付けられませんでした"),
            Text("B-11", "カードの確認ができませんでした。登録はされていません。窓口でご相談ください。"),
            Answer.FINISH,
        ),
        Reason.KIOSK_REFUSED: ReasonWords(
            Text("K-01", "この端末は使えません"),
            Text("K-01", "端末の登録を確認できません。職員にお声がけください。"),
            Answer.STAFF,
        ),
        Reason.KIOSK_STORAGE: ReasonWords(
            Text("K-02", "この端末は使えません"),
            Text("K-02", "記録を保存できません。登録はされていません。職員にお声がけください。"),
            Answer.STAFF,
        ),
        Reason.READER_BUSY: ReasonWords(
            Text("R-02", "カードリーダーを準備しています"),
            Text("R-02", "ほかのソフトが使っています。少しお待ちください。続くときは、職員にお声がけください。"),
            Answer.STAFF,
            mark=Mark.WAIT,
        ),
        Reason.PRINTER_ERROR: ReasonWords(
            Text("T-01", "控えを印刷できませんでした"),
            Text("T-01", "登録は完了しています。受付番号を書き写すか、職員にお声がけください。受付番号：%1"),
            Answer.FINISH,
            Answer.PRINT_AGAIN,
            places=(Place.REFERENCE,),
            mark=Mark.WARNING,
        ),
        Reason.INTERNAL: ReasonWords(
            Text("X-01", "手続きを続けられません"),
            Text("X-01", "端末に問題が起きました。入力した内容は消しました。職員にお声がけください。"),
            Answer.STAFF,
        ),
    }
)
