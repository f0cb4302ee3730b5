"""Questions that have an answer of their own: what the rules are, what a tier brings, how registration is used, who
answered the standup. Each is told by what its words mean, in any order, and by having no other words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from language.read.led import ways
from language.read.normal import plain
from language.read.talk.question_words import meanings
from language.read.talk.ranked import nearest_tier

LONGEST: Final = 120  # characters; whoever says more asks about something of his own
ANY: Final = frozenset(
    "fill aux what how when who ask long many can if it deal register partner customer need".split()
)
ASKS: Final = frozenset("what which how when who why ask long many can if rules happen".split())
_SOMEWHERE: Final = re.compile(r"\b(?:in|from)\b|在", re.IGNORECASE)
MARKS: Final = re.compile(r"[?？]\s*$")
OPEN: Final = "registration.open"  # what may be registered, where no clause is about just that
MOST: Final = "registration.most_open"
SEEN: Final = "deal.seen"  # who sees a registration
TOLD: Final = {
    SEEN: "aside.who.deal",
    "deal.anew": "aside.anew",  # what ended, registered once more
    "deal.protected_from": "aside.protected_from",
    "deal.purpose": "aside.purpose",  # what a registration is good for
}  # what has an answer of one sentence, and no clause
NAMES: Final = 4  # words at most of what may be anybody's name


@dataclass(frozen=True, slots=True)
class Topic:
    """What is asked for, by meanings: `needs` has one of each group ("a|b c": one of a and b, and c; "asks":
    some word that asks), `also` may be said besides, `bars` may not; `names`: so many words that mean nothing may
    be said, too, such as a firm's."""

    route: str
    rule: str
    needs: str
    also: str = ""
    names: int = 0
    bars: str = ""

    def is_of(self, said: Sequence[frozenset[str]], found: frozenset[str]) -> bool:
        groups = _groups(self.needs)
        if any(group.isdisjoint(found) for group in groups) or not found.isdisjoint(self.bars.split()):
            return False
        may = ANY.union(*groups, self.also.split())
        return said.count(frozenset()) <= self.names and not any(
            may.isdisjoint(term) for term in said if term
        )


@cache
def _groups(needs: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(group.split("|")) for group in needs.split())


def _rule(rule: str, *needs: str, also: str = "", names: int = 0, bars: str = "") -> tuple[Topic, ...]:
    return tuple(Topic("program.rule", rule, each, also, names, bars) for each in needs)


