"""A company told by where it is: 德阳的川力机电 is 川力机电, and of 渝北那家叫山水间的公司 the name is 山水间;
海螺水泥芜湖那家 is 海螺水泥."""

from functools import cache
from typing import Final

from domain.matching import tables
from domain.patterns import regex

NOBODY: Final = (
    "客户|项目|单子|报备|伙伴|渠道|代理|经销|分销|集成|朋友|那|这|几|一|人|同事|团队|公司|分公司|办事处"
)
NAME: Final = rf"(?!(?:{NOBODY}))(?P<name>[\u4e00-\u9fff]{{3,10}}?)(?=\s*(?:的?(?:公司|那边|他们|代理|渠道|伙伴|客户)|[\s，,。；;、（(!！?？]|$))"
OF_PLACE: Final = regex(rf"的\s?{NAME}")
CALLED: Final = regex(rf"那[家个](?:公司)?(?:叫|名叫)\s?{NAME}")


@cache
def places() -> frozenset[str]:
    """The places of China, of every level."""
    return frozenset(place for _, named in tables.rows("places_han.txt") for place in named.split())


BRANCH: Final = regex(r"那(?:家|边|疙瘩|块|头)")
_SEEN: Final = "见|拜访|走访|看看?|找|会会?"
SEEN_THERE: Final = regex(
    rf"(?:{_SEEN})\s?(?P<name>[\u4e00-\u9fff]{{2,8}}?)(?=\s*(?:的|谈|聊|做|开|[\s，,。！!？?]|$))"
)  # 西安见东软
SEES: Final = regex(rf"(?P<place>[\u4e00-\u9fff]{{2,4}})(?:{_SEEN})")
COMES: Final = regex(r"(?<=[\u4e00-\u9fff]{2})来(?:我们|咱们)?(?:公司|办公室|总部|这边|这里|访)$")
SHORTEST: Final = 3  # letters of a name that a place follows


def placed(name: str, after: str) -> str:
    """The name of a firm without its place, or the one that follows its place; `after` is the text behind it."""
    name = COMES.sub("", name)
    sees = SEES.fullmatch(name)
    if sees and sees["place"] in places():
        name, after = sees["place"], name[sees.end("place") :] + after
    if name in places() and (there := SEEN_THERE.match(after)):
        return there["name"]
    head, of, rest = name.partition("的")
    if of and len(rest) > 1 and head in places():
        return rest
    if BRANCH.match(after) and (
        place := next((name[-size:] for size in (4, 3, 2) if name[-size:] in places()), "")
    ):
        head = name[: -len(place)]
        name = head if len(head) >= SHORTEST else name
    follows = CALLED.match(after) or (OF_PLACE.match(after) if name in places() else None)
    return follows["name"] if follows else name
