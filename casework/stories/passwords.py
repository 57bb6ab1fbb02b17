"""Passwords for sample stores: words that are easily read off a screen and typed."""

import secrets

WORDS = (
    *("amber", "anchor", "apron", "badger", "barley", "basket", "beacon", "birch"),
    *("bramble", "bridge", "butter", "candle", "canvas", "cedar", "chalk", "clover"),
    *("cobble", "copper", "cotton", "cradle", "crane", "drift", "ember", "fable"),
    *("falcon", "feather", "fennel", "fiddle", "fleece", "garnet", "ginger", "granite"),
    *("harbour", "hazel", "heather", "heron", "island", "ivory", "jacket", "juniper"),
    *("kettle", "ladder", "lantern", "linen", "lobster", "maple", "marble", "meadow"),
    *("mitten", "nettle", "orchard", "otter", "paddle", "pebble", "pepper", "plover"),
    *("quarry", "ribbon", "saddle", "thimble", "timber", "velvet", "walnut", "willow"),
)  # fmt: skip
HOW_MANY = 5


def new_sample_password() -> str:
    """Five words of 64: enough beside a slow key derivation, for invented cases."""
    return "-".join(secrets.choice(WORDS) for _ in range(HOW_MANY))
