"""`kiosk bench`: what is measured, as ratios and counts that hold on a noisy machine."""

import json
from collections.abc import Mapping

import typer


def run_bench(what: str, *, as_json: bool, **options: object) -> None:
    """Measure `what`, with its options, and print its figures, one a line or as one JSON object.

    Raises:
        typer.Exit: a figure is over its bar, named on the error output (code 1).
    """
    from importlib import import_module

    figures: dict[str, object] = import_module(f"kiosk.cli.bench.{what}").measure(**options)
    if as_json:
        typer.echo(json.dumps(figures, ensure_ascii=False))
    else:
        typer.echo("\n".join(f"{name}: {value}" for name, value in figures.items()))
    over = over_the_bar(figures)
    if over:
        typer.echo(f"kiosk: past the bar: {', '.join(over)}", err=True)
        raise typer.Exit(1)


def over_the_bar(figures: Mapping[str, object]) -> list[str]:
    """The names of figures greater than that of their name with `_bar` behind it, or less than that with `_least`."""
    numbers = {name: value for name, value in figures.items() if isinstance(value, int | float)}
    return [
        name
        for name, value in numbers.items()
        if not numbers.get(f"{name}_least", value) <= value <= numbers.get(f"{name}_bar", value)
    ]
