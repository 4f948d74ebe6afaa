"""The platform's side of the firms' dialects: how each is asked, and what its answer means. The firms define them.

An answer is either exactly as agreed or none at all: whatever else comes is a firm that is down.
"""

import json
import re
from dataclasses import dataclass
from enum import StrEnum
from http import HTTPStatus
from typing import Annotated, Protocol
from urllib.parse import urlencode

from pydantic import BaseModel, ConfigDict, Field
from pydantic.alias_generators import to_camel

_JSON = "application/json"
_FORM = "application/x-www-form-urlencoded; charset=Windows-31J"
# Windows' Shift_JIS: what firms mean by the name.
_SHIFT_JIS = "cp932"


class Speaks(StrEnum):
    """The column `speaks` of the data, never served."""

    ENVELOPE = "envelope"
    FORM = "form"
    STATUS = "status"


@dataclass(frozen=True, slots=True)
class Question:
    """One call.

    Attributes:
        path: after the firm's address.
        kind: content type.
        body: as it is sent.
    """

    path: str
    kind: str
    body: bytes


@dataclass(frozen=True, slots=True)
class Found:
    """The account exists and its codes are right; the name as the firm shows it, None where it shows none."""

    name: str | None


class Dialect(Protocol):
    """A way of asking and answering."""

    def question(self, account: str, codes: tuple[str, ...]) -> Question:
        """Ask for the account's holder."""

    def answer(self, status: int, body: bytes) -> Found | None:
        """Understand what came; None: the firm refuses this account.

        Raises:
            ValueError: it is not as agreed, or says that the firm rests.
        """


class _Message(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", alias_generator=to_camel)


class _Member(_Message):
    display_name: str | None = None


class _Envelope(_Message):
    result_code: Annotated[str, Field(pattern=r"^[0-9]{4}$")]
    member: _Member | None = None


class Envelope:
    """JSON in camelCase; always 200, and a result code inside."""

    REFUSALS = frozenset({"1001", "1002", "1003"})

    def question(self, account: str, codes: tuple[str, ...]) -> Question:
        """Ask for the account's holder."""
        body = {"memberNumber": account, "authCodes": codes}
        return Question("api/v2/memberInquiry", _JSON, json.dumps(body).encode())

    def answer(self, status: int, body: bytes) -> Found | None:
        """Understand what came."""
        _require(status, HTTPStatus.OK)
        said = _Envelope.model_validate_json(body)
        if said.result_code in self.REFUSALS:
            return None
        if said.result_code != "0000" or said.member is None:
            raise ValueError("no member, and no refusal")
        return Found(said.member.display_name)


class Form:
    """A form, answered in lines of Shift_JIS: `kekka=OK`, `kekka=NG`, or `kekka=TEISHI` while the firm rests."""

    _LINE = re.compile(r"([a-z]{1,20})=([^\r\n]{0,1000})\r\n")

    def question(self, account: str, codes: tuple[str, ...]) -> Question:
        """Ask for the account's holder."""
        fields = {"kaiin_no": account, **{f"code{place}": code for place, code in enumerate(codes, 1)}}
        return Question("cgi-bin/kaiin_shokai.cgi", _FORM, urlencode(fields, encoding=_SHIFT_JIS).encode("ascii"))

    def answer(self, status: int, body: bytes) -> Found | None:
        """Understand what came."""
        _require(status, HTTPStatus.OK)
        said = self._lines(body.decode(_SHIFT_JIS))
        match said.pop("kekka", None), set(said):
            case "OK", rest if rest <= {"namae"}:
                return Found(said.get("namae"))
            case "NG", rest if rest <= {"riyu"}:
                return None
            case _:
                raise ValueError("neither OK nor NG")

    def _lines(self, text: str) -> dict[str, str]:
        lines = self._LINE.findall(text)
        said = dict(lines)
        if len(said) != len(lines) or "".join(f"{key}={value}\r\n" for key, value in lines) != text:
            raise ValueError("not lines of one value each")
        return said


class _Holder(_Message):
    holder: str | None


class Status:
    """JSON, and HTTP's own status codes: 404 for an unknown account or a wrong code, 422, 423."""

    REFUSALS = frozenset({HTTPStatus.NOT_FOUND, HTTPStatus.UNPROCESSABLE_ENTITY, HTTPStatus.LOCKED})

    def question(self, account: str, codes: tuple[str, ...]) -> Question:
        """Ask for the account's holder."""
        return Question("holders", _JSON, json.dumps({"id": account, "secrets": codes}).encode())

    def answer(self, status: int, body: bytes) -> Found | None:
        """Understand what came."""
        if status in self.REFUSALS:
            return None
        _require(status, HTTPStatus.OK)
        return Found(_Holder.model_validate_json(body).holder)


DIALECTS: dict[Speaks, Dialect] = {Speaks.ENVELOPE: Envelope(), Speaks.FORM: Form(), Speaks.STATUS: Status()}


def _require(status: int, wanted: HTTPStatus) -> None:
    if status != wanted:
        raise ValueError(f"status {status}")