TOPICS: Final = (
    Topic("product.list", "", "product what|which|show", "sell you show", bars="it need"),
    Topic("standup.look", "", "standup who|everyone|which", "responds hands_in state not show past come"),
    Topic("standup.look", "", "standup state|show", "responds state show how"),
    Topic("standup.look", "", "who not responds state", bars="deal customer partner it register"),
    Topic("standup.look", "", "standup responds asks", "state past what", names=2),
    Topic("standup.look", "", "who not hands_in", "show standup responds team"),
    Topic(SEEN, "", "others see deal|register asks", "see", names=NAMES),
    Topic(SEEN, "", "others secret asks", "customer deal register field see"),
    Topic(SEEN, "", "who see deal|register", "see", bars="it"),
    Topic(SEEN, "", "others see can", "see", bars="who"),
    Topic("conflict.list", "", "why not tell who|others", "register deal customer it see"),
    Topic("deal.anew", "", "withdraw|lost again|anew can", "deal register customer expire if whenever", bars="it bid appeal"),
    Topic("deal.protected_from", "", "protect start asks", "deal register decide period when if count days"),
    Topic("deal.purpose", "", "why register", "deal customer can need first", bars="not unable past it again which who when sum"),
    Topic("deal.purpose", "", "register|deal benefit what|which|many|any", "get show", bars="tier rank decide past it take"),
    Topic("conflict.meter", MOST, "many deal|register can|left", "open left more again", bars="amount partner"),
    Topic("conflict.meter", MOST, "many deal can get", "open left more again", bars="amount partner percent sum win"),
    Topic("conflict.meter", MOST, "many can open"),
    Topic("conflict.meter", "", "winrate asks", "state"),
    Topic("conflict.meter", "", "near cap", bars="what"),
    Topic("conflict.meter", "", "untouched many|share", "not past share"),
    Topic("conflict.meter", "", "untouched what benefit", "not past sum percent share"),
    Topic("conflict.meter", "", "good how deal", "state", bars="long"),
    Topic("conflict.meter", "", "cap left", "open more"),
    Topic("program.tiers", "", "tier become|benefit|condition|need|get|discount|rules asks", "you rank first benefit discount get more program show", bars="customer when past it"),
    Topic("program.tiers", "", "tiers", "which show program rank you what benefit"),
    Topic("program.tiers", "", "tier|tiers|rank benefit|condition|difference", "tier rank discount benefit show which", bars="customer it when"),
    Topic("program.tiers", "", "discount what", "can get you", bars="customer deal it past"),
    Topic("program.tiers", "", "discount rules", "program you show"),
    Topic("program.tiers", "", "discount many|what get", "you tier rank past", bars="it deal customer decide register"),
    Topic("program.tiers", "", "fund asks", "you what get rank tier program benefit rules condition need", bars="customer it past how request"),
    Topic("help", "", "workflow deal|register", "work you show take"),
    *_rule("", "rules", "work how deal|it|register", also="program show which you bid work", bars="need"),
    *_rule("reward.percent", "reward how|what|many|can|if|share|asks|happen", also="cap get happen program sum first more why you deliver win state share bid doing show", bars="past which listed"),
    *_rule("reward.percent", "get deliver if|can", "others deliver can deal", "reward|get others|deliver if|can", "reward many|what get|win|deal", also="get not win others", names=NAMES, bars="past"),
    *_rule("reward.percent", "percent|reward deliver if|asks", also="get win can happen others deal what request you", names=NAMES, bars="past it"),
    *_rule("reward.percent", "get what|many", also="win you", bars="discount customer doing", names=2),
    *_rule("reward.percent", "why percent", also="get sum only"),
    *_rule("protection.extension", "extend how|many|long|if|rules|condition", "extend can protect|deal|later|more", "extend what need|condition|rules|progress|information", also="cap condition protect work period again later more progress count rules program days request what show left_to_me", bars="who which bid past"),
    *_rule("protection.extension", "extend can again", also="request", bars="it bid"),
    *_rule("protection.extension", "extend how get", also="you request", bars="it bid past"),
    *_rule("protection.extension", "extend can it", also="later", bars="bid"),
    *_rule("protection.extension", "extend can times", also="it again many protect deal", bars="bid past"),
    *_rule("protection.extension", "extend can again|times|many", "extend many again|times", also="it deal protect request get more", names=NAMES, bars="bid past what"),
    *_rule("protection.extension", "again request when|can|long"),
    *_rule("protection.extension", "progress what|how count|need", also="you count extend"),
    *_rule("protection.extension", "more if|how", also="get protect"),
    *_rule("protection.end", "expire happen", "expire again can", "expire others register", "expire extend can", also="deal happen can protect again period if others it whenever"),
    *_rule("protection.end", "happen days", also="protect whenever sum period", bars="past"),
    *_rule("protection.days", "protect long|days|many|period", "protect rules", "protect what tier|get", also="last days tier rank program cap get you period", bars="which"),
    *_rule("protection.days", "expire long register|decide", also="deal period", bars="which it who past not"),
    *_rule("protection.days", "protect what|long decide", "protect what benefit", also="if days period get program", bars="which when"),
    *_rule("protection.days", "protect more tier asks", also="tier rank get"),
    *_rule("protection.days", "protect long past", also="program", bars="which when who it"),
    *_rule("protection.days", "shorten|end protect", "shorten it days|sum", also="days sum period you bid", bars="when what which long ask happen"),
    *_rule("decision.level", "who decide over|sum", "who decide discount", also="discount sum over currency"),
    *_rule("decision.level", "level decide|discount rules|what|who", "rules discount over|level|sum", also="over sum show program level"),
    *_rule("decision.level", "can decide over sum", "level many amount|sum over", "over request how|what|who", "level need|small|many over|decide|deal|discount|level asks", also="deal decide discount small sum over currency amount need", bars="it bid past"),
    *_rule("decision.handover", "away clock|late|if", "away happen", "away decide who", also="clock decide shorten end late happen who", names=2),
    *_rule("appeal.within", "appeal can|long|again|rules|happen|how|who asks", also="again take period you decide program happen reject work ground", bars="state past"),
    *_rule("appeal.within", "appeal how can|reject|deal|ruling|decide", also="again register you past clash", names=NAMES),
    *_rule("appeal.within", "ruling overturn can|asks|happen|how|what", also="own it decide past not clash recourse", bars="bid"),
    *_rule("appeal.within", "reject|refused recourse", also="past deal register you customer bid", names=NAMES),
    *_rule("appeal.within", "reject happen|again|if can|who|happen|how", "if|happen refused", "reject|refused complain", "complain who|how", also="again request happen you complain appeal", bars="customer"),
    *_rule("appeal.within", "refused appeal|can", "happen refused", also="happen", bars="customer"),
    *_rule("appeal.within", "objects reject|refused|decide", "objects happen", also="register deal past it happen", bars="customer"),
    *_rule("decision.stopped", "replies asks|later", also="later you not period it", names=1, bars="how who what which"),
    *_rule("decision.own", "decide|reject can own deal", "decide can own self", also="register past", bars="it who when what how"),
    *_rule("decision.own", "decide|reject can self register deal", also="own it past", bars="who when what how"),
    *_rule("decision.ground", "decide can without deal", "decide can kind", also="field amount information deal", bars="it bid past who when"),
    *_rule("decision.ground", "reject can what|why|when", "reject can without ground", "reject ground", "reject you what", "reject rules", also="which you bid show program can ground", bars="past"),
    *_rule("decision.within", "turnaround", also="you show"),
    *_rule("decision.within", "long decide|take|left_to_me", also="you take get period", bars="expire who"),
    *_rule("decision.within", "when decide", also="you get take", bars="past customer who"),
    *_rule("decision.within", "why take days|sum|long", "why decide take days|sum|long", also="you get decide need sum days can it several", names=2, bars="past customer who expire protect register"),
    *_rule("decision.late", "decide automatic asks", also="late not it if happen get deal period"),
    *_rule("decision.late", "late happen|if", also="you decide not happen"),
    *_rule("decision.late", "decide not if|happen", "refused happen", also="you late happen take", names=NAMES, bars="customer"),
    *_rule("registration.minimum", "minimum asks|amount", also="amount currency you ask condition rules why sum any", bars="it"),
    *_rule("registration.minimum", "register|deal can|count over sum", "register many over", also="register deal amount currency you can", bars="it bid past decide"),
    *_rule("registration.minimum", "minimum over can", also="decide register deal amount", bars="it"),
    *_rule("registration.minimum", "why over sum register|deal|reject", also="can not unable amount", bars="it past"),
    *_rule("registration.minimum", "small why", also="can not unable register deal amount over reject", bars="it past"),
    *_rule("registration.minimum", "small can|need", "over many register not", "many register amount|can amount", also="amount small"),
    *_rule(MOST, "cap asks", "cap happen register|deal", "many deal partner can", also="open program rules more", bars="protect who"),
    *_rule("registration.fields", "register need what|which", "information register|need what|which", also="which information you show"),
    *_rule("registration.fields", "register need field asks", also="deal information customer", bars="it bid past"),
    *_rule("registration.fields", "register|deal can without", also="field amount information"),
    *_rule("registration.named_accounts", "named what|can|rules|how", also="show program request"),
    *_rule("registration.authorisation", "sell can asks", names=NAMES, bars="what which product how many who bid"),
    *_rule("registration.territory", "territory rules|can", "abroad can register|deal", also="others several program customer abroad territory"),
    *_rule("registration.fields", "register several product can", also="deal"),
    *_rule("conflicts.separate", "branch if|apart|first|count|what", also="apart first others count"),
    *_rule("conflicts.separate", "apart register can|if", also="deal customer others several first", names=NAMES, bars="bid it past who when what"),
    *_rule("conflicts.separate", "several deal customer can register", also="first", bars="partner others"),
    *_rule("conflicts.same_partner", "first customer|deal can register again|many", also="whenever several", bars="partner others"),
    *_rule("conflicts.first_come", "several|others register can|if|happen|who", "others take can|if", "several work can first", also="others several win protect first happen open work"),
    *_rule("conflicts.first_come", "others register if|happen", also="happen first if", names=NAMES, bars="why past who when"),
    *_rule("conflicts.first_come", "who first win|get register asks", also="win get deal customer it", bars="past"),
    *_rule("conflicts", "clash rules", also="program show you"),
    *_rule("conflicts.first_come", "several want happen|if|who", also="want first customer deal partner others happen"),
    *_rule("conflicts.first_come", "register protect can customer", also="customer deal others if several", bars="bid past who when long need many minimum extend"),
    *_rule("conflicts", "deal|customer take happen|if", "others take deal|customer asks", also="others take happen if protect can", bars="past long need bid it decide register"),
    *_rule("conflicts.first_come", "clash happen|how", "clash rules happen|how", "first how|count asks", "several who|happen register|win|first", also="happen decide count first if rules program"),
    *_rule("conflicts.untouched_days", "keep what|how|doing", "untouched if|happen", also="not happen protect doing keep deal"),
    *_rule("protection.transfer", "transfer rules", also="program show"),
    *_rule("protection.transfer", "transfer can|how deal|register", also="others register protect customer partner", bars="it bid past"),
    *_rule("protection.merge", "merge rules", also="program show"),
    *_rule("registration", "unable which|what|when register", also="deal customer not", bars="it bid past decide"),
    *_rule(OPEN, "kind can|need|count register|count|deal asks", "kind asks", "whenever can|need register asks", "deadline|each register asks", also="kind deal customer whenever count small over unable need first not each when", bars="it bid past why who take decide"),
)  # fmt: skip
_BEGUN: Final = tuple((_groups(topic.needs)[0], topic) for topic in TOPICS)  # by the first of what each needs
_PROGRAM: Final = re.compile(
    r"(?:(?:please|can you|can i|could you|show|see|give|tell|read|print|me|us|open|display)\W+)*(?:the |our )?(?:channel |partner )?program(?:me)?(?: rules| please)?|what does (?:the|our) (?:channel |partner )?program(?:me)? say"
    r"|(?:请|给我|帮我)*(?:看一?下|看看|查看|打开|发我?)?(?:我们的?)?(?:渠道)?政策(?:全文)?",
    re.IGNORECASE,
)
_NUMBERED: Final = re.compile(
    r"(?:(?:what(?:'s| is| does)|(?:show|give|read|tell)(?: me)?|quote|explain) )?(?:the )?(?:rule|clause) (\d\.\d{1,2})(?: says?| means?| mean)?"
    r"|(?:渠道)?(?:政策|规则)?的?第?(\d\.\d{1,2})条(?:款)?(?:是什么|怎么说的?|的?内容|讲的?什么)?|条款(\d\.\d{1,2})(?:是什么|怎么说的?)?",
    re.IGNORECASE,
)


