"""`kiosk sample`: what the sample resident of a simulated card types."""

import json
from typing import TYPE_CHECKING

import typer

from kiosk.cli import parts

if TYPE_CHECKING:
    from collections.abc import Iterator

PIN = "1234"
SAMPLE_CARD = "valid"
SAMPLE_PROVIDER = "P01"


def show_sample(given: parts.Given, *, as_json: bool) -> None:
    """Print the accounts and codes at every payment service that is open on kiosks."""
    profile = str(parts.profile_of(given) or SAMPLE_CARD)
    rows = list(_accounts(profile))
    if as_json:
        keys = ("provider", "name", "account", "codes")
        typer.echo(json.dumps([dict(zip(keys, row, strict=True)) for row in rows], ensure_ascii=False))
        return
    typer.echo(f"{profile}: PIN {PIN}")
    for provider, name, account, codes in rows:
        typer.echo(f"{provider}  {account:<20} {' '.join(codes):<22} {name}")


def sample_account(card: str, provider: str) -> tuple[str, tuple[str, ...]] | None:
    """The sample resident's account number and codes, or None where they have no account."""
    return next(((account, codes) for each, _, account, codes in _accounts(card) if each == provider), None)


def hint(card: str) -> str:
    """One line for the strip beside the simulated reader."""
    _, name, account, codes = next(each for each in _accounts(card) if each[0] == SAMPLE_PROVIDER)
    return f"PIN {PIN}　{name} {account}　{' '.join(codes)}"


def _accounts(card: str) -> "Iterator[tuple[str, str, str, tuple[str, ...]]]":
    from kiosk.sandbox import catalogue, sample

    offer = catalogue.load().catalogue
    resident = sample.Residents(offer).named(card)
    for provider in offer.providers:
        if provider.id in resident.accounts:
            account, codes = resident.accounts[provider.id]
            yield provider.id, provider.name_ja, account, codes
