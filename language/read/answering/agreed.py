"""A yes in English: "that's perfect, please submit it", "all good, you can send it", "I'm happy with that".

It is a row of parts: words that agree, judgements on what is shown, orders to go on, courtesies. Whatever else is
said makes it no plain yes."""

import re
from typing import Final

from domain.patterns import regex

END: Final = r"(?![a-z'’\d])"  # of a part, which is no beginning of another word
BETWEEN: Final = r"(?:[,，、;:!！。. -]|and\b)*"
ADVERBS: Final = r"(?: (?:all|just|really|very|quite|perfectly|absolutely|exactly|totally|pretty))*"
GOOD: Final = r"(?:right|correct|good|fine|great|perfect|ok(?:ay)?|accurate|excellent|in order|set)"
REST: Final = r"(?:everything|all(?: of (?:it|that|this))?|(?:everything else|(?:all )?the rest))"
IS: Final = r"(?:['’]?s|['’]re| is| are| looks?| sounds?| seems?| should be| will be)"
FOR_ME: Final = r"(?: (?:to|for|by|with) (?:me|us))?"
JUDGES_ALL: Final = rf"(?:{REST}{IS}|all){ADVERBS} {GOOD}"
JUDGES: Final = (
    rf"(?:{JUDGES_ALL}|(?:it|that|this|these|they){IS}{ADVERBS} {GOOD}|(?:looks?|sounds?|seems?){ADVERBS} {GOOD}|(?:(?:it|that|this) )?works){FOR_ME}"
    r"|(?:that(?:['’]?s| is| should be)|should be) (?:exactly )?(?:it|what i (?:meant|want(?:ed)?|said))|(?:that|this|it)(?:['’]?ll| will) do"
    r"|(?:i(?:['’]?m| am)|we(?:['’]?re| are)) (?:happy|fine|ok(?:ay)?|good|satisfied) with (?:it|that|this|everything)"
    r"|(?:i|we) (?:agree|confirm)(?: (?:it|that|this))?|(?:fine|ok(?:ay)?|good) (?:by|with|for) me"
)
ASSENTS: Final = (
    r"ye+s+|yep+|ye+a+h*|yup+|ya|y|kk?|ok(?:ay|的)?|oke?y[ -]doke?y|okie[ -]dokie|sure(?: thing)?|for sure|you bet|by all means|definitely|certainly"
    r"|affirmative|alright|all right|perfect|excellent|correct|right(?! now)|exactly|absolutely|of course|fine|confirm(?:ed)?|lgtm|good to go|ready to (?:go|send|submit)"
    r"|please do|do (?:it|that|so)|go(?: ahead| for it)?(?! on\b)|let['’]?s go|proceed"
)
ASKED: Final = (
    r"(?:(?:you (?:can|may|could)|(?:can|could|would) you|go ahead and|please|just|now|then|kindly) )*"
)
THIS: Final = r"(?: (?:it|that|this|them|everything|all(?: of (?:it|that))?|the form))?"
SO: Final = r"(?: (?:like (?:that|this)|as (?:it )?(?:is|shown)|in|off|over|now|then|anyway|anyhow|please|pls|for me))*"
SUBMITTING: Final = rf"{ASKED}(?:(?:submit|save){THIS}|send(?: (?:it|that|this|them|everything|the form)) (?:in|off|over|now)){SO}"
SENDING: Final = rf"{ASKED}(?:send|log|book|file|record|request|keep|register|enter){THIS}{SO}"
PRAISE: Final = (
    "great|good|nice|cool|awesome|lovely|super|brilliant|wonderful|amazing|fantastic|sir|mate|man|bro|boss"
)
COURTESIES: Final = r"l+o+l+|(?:ha){2,}h?|(?:he){2,}|(?:many )?thanks(?: (?:so much|a lot))?|thank you(?: (?:so|very) much| a lot)?|thx|cheers|please|pls|plz|then|now|like (?:that|this)|as (?:it )?(?:is|shown)|for now"
PART: Final = rf"(?:{ASSENTS}|{JUDGES}|{SUBMITTING}|{SENDING}|{PRAISE}|{COURTESIES}){END}"
POLITE: Final = rf"(?:{PRAISE}|{COURTESIES}){END}"  # said beside a yes or a no, and neither by itself
BARE_ORDER: Final = regex(rf"(?:(?:{SENDING}|{COURTESIES}){END}{BETWEEN})+")  # may be a step of its own
SUBMITS: Final = regex(rf"(?<![a-z])(?:{SUBMITTING}){END}")
FINE: Final = regex(rf"(?:(?:{JUDGES_ALL}){FOR_ME}{END}{BETWEEN})+")
WONDERS: Final = regex(rf"(?<![a-z])(?:{JUDGES}){END}{BETWEEN}[?？]", re.IGNORECASE)


def wonders(text: str) -> bool:
    """True where a judgement is asked for rather than given: "everything is correct?"."""
    return bool(WONDERS.search(text))
