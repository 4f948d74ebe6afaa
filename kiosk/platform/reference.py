"""受付番号: ten characters a person can read out, the last one a check (ISO 7064, on the MyKey ID's alphabet)."""

from stdnum.iso7064 import mod_37_36

from kiosk.visit.mykey_id import ALPHABET

LENGTH = 10


def with_check(body: str) -> str:
    """Add the check character to nine characters of the alphabet."""
    return body + str(mod_37_36.calc_check_digit(body, ALPHABET))


def is_valid(reference: str) -> bool:
    """Whether this is a reference with a right check character."""
    return len(reference) == LENGTH and bool(mod_37_36.is_valid(reference, ALPHABET))
