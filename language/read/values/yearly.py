"""A sum by the year with its term: "30k per year for 3 years" comes to 90k, 每年10万签三年 to 300,000."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from domain.patterns import regex
from language.read.pieces import Amount
from language.read.sentence.forms import FORMS
from language.read.sentence.sight import Sight
from language.read.values.holding import pieces

NUMBERS: Final = {
    word: number
    for words in ("one two three four five six seven", "一 二 三 四 五 六 七", "1 2 3 4 5 6 7")
    for number, word in enumerate(words.split(), 1)
} | {"两": 2}
_N: Final = "(?P<n>" + "|".join(NUMBERS) + ")"
BY_YEAR: Final = regex(
    r"\s*(?:(?:usd|eur|dollars?|euros?|元|块) ?)?(?:/ ?(?:a )?(?:yr|year|annum|年)\b|(?:per|a|each|every) (?:yr|year|annum)\b|yearly\b|annually\b|p\.?a\.?(?!\w)|一年|每年)"
)
EACH_YEAR: Final = regex(r"(?:每年|一年|annual(?:ly)?(?: fee| value)?(?: of)?|yearly)\s*[$€£¥]?$")
TERM: Final = regex(
    rf"\b(?:for|over|x|times|term(?: of)?|with) (?:the next |a )?{_N}[ -]years?\b|(?<!\w){_N.replace('<n>', '<m>')}[- ]year (?:deal|contract|term|subscription|licen[cs]e|agreement)s?\b|\b{_N.replace('<n>', '<k>')} years? (?:at|for|of|with)\b"
    rf"|(?:签|共|合同期?|为期|期限|做)\s*{_N.replace('<n>', '<zh>')}年|{_N.replace('<n>', '<zh2>')}年(?:期|合同|的)"
)


def of_all_years(seen: Sight, intent: str, slots: Mapping[str, object]) -> dict[str, object]:
    """The sum of all years, where the only one is told by the year, and for how many."""
    text = seen.text.lower
    sums = [one for one in pieces(seen) if isinstance(one.value, Amount)]
    term = TERM.search(text) if "amount" in FORMS[intent] and len(sums) == 1 else None
    if term is None or not isinstance(sum_ := sums[0].value, Amount):
        return {}
    if not (BY_YEAR.match(text, sums[0].end) or EACH_YEAR.search(text[: sums[0].start])):
        return {}
    if slots.get("amount") not in (None, sum_):
        return {}
    years = NUMBERS[next(filter(None, term.groups()))]
    return {"amount": replace(sum_, value=sum_.value * years)}
