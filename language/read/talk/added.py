"""What is told besides of a meeting: who was there too, "also Petra was there", 还见了老韩; and what else was said."""

from __future__ import annotations

import re
from typing import Final

from domain.patterns import regex
from language.read.answering.answers import AND
from language.read.answering.corrections import JOINS
from language.read.naming.by_kind import TITLE
from language.read.naming.trimmed import TITLES_ZH, trimmed
from language.read.normal import PAUSES
from language.read.wordlists.lists import chinese_words, english_words, grouped

LONGEST: Final = 80  # characters
LONGEST_TOLD: Final = 300
_MORE: Final = r"(?:(?:补充一下|补充(?=[,，:： ])|(?:please )?(?:add|note)(?: that\b|(?=[,:]))|补充一点|补一下|加一下|还?漏了(?:一?[个位]人?)?(?=[,，:： ])|忘了说?(?=[,，:： ])|对了|另外|哦|(?:and )?one more thing|(?:i )?(?:also )?forgot(?: to (?:say|mention|add|tell you)(?: that)?)?|by the way|btw)[,，:： ]*)*"
_WHO: Final = r"(?P<who>[^.。;；!！?？:：\d]{1,50}?)"
MONTH: Final = r"(?:april|may|june|august)\b"  # which people are called, too
THERE: Final = r"(?:there|present|with us|at the meeting|in the meeting|on the call|in the room)"
CAME: Final = r"(?:joined|attended|came along|came|took part|sat in|dialled in|dialed in)"
THOSE: Final = r"(?:the )?(?:people|persons?|attendees|others?|ones?)(?: (?:that )?(?:(?:i|we) )?(?:met|present|there|saw))?"
THOSE_ZH: Final = r"(?:(?:见|碰|遇|聊)(?:到|了|到了|过|面)?|在场|到场|参加|参会|与会|出席|同行|一起)的?(?:人员?|者)?(?:里面?|中)?"
PRESENT: Final = tuple(
    regex(JOINS + _MORE + pattern, re.IGNORECASE)
    for pattern in (
        rf"{_WHO} (?:was|were)(?: also)? {THERE}(?: too| as well| also)?",
        rf"{_WHO} (?:also )?{CAME}(?: with us| us| the (?:meeting|call))?(?: too| as well| also)?",
        rf"(?:we )?were (?:also )?joined by {_WHO}(?: too| as well)?",
        rf"also (?:present|there)(?: was| were|:) {_WHO}",
        rf"(?:another|one more) (?:person|attendee)(?: (?:there|present|(?:i |we )?met))?(?: was| is|:) {_WHO}",
        rf"{THOSE}(?: (?:also|should(?: also)?|must(?: also)?))* (?:includ(?:ed?|es)|had|has) (?:also )?{_WHO}(?: too| as well)?",
        rf"(?:i |we )?also (?:met|saw|spoke (?:to|with)|talked (?:to|with))(?: with)? {_WHO}(?: too| as well| there)?",
        rf"(?:and |also )?(?:i |we )?met {_WHO} (?:too|as well|also)",
        rf"{_WHO},? (?:who|he|she|they) (?:(?:was|were)(?: also)? {THERE}|(?:also )?(?:joined|came|attended))(?: us)?(?: too| as well| also)?",
        rf"(?:还有|以及|和|加上)?{_WHO}(?:当时|那天|今天|刚才)?(?:也|都)(?:一起)?(?:在场?|来了|参加了?|到了|到场了?|参会了?|出席了?|见(?:到|面)?[了过])的?",
        rf"(?:我们?)?(?:还|也|同时)(?:见|碰|遇|约)(?:到了?|了|过)(?!了){_WHO}",
        rf"{THOSE_ZH}[,，]?(?:还|也)(?:有|包括){_WHO}",
        rf"{THOSE_ZH}[,，]?(?:再|请)?(?:加上?|补上?|漏了|少了|少写了|忘了){_WHO}",
    )
)
BESIDE: Final = tuple(
    regex(JOINS + _MORE + pattern, re.IGNORECASE)
    for pattern in (
        rf"(?:please )?add {_WHO}(?: (?:too|as well|to (?:it|that|the (?:people|list|visit)(?: met)?)|as (?:an? )?(?:attendee|person met)))?",
        rf"(?:and|plus|also|with) {_WHO}(?:,? (?:too|as well))?",
        rf"(?:you )?(?:forgot|missed|left out) {_WHO}(?: out)?",
        rf"(?P<who>{TITLE}[.]? [^.。;；!！?？:：\d]{{1,50}}?),? (?:too|as well|also)",
        rf"(?:people(?: met)?|attendees|人)?\s*(?:再|请|把)?(?:还有|加上|加[一]?个(?:人|attendee)?[,，]?|加|补上|另外还有|还加上|漏了|少了|少写了|忘了){_WHO}(?:[,，]?(?:[他她]|一起)?(?:也|都)(?:在场?|来了|参加了))?",
    )
)
ADDED: Final = (regex(JOINS + rf"(?:please )?add (?!.*\b{MONTH}){_WHO}", re.IGNORECASE),)
_SMALL: Final = regex(r"[a-z]{3,}(?: [a-z]{3,})?")
_NAMED: Final = regex(
    r"[A-Z][\w'’.-]*[a-z][\w'’.-]*(?: [A-Z][\w'’.-]*){0,2}|(?![我你您他她它这那])[老小阿大]?[\u4e00-\u9fff]{1,3}"
)
_CALLED: Final = regex(r"[老小阿大][\u4e00-\u9fff]$")
_FULL: Final = regex(r"[\u4e00-\u9fff]{2,3}")