_DEALS_COUNTED: Final = re.compile(
    r"(?:几|多少)[个条单笔]?(?:项目|报备|单子).*保护|保护.*(?:项目|报备|单子).{0,4}(?:几|多少)[个条单笔]"
    r"|\bhow many (?:of (?:my|our) |\w+ ){0,2}(?:deals|registrations)\b.*\bprotect"
    r"|\b(?:list|show)\b(?: (?:me|of|the|all|my|our|any))* (?:rejected|declined|approved|lost|won|withdrawn|expired|pending) (?:deals|registrations)\b",
    re.IGNORECASE,
)  # a list, and no rule of how long


_HIS_STANDUP: Final = re.compile(
    r"(?:(?:show|see)(?: me)? )?[^\W\d_][\w-]*(?: [^\W\d_][\w-]*)?['’]s (?:stand-?up|update)(?: (?:today|please))?|(?:看看|看一?下)?(?!我)[^，,。的\s我]{2,8}的(?:早会|晨会|站会)(?:内容|情况|汇报)?",
    re.IGNORECASE,
)


def asked(text: str) -> tuple[str, str] | None:
    """The route of such a question and the rule that it is about, "" for none or all; None for other messages."""
    if len(text) > LONGEST or _DEALS_COUNTED.search(text) or nearest_tier(text):
        return None
    if _HIS_STANDUP.fullmatch(plain(text)):
        return "standup.look", ""
    return next(filter(None, (_of(plain(way), bool(MARKS.search(way))) for way in ways(text))), None)


