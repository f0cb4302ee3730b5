"""Words of wishing and planning that open a clause with a day after them, and are no name there: 希望5月底签; and 毛利."""

from typing import Final

from domain.patterns import regex
from language.read.sentence.sight import Sight

WISH: Final = regex(
    r"(?:^|[\s,，。；;!！:：])(?P<wish>(?:我们|客户|他们|对方)?(?:希望|期望|盼望|预计|打算|计划|争取|力争|准备|想要?))(?:能|可以|在|于|尽量)*$"
)
MARGIN: Final = regex("毛利")  # 毛 is a surname as well
LONGEST: Final = 12  # characters before a day


def wishes(seen: Sight) -> list[int]:
    """The tokens of such words, where no known name is spelt so."""
    text = seen.text.lower
    found: set[int] = set()
    for day in (
        token.piece for token in seen.tokens if token.piece and token.piece.kind in ("date", "period")
    ):
        start = max(0, day.start - LONGEST)
        if match := WISH.search(text[start : day.start]):
            found.update(range(start + match.start("wish"), start + match.end("wish")))
    found.update(*(range(*match.span()) for match in MARGIN.finditer(text)))
    return [
        place
        for place, token in enumerate(seen.tokens)
        if token.start in found and not seen.known[place] and not token.piece
    ]