FURTHER: Final = regex(
    r"(?:(?:oh|and|ah),? )?(?:also|plus|besides|(?:another|one more) thing|(?:i )?(?:also )?forgot to (?:say|mention|add|tell(?: you)?)(?: that)?)[,:]? (?P<more>.{8,})|(?:please |can you )?(?:(?:add|note)|(?:add|put)(?: in)? (?:an? |this |the )?(?:note|comment|point))(?:[:,]| that(?!'s)) (?P<more_en>.{8,})|(?:(?:(?:沟通|会议|拜访)?(?:内容|纪要|记录)(?:再|还|要)?(?=补充|[再]?[加补])|另外|还有|对了|刚才|刚刚|补充(?:一?[下点句条个]|说明(?:一下)?|(?=[:：,，]))|补一句|我?忘了说|再?[加补记]上?一(?:[条点句]|个(?!人)))[,，:： ]*)+(?P<more_zh>.{4,})",
    re.IGNORECASE,
)


OTHERS: Final = regex(
    r"(?:they|he|she|(?:the |their )?(?:customer|client|partner|boss)|everybody|nobody)\b|[他她]们?|客户|对方|老板|大家|还(?:说|提|聊|谈|讲|问)[了到过]",
    re.IGNORECASE,
)


WAS: Final = regex(
    r"(?:(?:oh|and|ah|but|btw|also)[, ]+)*(?:(?:we|he|she|it|they|(?:the|their) [a-z]+|[a-z]{3,}(?: and [a-z]{3,})?) )?(?:also |really |both )?"
    r"(?:was|were|had(?! to\b)|said|told(?! (?:me|us) to\b)|talked|spoke|discussed|mentioned|complained|liked|loved|lasted|met|seemed|looked at|presented)\b.*"
    r"|(?:而且|还|也|另外)?(?:[他她]们?|对方|客户|老板|[\u4e00-\u9fff]{1,2}[总工])(?:还|也|都)?(?:说|提到|提了|抱怨|反映|反馈|嫌|担心|觉得|认为|表示|很|挺|不太).+|(?:都|就是|主要|还)*(?:嫌|抱怨|反映)(?!弃).+|(?:我们?|主要|还|就)*(?:聊|谈|讨论)(?:了|到|的是)(?!会)[^？?]+"
    r"|(?:我们?)?(?:就|也|都)?是?(?:在)?(?:线上|线下|电话里?|视频|腾讯会议|钉钉|飞书|zoom|teams|他们公司|现场|[他她]们?那[里边儿])上?(?:开|聊|谈|沟通|见|碰|交流)(?:的|了).{0,20}",
    re.IGNORECASE,
)
THEY: Final = regex(
    r"(?:(?:oh|and|ah|but|btw|also|add|note)[,: ]+)*(?P<more>(?:they|he|she|(?:the |their )?(?:customer|client|boss|owner|ceo|cto|cfo))(?:(?:'d| would)? (?:also|still|really|just|both|all|currently))*"
    r" (?:\w+ed|think|thinks|feel|feels|find|finds|want|wants|need|needs|like|likes|would like|prefer|prefers|have|has|are|is|say|says|doubt|doubts|lack|lacks|miss|misses|know|knows|see|sees)\b.{3,})",
    re.IGNORECASE,
)  # what they think or want still
TO_COME: Final = regex(
    r"\b(?:will|going to|(?:me|us) to|should|must|by|until|till|tomorrow|tonight|next|soon|again|later|once|when|\w+day|end of|in (?:a |an |\d+ )?(?:\w+ )?(?:days?|weeks?|months?|january|february|march|april|may|june|july|august|september|october|november|december))\b|'ll\b"
    r"|[再会将给发等约定]|要(?!求)|下[周次个]|明|后天|[周月号日]|尽快|准备",
    re.IGNORECASE,
)
TALKED: Final = regex(
    r"(?:(?:oh|and|ah|but|also|we|i|he|she|they|mainly|mostly|really|both)[, ]+)*(?:talked|spoke) about\b|(?:(?:we|i|also|mainly|mostly)[, ]+)*discussed\b",
    re.IGNORECASE,
)
AGREED: Final = regex(
    r"\b(?:will|going to|should|must|agreed|next step|to do|promised)\b|'ll\b", re.IGNORECASE
)
TOPIC: Final = regex(
    r"\b(?:about|discuss\w*|topics?)\b|[聊谈](?:了|到|的是)?(?![了到过天会半一两几\d])[\u4e00-\u9fff]",
    re.IGNORECASE,
)


