"""A rival who is told of while nothing is decided: he is noted, and the deal goes on: "at Globex we compete with
Fortinet", 三一在跟华为比. Nothing is lost by that."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from domain.patterns import regex
from language.read.names import Names
from language.read.normal import PAUSES
from language.read.sentences import put
from language.read.talk.added import unusual

LONGEST: Final = 90  # characters
_LED: Final = r"(?:(?:and|oh|btw|by the way|fyi|also|yes|well|hi|hey|just so you know|one more thing|please|pls|(?:can|could) you)[,: ]+)*"
_WHO: Final = r"(?:(?P<they>they|the customer|the client|customer)|(?P<customer>[^,;:?]{2,40}?))"
_IS: Final = r"(?:['’]s|['’]re| is| are)?"
_NAME: Final = r"(?P<name>(?!(?:the|an?|our|my|his|her|their|this|that|[dD]-\d+)\b)[A-Za-z0-9][\w&.'-]*(?: [A-Z][\w&.'-]*){0,2})"
_AT: Final = r"(?:at|for|on|with|in) (?:the )?(?P<customer>[^,;:?]{2,40}?)(?: (?:deal|project|registration))?"
_END: Final = r"(?: (?:too|as well|also|now|currently|at the moment|instead|again))*"
_WHO_ZH: Final = r"(?:(?P<they>[他她它]们|客户|对方|那边)|(?P<customer>[^，,。；;：:\s]{2,20}?))(?:那边|这边|家|项目|[那这]一?[个单])?"
_NAME_ZH: Final = r"(?![我你您他她它咱谁这那])(?P<name>[A-Za-z]{2,}|[\u4e00-\u9fff]{2,6}?)"
_GOES_ON_ZH: Final = "(?:现在|目前|最近|好像|也|还|又|正|一直|同时)*"
COMPETITOR: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_LED}{_AT},? we(?:['’]re| are)?(?: also| still| now)* (?:compet(?:e|ing)|up|bidding) (?:with|against) {_NAME}{_END}",
        rf"{_LED}we(?:['’]re| are)?(?: also| still| now)* (?:compet(?:e|ing)|up|bidding) (?:with|against) {_NAME} {_AT}{_END}",
        rf"{_LED}{_WHO}{_IS}(?: also| still| now)* compar(?:e|es|ing) us (?:with|to|against) {_NAME}{_END}",
        rf"{_LED}{_WHO} (?:also |now |still )*(?:has|have|got) (?:an?|another|some) (?:[a-z]+ )?(?:offer|quote|bid|proposal) from {_NAME}{_END}",
        rf"{_LED}{_NAME} (?:is|are) (?:competing|bidding|pitching) {_AT}{_END}",
        rf"{_LED}(?:set|change|update|make|put|switch) (?:the )?(?:main )?competitor {_AT} (?:to|as|:) {_NAME}",
        rf"{_LED}(?:set|change|update|make|switch) (?P<customer>[^,;:?]{{2,40}}?)(?:['’]s?)? competitor to {_NAME}",
        rf"{_LED}(?:add|put|note|set) {_NAME} as (?:a |the |another )?competitor (?:to (?P<customer>[^,;:?]{{2,40}}?)|{_AT.replace('customer>', 'customer2>')})",
        rf"{_LED}(?:the |our )?competitor {_AT} (?:is|=|:) (?:now )?{_NAME}",
        rf"{_LED}there(?:['’]s| is) (?:an?|another|a new) (?:competitor|rival) {_AT}[:,]? {_NAME}",
        rf"{_LED}{_AT},? (?:there is )?(?:now |also )*{_NAME} (?:is|are) (?:now |also )*in (?:the game|it|the race|there){_END}",
        rf"{_WHO_ZH}(?:这|那)?个?(?:项目|单子)?(?:里|中|那边)?(?:又|还|现在)?(?:多|来|有|出现|冒出来?)了?一?[个家]?(?:新的?)?(?:竞争对手|对手|竞品|友商)[，,:： 是叫]*{_NAME_ZH}",
        rf"{_WHO_ZH}(?:现在|最近)?{_NAME_ZH}(?:也|又)(?:进来|掺和进来|参与|进场|报价|来)了",
        rf"{_WHO_ZH}{_GOES_ON_ZH}在?(?:拿|把|将)我们[跟和与]{_NAME_ZH}(?:的)?(?:做|作)?(?:对?比较?|比价|对标|pk)",
        rf"{_WHO_ZH}{_GOES_ON_ZH}在[跟和与]{_NAME_ZH}(?:的|做|作)*(?:对?比较?|比价|pk)(?:价格?)?",
        rf"{_WHO_ZH}{_GOES_ON_ZH}我们[跟和与]{_NAME_ZH}在?(?:竞争|pk|抢)",
        rf"(?:请|帮我|麻烦)*[把将]?{_WHO_ZH}的?(?:竞争对手|竞品|对手)(?:改|换|更新|设|填)(?:成|为|到){_NAME_ZH}(?:吧)?",
    )
)
LOOKS_ON: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_LED}{_NAME} (?:is|are) (?:also|still|now|in|there|too) (?:also |still |now )*{_AT}{_END}",
        rf"{_LED}{_WHO}{_IS}(?: also| still| now| even)+ (?:talk(?:s|ing)? (?:to|with)|speak(?:s|ing)? (?:to|with)|look(?:s|ing)? at|consider(?:s|ing)?|evaluat(?:es?|ing)|test(?:s|ing)?|in talks with) {_NAME}{_END}",
        rf"{_WHO_ZH}{_GOES_ON_ZH}(?<=[也还又正直时])在(?:看|接触|考虑|评估|了解|测试?){_NAME_ZH}(?:那边|家)?(?:的(?:方案|产品|设备|报价)?)?",
    )
)  # said of persons and papers, too


class Competing(NamedTuple):
    """Who competes, "" where it may be something else that they look at; whose deal it is, "" for the one spoken of."""

    name: str
    customer: str


def competing(text: str, names: Names) -> Competing | None:
    """Who is told to compete for a deal that goes on, or is to stand as the competitor; None for other words, and
    where somebody is named as the customer who is none."""
    said = " ".join(text.split()).strip(PAUSES)
    if len(said) > LONGEST or put(said):
        return None
    for ways, noted_only in ((COMPETITOR, False), (LOOKS_ON, True)):
        for found in filter(None, (way.fullmatch(said) for way in ways)):
            parts = found.groupdict()
            customer = (parts.get("customer") or parts.get("customer2") or "").strip()
            known = names.kind(customer) == "customer" if customer else bool(parts.get("they"))
            if known and unusual(found["name"]) and names.kind(found["name"]) == "":
                return Competing("" if noted_only else found["name"], customer)
    return None
