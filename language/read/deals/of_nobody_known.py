"""What a change of a deal rather is where no customer is known: our own meeting that is moved, or somebody new."""

from typing import Final

from domain.patterns import regex
from language.read.sentence.sight import Sight

WANTS: Final = regex(
    r"^\W*(?!(?:they|he|she|it|we|i|you)\b)[\w&. '-]{2,40} (?:wants?|needs?|would like|is (?:looking for|interested in|asking for))(?: to (?:buy|order|get))? (?:about |around )?\d(?!.*\b(?:instead|now|more|less|fewer|rather|not)\b)"
    r"|^[^，,。\d]{2,12}?(?:想要|想买|需要|要买|打算买|想采购|要采购)[^，,。\d]{0,3}\d(?!.*(?:改|不是|现在|变))"
)
OWN_MEETING: Final = regex(
    r"(?:\b(?:all[- ]hands|town ?hall|(?:team|staff|weekly|sales|department|company) (?:meeting|call|lunch|dinner|outing|event|training)|off-?site|kick-?off|stand-?up|party|webinar|office hours)|全员大?会|周会|例会|晨会|早会|月会|年会|部门会|团建|培训会?|聚餐|大会)"
    r"(?: (?:is|was|has been|got))?(?:\s*(?:moved|pushed|shifted|rescheduled|postponed|changed|改|推|挪|移|延|提前|提早))"
)  # our own day, and no deal's


def of_nobody_known(seen: Sight) -> str:
    """What a change rather is where no customer is known: our own meeting is moved, or somebody new wants something;
    empty where it stays one."""
    if OWN_MEETING.search(seen.text.lower):
        return "none"
    return "deal.register" if WANTS.search(seen.text.lower) else ""
