"""The MyKey ID: 8 characters of 31 (domain.md section 4). It carries no check character."""

import unicodedata

LENGTH = 8
ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"


def normalise(typed: str) -> str:
    """Bring what a keyboard gave into the ID's form: half-width capitals, without spaces and hyphens."""
    folded = unicodedata.normalize("NFKC", typed).upper()
    return folded.replace(" ", "").replace("-", "")


def is_valid(mykey_id: str) -> bool:
    """Whether this is a MyKey ID in its normal form."""
    return len(mykey_id) == LENGTH and all(each in ALPHABET for each in mykey_id)