def _of(text: str, marked: bool) -> tuple[str, str] | None:
    if _PROGRAM.fullmatch(text):
        return "program.rule", ""
    if numbered := _NUMBERED.fullmatch(text):
        return "program.rule", next(filter(None, numbered.groups()))
    return _topic(text, marked) or (_topic(text, marked, placed=True) if _SOMEWHERE.search(text) else None)


def _topic(text: str, marked: bool, placed: bool = False) -> tuple[str, str] | None:
    said = tuple(meanings(text.lower(), placed))
    found = frozenset().union(*said)
    opened = next((term for term in said if not term <= {"fill"}), frozenset())
    if marked or "aux" in opened or found & ASKS:
        found |= {"asks"}
    begun = (topic for first, topic in _BEGUN if not first.isdisjoint(found))
    return next(((topic.route, topic.rule) for topic in begun if topic.is_of(said, found)), None)


_TO_ANSWER: Final = re.compile(
    r"\b(?:i|we) (?:have|need|get|got|must)\b(?!.*\b(?:wait|for)\b).*\b(?:answer|reply|respond)\b|(?:我们?|要)(?:在|得|要)*(?:多久|几天|什么时候)[^，。]{0,6}(?:回答|回复|答复)(?!我)",
    re.IGNORECASE,
)


