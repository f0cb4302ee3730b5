"""Notes on a deal in any wording: "put a note on Globex: …", "add to Globex that …", "Globex - fyi …", 给三一加个备注：…, …，备注一下."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from domain.patterns import regex
from language.read.answering.choosing import points
from language.read.names import Names
from language.read.sentences import question
from language.read.talk.only_noted import of_no_field
from language.read.telling.news import tells

LONGEST: Final = 1000  # characters; a forwarded mail is no note
REFERENCE: Final = r"[dD]-\d{4,10}"
WHICH: Final = rf"(?:the )?(?:(?P<deal>{REFERENCE})|(?P<customer>[^:：,，;；。\n]{{2,40}}?))(?:'s)?(?: (?:deal|registration|record))?"
PLEASE: Final = r"(?:(?:please|pls|also|and|could you|can you|just)[, ]+)*"
NOTE: Final = r"(?:(?:a|an|the|this|another|one more|my) )?(?:(?:quick|short|little|small|internal|progress) )?(?:notes?|comment|remark|memo)"
ON: Final = r"(?:on|to|for|about|in|under|against|into|onto)"
SAYS: Final = r"(?:\s*[:：,]\s*|\s+[-–—]+\s*|,? (?:that|saying|stating|to say that)[ :]+)"
FYI: Final = r"(?:fyi|f\.y\.i\.|for (?:your|ur) info(?:rmation)?|heads[- ]?up|just so you know)"
SIGN: Final = r"(?:\s*[:：,，]\s*|\s+[-–—]+\s*|\s+)"
PLEASE_ZH: Final = r"(?:请|我?[要想来]|帮我|帮忙|麻烦|给我|再|也|顺便|[,， ])*"
MAKES_ZH: Final = r"(?:加|写|添加?|补充?|记录?|留|做|打|标)(?:上|个|一|条|下|句|点|了)*"
NOTE_ZH: Final = r"(?:备注|跟进记录|跟进|标注|注释)(?:一?下)?"
RECORDS_ZH: Final = r"(?:记|记录|写|登记)(?:上|个)?(?:一下|下|一笔|一条|着)[,，:： ]*(?!拜访)"
OF_ZH: Final = r"(?:的?(?:报备|项目|单子?|商机)|[那这]一?[个单条])?(?:上面?|里面?|那边|这边|下面?)?"
WHICH_ZH: Final = rf"(?:(?P<deal>{REFERENCE})|(?P<customer>[^:：,，;；。\s]{{2,30}}?))"
WHICH2_ZH: Final = WHICH_ZH.replace("deal>", "deal2>").replace("customer>", "customer2>")

TOLD_BY: Final = r"(?:[\w.&'-]+ ){1,4}(?:says|said|told (?:me|us)|tells (?:me|us)|mentioned|reports|thinks|confirmed|heard)(?: that)?"
SAID: Final = tuple(
    regex(pattern, re.IGNORECASE | re.DOTALL)
    for pattern in (
        rf"{PLEASE}(?:put|add|make|leave|write|attach|log|save|record|drop|stick|enter) {NOTE} {ON} {WHICH}{SAYS}(?P<text>.+)",
        rf"{PLEASE}(?:add|append|attach) {ON} {WHICH}(?:\s*[:：]\s*|,? that )(?P<text>.+)",
        rf"{PLEASE}(?:note|record|log|jot down|write down) (?:on|for|about|under) {WHICH}{SAYS}(?P<text>.+)",
        rf"{PLEASE}(?:for|on) {WHICH},? (?:please |pls )?(?:note|add a note)(?:{SAYS}| )(?P<text>.+)",
        rf"{PLEASE_ZH}(?:(?:给|在|为|对|往)?{WHICH_ZH}{OF_ZH}{PLEASE_ZH}{MAKES_ZH}|(?:给|在|为|对|往){WHICH2_ZH}{OF_ZH}{PLEASE_ZH}){NOTE_ZH}\s*[:：,，\s]\s*(?P<text>.+)",
        rf"{PLEASE_ZH}(?:把|将)(?P<text>.{{2,200}}?)(?:备注|记|加|写)(?:录|注)?(?:到|在|进){WHICH_ZH}{OF_ZH}(?:的?备注)?(?:上|里)?(?:吧|去)?",
        rf"{PLEASE_ZH}备注(?:一?下)?\s*{WHICH_ZH}{OF_ZH}\s*[:：]\s*(?P<text>.+)",
    )
)
LOOSE: Final = tuple(
    regex(pattern, re.IGNORECASE | re.DOTALL)
    for pattern in (
        rf"{WHICH}\s*[:：,-]\s*{PLEASE}(?:put|add|make|leave|write|attach|log|save|record|enter) {NOTE}{SAYS}(?P<text>.+)",
        rf"{WHICH}{SIGN}(?:{FYI}|note|notes|comment)\b{SIGN}(?P<text>.+)",
        rf"{FYI}[,:]?(?: (?:on|for|about))? {WHICH}(?:\s*[:：,]\s*|\s+[-–—]+\s*)(?P<text>.+)",
        rf"{WHICH}\s*[:：,]\s*(?P<text>.+?),? {FYI}",
        rf"{WHICH_ZH}{OF_ZH}\s*的?[:：]?\s*{NOTE_ZH}\s*[:：,，\s]\s*(?P<text>.+)",
        rf"{PLEASE_ZH}(?:给|在|为|对|往)?{WHICH_ZH}{OF_ZH}(?:备注|标注)(?:一?下|上)(?P<text>.{{2,}})",
        rf"(?=(?P<text>[^,;]+$)){WHICH} (?:asks?|asked|wants?|wanted|insists?|requests?|requested|demands?|expects?)\b.*(?:%|percent|discount|rebate|cheaper).*",
        rf"(?=(?P<text>.+$)){PLEASE}{TOLD_BY} (?P<customer>[^:,;]{{2,40}}?) (?:needs?|wants?|has to|have to|must|will need|is waiting|are waiting|likes?|loves?|prefers?|is happy|plans?|is (?:still )?(?:testing|evaluating|thinking|comparing))\b(?!.*(?:\d|\bregist|\bclos|\bsign|\border)).*",
        rf"(?=(?P<text>.+$)){PLEASE}(?:put|place|keep) {WHICH} on (?:hold|ice)\b.*",
        rf"(?=(?P<text>.+$)){PLEASE}(?:pause|park|freeze) {WHICH}(?: (?:until|till|for|because|as|since)\b.*)?",
        rf"(?=(?P<text>.+$)){WHICH}(?: (?:is|was|got|has been|will be|goes|went|stays|now|put))* on (?:hold|ice)\b(?!\?).*",
        rf"(?=(?P<text>.+$)){PLEASE}(?:(?:take|get) {WHICH} off (?:hold|ice)|{WHICH.replace('deal>', 'deal2>').replace('customer>', 'customer2>')} (?:is|was|has been|goes)(?: now| no longer| not| taken)* (?:on|off) (?:hold|ice)(?: any ?more)?)\b(?!\?).*",
        rf"(?=(?P<text>[^，,；;]+$)){WHICH_ZH}{OF_ZH}(?:客户)?(?:要求|希望|想要?|要)(?:我们|再)*(?:打|给|降|优惠|便宜).*",
        rf"{PLEASE_ZH}(?:给|在|为|对|往)?{WHICH_ZH}{OF_ZH}{PLEASE_ZH}{RECORDS_ZH}\s*[:：,，\s]*(?P<text>.+)",
        rf"{PLEASE_ZH}{RECORDS_ZH}{WHICH_ZH}{OF_ZH}\s*[:：,，\s]\s*(?P<text>.+)",
        rf"{WHICH_ZH}\s*[:：，,]?\s*(?:{FYI}|供参考|知会一下|同步一下|跟你说一声)\s*[:：，,]?\s*(?P<text>.+)",
        rf"{WHICH_ZH}\s*[:：]\s*(?P<text>(?:[他她]们|客户|对方|老板|预算|进展|目前|最新|情况|采购|技术|测试|方案|poc|合同)(?!.*(?:[\d?？]|签[了约]|赢|丢|撤|延期|改[成到为]|报备|拜访|提醒)).+)",
        rf"(?:(?:(?:deal|quick|short|small) )?(?:update|news)\s*[:,]\s*|fyi[:,]? |hi[:,]? )?(?=(?P<text>.+$)){WHICH}:? (?:the |their |our |first )?(?:poc|pilot|trial|demo|workshop|evaluation|presentation|test(?: phase)?)s? (?:(?:was|were|is|has been|got|just|already|now) )*(?:finished|completed|done|over|successful|concluded|good|great|went)\b(?!.*(?:\d|\?|\b(?:sign|won|lost|bought|order|clos|remind|regist))).*",
        rf"{WHICH}\s*:\s*(?P<text>(?:they|he|she|(?:the )?(?:customer|client|buyer|cfo|ceo|cto))\b(?!.*(?:\d|\?|\b(?:sign|won|lost|bought|chose|clos|cancel|approv|went with|pick|order))).+)",
    )
)  # said of much else too, so that the customer has to be known
UNNAMED: Final = regex(
    rf"{PLEASE_ZH}(?:{MAKES_ZH})?(?:备注|标注|注明)(?:一?下)?\s*[:：,，\s]\s*(?P<text>.+)"
    rf"|(?P<before>.{{2,300}}?)[,，]\s*{PLEASE_ZH}(?:备注|标注)(?:一?下|上|下来)?(?:吧|哈|呗)?",
    re.DOTALL,
)
UNNAMED_EN: Final = regex(
    r"(?:(?:oh|ah|sorry|btw|by the way|and|also|ps)[,.: ]+)*(?:(?:i |we )?(?:forgot|forget) to (?:mention|say|add|write|tell (?:you|him|her|them))(?: that)?[:,]? "
    r"|(?:here(?:'s| is| are) )?(?:some |a bit of |a few |one )?(?:more |additional |further |extra )(?:info(?:rmation)?|details?|thing)s?(?: (?:for (?:you|him|her)|on (?:it|this|that)))?\s*[:：–-]+\s*)(?P<text>.+)",
    re.IGNORECASE | re.DOTALL,
)
RECORDED: Final = regex(rf"{PLEASE_ZH}{RECORDS_ZH}\s*[:：,，]?\s*(?P<text>.+)", re.DOTALL)
POINTED: Final = regex(
    r"(?:我们?|刚才?|刚刚|上一?次|上回|之前|昨天|前[天几]天?|[上本这]周)+(?:报备?|提交?)的(?:[那这]?一?[个条单家笔])?(?:项目|客户|单子?|报备)?(?:那边)?[，, ]*(?P<text>\S.{2,})"
)  # a deal that is told by nothing but that it was registered: 上次报的那个客户换了对接人
OWN: Final = regex(
    r"me|myself|self|us|我|自己|我自己|(?:(?:my|our) )?(?:to-?do|task|reminder)?(?:s| ?list)|(?:my|our) (?:\w+ )?(?:list|agenda|calendar|plan|to-?dos?|stand-?up)",
    re.IGNORECASE,
)
MOST: Final = 20  # characters of a name before what is noted


def noted(text: str, names: Names) -> Mapping[str, str] | None:
    """What is to be noted, and on which deal where that is said; None for other words."""
    said = text.strip()
    if len(said) > LONGEST:
        return None
    for pattern in SAID:
        if (found := pattern.fullmatch(said)) and not _self(found):
            return _slots(found)
    for pattern in LOOSE:
        found = pattern.fullmatch(said)
        slots = _slots(found) if found else {}
        if "deal" in slots or names.kind(slots.get("customer", "")) == "customer":
            return slots
    if of_no_field(said) and "customer" in (of := on_known(said, names)):
        return {**of, "text": said}
    if (found := RECORDED.fullmatch(said)) and "customer" in (of := on_known(found["text"], names)):
        return of
    if (found := POINTED.fullmatch(said)) and tells(found["text"]) and not question(said):
        return {"text": said}
    if found := UNNAMED_EN.fullmatch(said):
        return on_known(found["text"], names)
    if found := UNNAMED.fullmatch(said):
        return on_known(found["text"] or found["before"], names)
    return None


def _self(found: re.Match[str]) -> bool:
    """Whether a note is for oneself, which is a task, or for a list of one's own."""
    return bool(OWN.fullmatch((found["customer"] or "").strip()))


def _slots(found: re.Match[str]) -> Mapping[str, str]:
    said = {name.rstrip("2"): value.strip() for name, value in found.groupdict().items() if value}
    return {slot: value for slot, value in said.items() if slot != "customer" or not points(value)}


def on_known(text: str, names: Names) -> Mapping[str, str]:
    """A note whose first words are the customer's name."""
    sizes = range(min(len(text), MOST), 1, -1)
    name = next((text[:size] for size in sizes if names.kind(text[:size]) == "customer"), "")
    rest = text[len(name) :].strip(" ,，:：")
    rest = text if rest.startswith("的") else rest
    return {"customer": name.strip(), "text": rest} if name and rest else {"text": text.strip()}
