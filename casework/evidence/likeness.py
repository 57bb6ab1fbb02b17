"""How alike two pictures look: the bits in which their hashes differ.

The hash is made in the decoder child: the picture in grey at 17 by 16 points, and for each point
whether the next is brighter. Measured on 40 different posts in one layout: the same post saved as
a worse JPEG, at half size or without the status bar differs in 33 bits or fewer of 256, another
post in 87 or more.
"""

BITS = 256
THRESHOLD = 40
"""Two pictures that differ in no more bits are asked about."""


def distance(one: str, other: str) -> int | None:
    """In how many bits two hashes (64 hexadecimal digits each) differ; None without both."""
    if len(one) != BITS // 4 or len(other) != BITS // 4:
        return None
    return (int(one, 16) ^ int(other, 16)).bit_count()