_APART: Final = regex(r"[,，;；.。!！:：、\n–-]\s*(?:and |but |then )?$| about $")
_TELLS: Final = regex(
    r"\b(?:discuss\w*|talk\w*|spoke|about|they|he|she|we|it|wants?|needs?|likes?|liked|agreed|asked|said|told|promised|showed|complain\w*|would|will|should|is|are|was|were|went)\b"
    r"|[聊谈说讲]|讨论|提到|介绍|确认|反馈|希望|觉得|同意|满意|嫌|担心|[他她]们|对方|客户|[想要没不会]",
    re.IGNORECASE,
)
_TELLS_ZH: Final = regex(
    r"[聊谈讲](?:了|到|的是|一?下)*(?![了到过的天会半一两几下\d])[\u4e00-\u9fff]|讨论|提到|介绍|反馈|希望|觉得|嫌|担心|[说要想](?=[^的，,。])"
)


_ONE_MORE_ZH: Final = regex(
    r"^(?:再|还要?|另外)?(?:加|补|添)上?(?:一?[个位]|一下)人?[，,：: ]+"
)  # 再加一个，王总也在


def what_was(text: str) -> str:
    """What tells how it was, and of nothing to come: "he was very happy", 他们说预算紧张; empty for other words."""
    said = " ".join(text.split()).strip(PAUSES)
    ahead = AGREED if TALKED.match(said) else TO_COME  # what was talked of may lie ahead
    tells = len(said) <= LONGEST_TOLD and WAS.fullmatch(said) and not ahead.search(said)
    return said if tells else ""


def tells_apart(told: str, answer: str) -> bool:
    """Whether of an answer to who was met a part tells what was said: apart from the names, and by more than who
    they are: "Jonas, they want a demo", 和小李聊了下返点, but not "Jonas and his boss", 陈静，采购."""
    before, found, _ = answer.partition(told or answer)
    apart = (_APART.search(before) and _TELLS.search(told)) or _TELLS_ZH.search(told)
    return bool(told and found and apart)


