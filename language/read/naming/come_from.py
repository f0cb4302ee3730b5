"""The partner whom somebody comes from, not the one who is seen next: "just left Bluefin, next is a joint visit at Vega",
刚从佳都出来，下周一起拜访宁波港."""

from collections.abc import Mapping
from typing import Final

from domain.patterns import regex
from language.read.sentence.sight import Sight

_FIRM: Final = r"(?P<firm>(?-i:[A-Z])[\w&.'-]*(?: (?-i:[A-Z])[\w&'-]*){0,3}|(?!(?:the|a|an|my|our|it|them|him|her|this|that|there|here|lunch|work|home)\b)[a-z][\w&-]{2,})"
_MORE: Final = r"(?=\s*[,.;:!]|\s+(?:we|they|he|she|it|i|had|did|and|talked|went|good|great|nice|quick|short|after|with|this|today|just|met|saw)\b)"
FROM: Final = regex(
    rf"\b(?:just left|(?:just )?(?:came|coming|got|walked|walking) (?:out of|back from)|on (?:my|our|the) way back from) {_FIRM}{_MORE}"
    r"|(?:刚刚?|才|我)(?:从|离开了?)(?!机场|车站|公司|办公室|会议室|家里|酒店|客户)(?P<firm_zh>[\u4e00-\u9fffA-Za-z]{2,10}?)(?:那边|那儿|那里)?(?:出来|回来|过来|开完会|(?=[，,。]))"
    r"|(?:去了|去过|拜访了|跑了|见了)(?P<firm_there>[\u4e00-\u9fffA-Za-z]{2,10}?)(?=[，,。])"
)
ONWARD: Final = regex(
    r"\b(?:next|follow|joint\w*|together|then|after that)\b|下一步|接下来|然后|一起|一同|再去|下周|下个?月"
)


def come_from(seen: Sight, intent: str, slots: Mapping[str, object]) -> dict[str, object]:
    """The slots of a visit with the partner it was at, where another one behind it was taken."""
    text = seen.text.text
    found = FROM.search(text) if intent == "visit.log" else None
    at = text.find(str(slots.get("partner") or "\0"), found.end()) if found else -1
    if found is None or at < 0 or not ONWARD.search(text, found.end(), at):
        return dict(slots)
    firm = next(name for name in ("firm", "firm_zh", "firm_there") if found[name])
    name = seen.text.source(*found.span(firm))
    people = slots.get("people")
    met = tuple(one for one in people if one != name) if isinstance(people, tuple) else ()
    kept = {slot: value for slot, value in slots.items() if slot != "people"}
    return {**kept, "partner": name} | ({"people": met} if met else {})