def own_answer(text: str) -> bool:
    """True where somebody asks by when he has to answer himself: "how long do I have to answer?"."""
    return bool(_TO_ANSWER.search(text))


_THAT_RULE: Final = re.compile(
    r"(?:(?:and|but|so|ok(?:ay)?|sorry|hm+)[, ]+)*(?:(?:under|by|according to|based on|per|after) )?(?:which|what) (?:rule|clause|policy|paragraph)(?:'s| is| was)?(?: (?:that|it|this))?(?: (?:exactly|based on|from|then|says? (?:that|so)))*"
    r"|(?:and )?where (?:does it say (?:that|so)|is that written|does that come from)"
    r"|(?:那|请问)?(?:是|按|根据|依据|按照|依照)*(?:的|是)*(?:哪一?[条个款项]|什么)(?:规则|规定|条款|政策|规矩)?(?:规则|规定|条款|政策|规矩)(?:呢|啊|来着)?|(?:那|是|按|根据)*哪一?[条款](?:呢|啊|来着)?|(?:规则)?依据(?:是什么|呢)|哪里?(?:规定|写)的?",
    re.IGNORECASE,
)


def of_that_rule(text: str) -> bool:
    """True where it is asked by which rule something is so that was just told: "which rule?", 哪条规则."""
    return bool(_THAT_RULE.fullmatch(plain(text).strip("?？")))