_TALKED: Final = regex(
    r"\W*(?:(?:we|i|just|only|mainly|mostly|also) )*(?:talked|discussed|went (?:over|through)|covered|reviewed|presented|demoed) (?!to\b|with\b|for\b)\w",
    re.IGNORECASE,
)  # "talked pricing with Sarah"


def names_topic(text: str) -> bool:
    """True for words that tell what was talked about, or said, whoever is named in them."""
    return bool(TOPIC.search(text) or _TALKED.match(text) or _TELLS_ZH.search(text))


def told_of_others(text: str) -> bool:
    """True for what is told besides of others, who do no step of ours: "also they complained about delivery"; and of
    what was."""
    return bool(OTHERS.match(further(text)) or what_was(text)) and not present(text)


def what_they_say(text: str) -> str:
    """What tells how they stand, and of nothing to come: "they also think the price is too high"; empty for other
    words."""
    said = " ".join(text.split()).strip(PAUSES)
    found = THEY.fullmatch(said) if len(said) <= LONGEST_TOLD and not TO_COME.search(said) else None
    return found["more"] if found else ""


def further(text: str) -> str:
    """What is told besides: "they want a demo" of "also they want a demo", 另外他们想要培训."""
    found = FURTHER.fullmatch(" ".join(text.split()).strip(PAUSES)) if len(text) <= LONGEST_TOLD else None
    return (found["more"] or found["more_en"] or found["more_zh"]) if found else ""


def present(text: str) -> tuple[str, ...]:
    """The persons who are said to have been there, whatever was asked; nothing where it says no such thing."""
    return tuple(name for _, name in _persons(text, PRESENT, small=True))


def beside(text: str) -> tuple[str, ...]:
    """The same at a card that shows whom one met, where a name alone is added: 加上小刘, "and Petra"."""
    alone = _persons(text, BESIDE) or _first_names(text)
    sure = all(name.isascii() or _called(words) for words, name in alone)
    return present(text) or (tuple(name for _, name in alone) if sure else ())


def _first_names(text: str) -> list[tuple[str, str]]:
    """Persons who are added by their first names, in small letters too: "add petra", but not "add pricing"."""
    found, first = _persons(text, ADDED, small=True), grouped("names.txt")["PERSON_EN"]
    return found if all(word in first for _, name in found for word in name.lower().split()) else []


def _called(words: str) -> bool:
    """True for what a person is called and hardly anything else: 小刘, 王总, 周涛."""
    full = _FULL.fullmatch(words) and words[0] in grouped("names.txt")["SURNAME"]
    return bool(_CALLED.search(words) or TITLES_ZH.search(words) or (full and words not in chinese_words()))


def _persons(text: str, patterns: tuple[re.Pattern[str], ...], small: bool = False) -> list[tuple[str, str]]:
    """Each person as said, and the name, in small letters too where words tell that it is one; all that is said
    must be persons."""
    said = _ONE_MORE_ZH.sub("加上", " ".join(text.split()).strip(PAUSES))
    for pattern in patterns if len(said) <= LONGEST else ():
        if match := pattern.fullmatch(said):
            found = {part.strip(): _person(part, small) for part in AND.split(match["who"]) if part.strip()}
            if found and all(found.values()):
                return list(found.items())
    return []


def _person(words: str, small: bool) -> str:
    """The name; empty where it is none."""
    name = trimmed(words, "people")
    first = grouped("names.txt")["PERSON_EN"]
    rare = small and _SMALL.fullmatch(name) and all(word in first or unusual(word) for word in name.split())
    return name if rare or _NAMED.fullmatch(name) else ""


def unusual(name: str) -> bool:
    """True for what may be a name: it has a capital or a digit, is Chinese, or holds a word that is no common one."""
    return not name.islower() or not name.isascii() or bool({*name.split()} - english_words())
