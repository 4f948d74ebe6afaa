"""`kiosk bench`: what is measured, as ratios and counts that hold on a noisy machine."""

import json

import typer


def run_bench(what: str, *, as_json: bool) -> None:
    """Measure `what` and print its figures, one a line or as one JSON object."""
    from importlib import import_module

    figures: dict[str, object] = import_module(f"kiosk.cli.bench.{what}").measure()
    if as_json:
        typer.echo(json.dumps(figures, ensure_ascii=False))
    else:
        typer.echo("\n".join(f"{name}: {value}" for name, value in figures.items()))
