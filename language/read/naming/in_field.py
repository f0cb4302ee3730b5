"""A firm whose name fills the field behind the field's own word, whole: 客户是开封清明上河乐园，, "customer: 1st Avenue
Clinics,". The words of such a name may look like a day, a number or a verb."""

from collections.abc import Mapping
from typing import Final

from domain.matching.text import has_han
from domain.patterns import regex
from language.read.sentence.sight import Sight
from language.read.wordlists.lists import chinese_words

SLOTS: Final = ("customer", "partner")
_IS: Final = r"(?:\s*[:：=＝]\s*|\s+(?:is|are|is called|called|named)\s+|\s*(?:就?是|为|叫做?)\s*)"
_FIELD: Final = (
    r"(?P<name>[^,，;；。、\n:：=＝()（）/|!！?？\"“”]{2,40}?)(?=\s*(?:[,，;；。\n(（/|!！]|$|\s[-–—]\s))"
)
_WORDS: Final = {
    "customer": r"(?:客户|最终用户|登记项目|(?<![a-z])(?:customer|client|end user|account))(?:名[称字]?|\s+name)?",
    "partner": r"(?:合作伙伴|合作方|伙伴|渠道商?|代理商?|经销商|集成商|(?<![a-z])(?:partner|reseller|distributor|integrator))(?:名[称字]?|\s+name)?",
}
_FIELDS: Final = {slot: regex(rf"(?i:{words}){_IS}{_FIELD}") for slot, words in _WORDS.items()}
_BARE: Final = {  # without any word between, where what follows begins like a name
    "customer": regex(rf"(?<![a-z])(?i:customer|client) (?=[A-Z\d]){_FIELD}"),
    "partner": regex(
        rf"(?:(?<![a-z])(?i:partner|reseller|distributor) (?=[A-Z])|(?:代理商|经销商|集成商)(?![的是，,、]))(?=\S){_FIELD}"
    ),
}
_SAYS: Final = regex(
    r"[的了吗呢吧啊我你您他她它这那是在有要想没说跟和与给从到把被让做签约谈走很太都也还就不\d]"
)
_OPENED: Final = regex(r"^[不慢]")  # 不夜城, 慢半拍
_LETTERS: Final = 16
_TITLE: Final = regex(
    r"(?:[A-Z\d][\w&'’.-]*|and|of|the|&|de|la|do|da|und|et|z)(?: (?:[A-Z\d][\w&'’.-]*|and|of|the|&|de|la|do|da|und|et|z|o\.o)){0,5}"
)


def in_field(seen: Sight, slots: Mapping[str, object]) -> dict[str, object]:
    """The firms of which the slots hold a part, as their fields hold them."""
    return {slot: whole for slot in SLOTS if (whole := _whole(seen, slot, str(slots.get(slot) or "")))}


def _whole(seen: Sight, slot: str, name: str) -> str:
    """The field that holds the name and more of it; empty where there is none."""
    found = (pattern.search(seen.text.text) for pattern in (_FIELDS[slot], _BARE[slot]))
    for match in found if name else ():
        field = seen.text.source(*match.span("name")).strip() if match else ""
        if name != field and name in field and _a_name(field):
            return field
    return ""


def _a_name(field: str) -> bool:
    """Whether a field is a name and says nothing."""
    if not has_han(field):
        return bool(_TITLE.fullmatch(field))
    return (
        len(field) <= _LETTERS and not _SAYS.search(_OPENED.sub("", field)) and field not in chinese_words()
    )
