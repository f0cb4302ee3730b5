"""How a customer is, which is no name of his: "customer is still deciding", 客户是在等预算."""

from typing import Final

from domain.patterns import regex
from language.read.wordlists.lists import english_words

_FEELS: Final = "happy|unhappy|keen|busy|ready|impatient|interested|satisfied|excited|worried|unsure|undecided|late|slow|fine|ok|okay"
FEELS: Final = regex(
    rf"(?:still|very|really|quite|so|too|not|just|already|almost|currently|now|also|only|about to|going to|in|on|at|out|away|back|under|{_FEELS})\b"
)
ACTS: Final = regex(r"(?P<word>[a-z]{3,}ing) [a-z]")
ZH: Final = regex(r"[在还很已正没不挺都太刚]|有点|比较|非常|特别|最近|目前")


def of_state(words: str) -> bool:
    """True where words in a name's place say how somebody is, or what he does."""
    acts = ACTS.match(words)
    return bool(FEELS.match(words) or ZH.match(words)) or bool(acts and acts["word"] in english_words())
