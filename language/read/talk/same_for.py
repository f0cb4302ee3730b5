"""One more registration, told by the last: "same for Lidl", "another one: Lidl, 60k, same product", 再来一个一样的，海信."""

import re
from typing import Final

from domain.patterns import regex
from language.read.answering.corrections import fields
from language.read.normal import PAUSES
from language.read.sentences import question

LONGEST: Final = 160  # characters
REST: Final = "all else as last time"
REST_ZH: Final = "其他跟上次一样"
_LED: Final = r"(?:(?:thanks?(?: you)?|thx|ok(?:ay)?|great|perfect|good|cool|now|then|and|also|plus|please|oh|yes)[,.!]* )*"
_NAME: Final = (
    r" ?(?P<name>(?! |(?:me|us|you|him|her|them|it|this|that|now|then|all|today|tomorrow|next|last|the same|every\w*|my|our)\b)"
    r"[^,;:.?!]{2,40}?)"
)
_THEN: Final = r"(?:[,;.:]\s*(?P<rest>.+))?"
SAME: Final = regex(
    rf"{_LED}(?:i need |we need |do |register )?(?:the )?(?:very |exact )?same(?: again| thing| deal| registration| one| order)*"
    rf" (?:for|at|with){_NAME}(?: (?:too|as well|please))*{_THEN}",
    re.IGNORECASE,
)
ONE_MORE: Final = regex(
    rf"{_LED}(?:i have |we have |there'?s )?(?:another(?: one| deal| registration)?|(?:and )?one more(?: deal| registration)?|a (?:second|third) one|(?:and )?(?:also )?one(?= (?:for|at) .+ (?:too|as well)$))"
    rf"(?: for| at| with|:| is|,){_NAME}(?: (?:too|as well|please))*{_THEN}",
    re.IGNORECASE,
)
TOO: Final = regex(
    rf"{_LED}{_NAME} (?:too|as well)[,;.:] ?(?P<rest>(?:the |with the )?same .+)", re.IGNORECASE
)
SAME_ZH: Final = regex(
    r"(?:谢谢|好的?|那|再|还|也|给|帮我|请|[，,。 ])*(?:再|还)?(?:来|报|要)?一?[个单笔]?(?:一模一样|一样|同样|相同)的(?:再|也)?(?:来|报|报备|给)?(?:一[个单笔])?"
    r"(?:[，,:： ]|客户是|客户|给|报)*(?P<name>[^，,。;；：:？?]{2,20}?)(?:也?报?一[个单笔])?(?:[，,](?P<rest>.+))?"
)

ONE_ALIKE_ZH: Final = regex(
    r"(?:谢谢|好的?|那|再|还|也|给|帮我|请|[，,。 ])*(?:来|报备?|登记)一?[个单笔家](?P<name>[^，,。;；：:？?]{2,20}?)[，,。 ]+(?:其他|别的|都|全部?|也|[跟和](?:这个|上面|刚才|上一?个)?的?|内容)*(?:一样|一模一样|相同|不变|照旧)的?(?:[，, ]+(?P<rest>.+))?"
)
LIKE_ZH: Final = regex(
    r"(?:那|再|还|也|帮我|请|麻烦|我们?|要|想|[，,。 ])*(?:跟|和|与|照着?|按照?|参照)(?:上次|之前|刚才|上一?个)?的?(?P<like>[^，,。;；：:？?]{2,16}?)(?:那[个单笔家]|的(?:报备|项目)?)?(?:一样|相同|一致|来)?(?:的)?[，,]?"
    r"(?:再|也|还)?(?:给我|帮我)?(?:报备?|登记)(?:上)?(?:一?[个单笔家])?(?:客户)?(?P<name>[^，,。;；：:？?]{2,20})(?:[，,](?P<rest>.+))?"
)


LIKE: Final = regex(
    rf"{_LED}(?:register |reg |do )?(?:(?:the )?(?:exact(?:ly)? )?(?:same|just) (?:as|like)|like|copy(?: of)?) (?:the )?(?P<like>[^,;:.?!]{{2,40}}?)(?:['’]s)?(?: (?:deal|one))?,? "
    rf"(?:but |now |again )*(?:for|with) (?:customer )?{_NAME.lstrip(' ?')}{_THEN}",
    re.IGNORECASE,
)


def like_another(text: str) -> str:
    """The request that registers one customer as another one, who is named before: 跟三一一样再报一个徐工, "same as
    Kaufmann but for Dachser, 20k"."""
    said = " ".join(text.split()).strip(PAUSES)
    if question(text) or len(text) > LONGEST:
        return ""
    if found := LIKE.fullmatch(said):
        return ", ".join(
            filter(None, (f"register {found['name']}", found["rest"], f"same as {found['like']}"))
        )
    found = LIKE_ZH.fullmatch(said)
    if found is None:
        return ""
    return "，".join(filter(None, (f"报备{found['name']}", found["rest"], f"和{found['like']}那个一样")))


SAME_DAY: Final = regex(
    r"\b(?:the )?same (?:day|date)\b|\bthat (?:same )?day\b|(?:同一|当)天|同日|那(?:一)?天", re.IGNORECASE
)


def same_day(text: str) -> bool:
    """True for the day of what was spoken of last: "plan one with Pinnacle the same day"."""
    return bool(SAME_DAY.search(text))


def same_for(text: str) -> str:
    """The request that registers the customer who is named, the rest as in the last registration where that is said;
    empty for other words."""
    said = " ".join(text.split()).strip(PAUSES)
    if len(said) > LONGEST or question(text):
        return ""
    if found := SAME_ZH.fullmatch(said) or ONE_ALIKE_ZH.fullmatch(said):
        return "，".join(filter(None, (f"报备{found['name']}", found["rest"], REST_ZH)))
    if found := SAME.fullmatch(said):
        return ", ".join(filter(None, (f"register {found['name']}", found["rest"], REST)))
    found = TOO.fullmatch(said) or ONE_MORE.fullmatch(said)
    return ", ".join(filter(None, (f"register {found['name']}", found["rest"]))) if found else ""


def all_same_for(text: str) -> str:
    """The same request where all the rest is to be as in the last registration, and no field is named: also
    while one is still being told."""
    request = same_for(text)
    named = fields(request.removeprefix("register ").removeprefix("报备").split(",")[0].split("，")[0])
    return request if request.endswith((REST, REST_ZH)) and not named else ""


PRICED: Final = regex(
    rf"(?:and|also|plus|oh and)(?: also)?,? (?!(?:make|it['’]?s|change|put|add|set|remind|for|with|at|the price|we|i|they)\b){_NAME.lstrip(' ?')},? (?:for |with |worth )?(?P<sum>[$€£]?\d[\d.,]* ?(?:k|m|thousand|usd|eur)\b.*)",
    re.IGNORECASE,
)


def one_priced(text: str) -> tuple[str, str]:
    """The name and the registration of one more customer who is told with his sum alone: "and Ericsson 40k";
    ("", "") for other words. Whoever asks knows whether the name is a customer's."""
    said = " ".join(text.split()).strip(PAUSES)
    found = PRICED.fullmatch(said) if len(said) <= LONGEST and not question(text) else None
    if found is None or fields(found["name"]):
        return "", ""
    return found["name"].strip(), f"register {found['name'].strip()}, {found['sum']}"
