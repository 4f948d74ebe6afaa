"""Kiosk and platform killed everywhere, the network broken, the disk in trouble; printed, with what was wrong."""

import sys

from tests.safety.kills.counts import counts


def main() -> int:
    failed = False
    for each in counts():
        ends = ", ".join(f"{count} {end}" for end, count in sorted(each.ends.items()))
        told = f"{each.kind:28} {each.points:3} points {each.tried:4} times  {len(each.wrong):2} wrong"
        print(f"{told}  ({ends})", *each.wrong, sep="\n  ", flush=True)
        failed |= bool(each.wrong)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
