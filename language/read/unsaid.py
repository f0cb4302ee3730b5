"""What a message does not say: a step denied, asked about or only feared, and an outcome without a word of it.

"We haven't won Globex yet", "should I approve it?", "they might lose Kaufmann", "Globex went well": none of these is a
step on a deal, however much its words sound like one. Whoever says them is shown the deal."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from domain.patterns import regex
from language.read import denials
from language.read.allowed import step_asked
from language.read.sentence.sight import Sight
from language.read.talk import called_off
from language.read.telling.ended import marked
from language.read.telling.news import OUTCOME

STEPS: Final = {  # the words for a step, English and Chinese
    "deal.win": (r"w[io]n|winning|sign(?:ed|ing)?|clos(?:ed?|ing)|landed|ordered|bought|awarded|sealed|ours", "赢|签|中标|拿下|成交|下单|落单"),
    "deal.lose": (r"los[et]|losing|gone|dead", "丢|输|黄|落标"),
    "deal.approve": (r"approv(?:ed?|ing)|accept(?:ed|ing)?|green ?light|sign(?:ing)? off", "批|通过|同意|核准|放行"),
    "deal.reject": (r"reject(?:ed|ing)?|turn(?:ing)? down|declin(?:ed?|ing)|deny|refus(?:ed?|ing)", "驳回|打回|拒|否决"),
    "deal.withdraw": (r"withdr[ae]w(?:n|ing)?|pull(?:ed|ing)?|take|drop(?:ped|ping)?|cancel(?:l?ed|l?ing)?", "撤|取消"),
    "deal.extend": (r"exten(?:d(?:ed|ing)?|sion)|prolong(?:ed|ing)?|renew(?:ed|ing)?", "延|续"),
    "deal.update": (r"change|move|update|push|set", "改|更新"),
    "deal.register": (r"register|report", "报备"),
    "visit.plan": (r"visit(?:ing)?|go(?:ing)?|see(?:ing)?|book(?:ing)?|schedul(?:e|ing)|plan(?:ning)?|arrang(?:e|ing)", "约|拜访|安排|去"),
    "visit.log": (r"visit(?:ed)?", "拜访|去"),
    "task.add": (r"remind(?:ing)?", "提醒"),
    "standup.skip": (r"off|away|leave|absent|out", "请假|休假|休息|放假|请|休"),
    "undo": (r"un(?:do(?:ne|ing)?)|revert(?:ed|ing)?|roll(?:ed|ing)?|take|put", "撤|恢复|还原"),
}  # fmt: skip
OUTCOMES: Final = {"deal.win": "WIN", "deal.lose": "LOSE"}  # with the cues that tell them
ORDERED: Final = frozenset(
    {"deal.update", "deal.register"}
)  # what they deny may be a value: "not in June, in July"
SURE: Final = 0.6  # so likely an outcome may be told in words that no list holds
BRIEF: Final = 4  # words: who says more may tell it in a way of his own
LOUD: Final = regex(r"[!！\U0001f300-\U0001faff]")  # joy tells an outcome in no words

NOT: Final = (
    rf"(?:{denials.ENGLISH}|{denials.UNWANTED})(?: (?!(?:but|and|so|then|just)\b)[\w'-]+){{0,2}}? (?:"
)
ORDER: Final = (
    r"^\W*(?:(?:please|pls|and|but|no),? )*(?:do not|don'?t|never) (?:(?:please|yet|you|you dare) )?(?:"
)
NOT_ZH: Final = rf"{denials.CHINESE}(?:再|急着|着急|马上|给|把|去|能|被|全|完全|真正?|正式|完|要|你|您|说)*{denials.GAP_CHINESE}(?:"
ORDER_ZH: Final = r"^(?:先|暂时?|千万|请|那)*(?:别|不要|不用)(?:再|急着|给|把|去)*(?:"
MAYBE: Final = (
    r"\b(?:might|may|could|will|would|going to|gonna|about to|likely to|(?:hop|try|expect|plan)(?:e|es|s|ing)? to|close to|risk|if|in case|unless)"
    r"(?: (?!(?:mark|set|note|record|log|put|say|confirm|report)\b)[\w'-]+){0,2}?(?: (?:have|be|get))? (?:"
)
MAYBE_ZH: Final = r"(?:可能|也许|或许|说不定|大概|估计|要是|如果|假如|万一|担心|怕|快要|差一?点|会不会|有望|争取|希望)[^，,。；;!！]{0,10}?(?:"
AWAY_ASKED: Final = regex(
    r"^\W*(?:who(?:'s|se)?|is|are|am|was|were|did|does|what|when)\b|谁|[啥哪]|什么(?!时候都)|几(?:点|天年假)|还有几|^(?!.*(?:能|可以|行)).*[吗么][?？]?$"
)  # "who's off today?", 我哪天休假, and not 明天能请假吗
VISIT_ASKED: Final = regex(
    r"^\W*(?:(?:so|and|hey|ok)\W+)*(?:did|have|has|had) (?:i|we|you|they|anyone|anybody|somebody|someone) (?:(?:already|ever|actually|even|not) )*"
    r"(?:visit(?:ed)?|see|seen|meet|met|call(?:ed)?|spoken?|speak|talk(?:ed)?|been|go(?:ne)?)\b"
)  # "did i visit Pinnacle this month"
AT_WORK: Final = regex(
    r"^(?!.*\b(?:not|off|away|leave|out|sick|ill|vacation|holidays?|until|till|only|travel\w*|half)\b|.*n['’]?t\b)"
    r".*\b(?:i(?:['’]?m| am|['’]?ll be| will be| can| will| do)|we(?:['’]re| are)) (?:(?:actually|still|in fact|again) )*(?:work(?:ing)?|at work|in the office|available|around|here|in (?:on|today|tomorrow|again)|in$)\b"
)  # who works then takes no leave
BUSY: Final = regex(
    r"^[^，,。；;假休]{0,10}(?:忙(?:得很|死了?|疯了?|翻了?|着|了|不过来)*|再(?:跟进?|[说聊谈看议推约问催定报]|联系|沟通|确认)(?:一?下)?)[啊呢哦吧。!！~]*$"
    r"|^\W*(?:i(?:['’]?m| am|['’]?ll be| will be) )?(?:(?:very|pretty|quite|really|super|so|a bit|rather) )*(?:busy|swamped|slammed)\b[^,.;]{0,20}$"
)  # 明天忙, 周二再跟, which are no days off
NO_STANDUP: Final = regex(
    r"^(?!.*[休假病]).*(?:(?:早会|晨会|站会)[^，,。我]{0,4}(?:不开|取消|停)|(?:不开|没有?|取消)[^，,。我]{0,3}(?:早会|晨会|站会))"
    r"|^\W*(?:there(?:['’]?s| is| will be) )?no (?:daily )?stand-?ups?\b|\bstand-?up (?:is|was|will be)(?: not|n['’]t)? (?:cancel\w*|off|held)"
)  # nobody's day off
BEGINS: Final = r"^\W*(?:(?:so|and|but|hey|hi|ok|okay|um+|well|now|then|hm+)\W+)*"
ASKED: Final = regex(
    BEGINS
    + r"(?:why )?(?:should|shall|must) |\b(?:not sure|unsure|whether|if) (?:if |whether )?(?:i|we|you) should\b"
    r"|要不要|该不该|应不应该|是不是(?:应?该|要)|我们?(?:应该|该|要)[^，,。]{1,20}[吗么][?？]?$"
)
ASKED_OF: Final = regex(
    BEGINS
    + r"(?:do|did|has|have|is|are|was|were|does|will) (?!you\b|not\b|it[!,. ]|\w+ed\b|won\b|lost\b|gone\b)|[吗么][?？]?$"
    r"|(?:^|[^不无随])(?:谁|哪[家个])(?![都也])[^，,。]{0,8}?(?:拿|抢|做|签|赢|丢|中标|接)[^，,。]{0,3}[了的呢啊走掉]+[?？]?$"
)
LEAVES: Final = regex(
    r"\b(?:(?:needs?|has|have|had|got|ought|gotta)(?: to)?|must|should|let\b.{1,40}?) (?:just |really |finally )?go\b(?! (?:ahead|through|in\b|live|forward|on\b|up\b|out to|to\b))|\bget rid of\b"
    r"|(?:[得要该让]|必须)[^，,。;；]{0,8}?走(?:人|掉|了|吧)?\W*$|[扔弄清]掉"
)  # of a deal that is let through, or thrown out
MANNER: Final = regex(
    r"\W*(?:[\w.&'-]+ ){1,4}?(?:went|goes|going|is|was|been|looks|looking|doing|feels|seems) (?:(?:really|very|so|pretty|quite|super|just|not) )*"
    r"(?:great|well|good|fine|ok|okay|smooth(?:ly)?|nice(?:ly)?|amazing|awesome|brilliant|fantastic|excellent|perfect(?:ly)?|bad(?:ly)?|rough|slow(?:ly)?|tough|terribl[ey]|poorly|as planned|better|worse)"
    r"(?: (?:today|yesterday|again|so far|overall|actually|though|too|i think|(?:this|last) \w+))*[.! ]*"
)
FIELD: Final = regex(
    r"\W*(?:[\w.&'-]+ ){1,4}?(?:budget|pric(?:e|es|ing)|amount|value|contact|product|quantity|quote|offer|demo|poc|stage|competitor|protection)\W*"
    r"|[^，,。；;]{1,20}(?:合同|报价|方案|标书|预算|价格|金额)[吧呢啊]?\W*"
)  # of which the name of a deal alone tells nothing
OF_STEP: Final = (
    r"\b(?:cancel|stop|drop|scrap|revoke|withdraw|call off|no|take back|skip|forget)\b[^,.;]{0,40}?\b(?:extension|prolongation|renewal)\b"
    r"|(?:取消|撤回|撤销|撤掉|停掉?|不要|算了)[^，,。；;]{0,16}?(?:延期|延长|续期|顺延)|(?:延期|延长|续期|顺延)(?:的(?:事情?|申请|请求))?(?:就|先|还是|我们|给我)*(?:算了|取消|撤[回销掉]?|不要|不用|免了|作废|[别不][给批准])"
)  # an extension called off
CALLED_OFF: Final = regex(
    rf"申[诉訴]|\bappeals?\b|{OF_STEP}|\btak(?:e|ing)\b[^,.;]{{0,40}}?\bover\b|\b(?:drop|forget|cancel)\b (?:the|that|my|our) (?:question|form|reminder|task|visit)\b"
)  # that, a deal taken over, or something else dropped
HELD: Final = regex(
    r"(?:先|暂时?)(?:别|不要?)[^，,。]{0,4}?批|别(?:急着|着急|忙着?)批"
)  # no rejection, so far
GROUND_ASKED: Final = regex(
    BEGINS
    + r"(?:is|are|was|were|do|does|did|has|have|can|could) (?:it|this|that|they|he|she|there|the|any\w*|some\w*)\b|^\W*(?:is|are|was|were|do|does|did)\s+(?:@|d-\d)|是不是|[吗么][?？]?$"
)  # whether there is a ground, and no rejection
DECISIONS: Final = frozenset({"deal.approve", "deal.reject"})
MADE_ASKED: Final = regex(
    BEGINS + r"(?:have|has|had|did|was|were) (?:i|we|you|he|she|they|it|this|that|any\w+|some\w+)\b.*"
    r"|[批驳][了过准回]*(?:吗|没有?)[?？]?$"
)  # no order
WITHDRAWS: Final = regex(
    r"撤|取消|不(?:做|报|跟|弄|要|搞)|作废|[删退]|重复|[报填弄搞]错|终止|放弃"
    r"|withdr|pull|tak(?:e|ing)|drop|cancel|remov|delet|scrap|forget|kill|void|revok|duplicat|mistake|unregister|back out|call(?:ed)? off"
)
UNABLE: Final = regex(rf"{denials.UNABLE_CHINESE}(?!.*(?:改|换|推|延|挪|再|见了|去了|聊|谈))")
NO_VISIT: Final = r"\bno (?:visit|meeting|call)\b"
CLAUSES: Final = regex(r"[,，。.;；!！?？\n]\s*\w")
VISITS: Final = frozenset({"visit.plan", "visit.log"})
ONE_CLAUSE: Final = frozenset({"visit.plan", "visit.log", "task.add"})  # whose own words deny what they like
NOT_HELD: Final = regex(
    r"^\W*(?!i\b|we\b)[\w.&' -]{2,40} (?:did(?:n't| not) (?:show(?: up)?|turn up)|was a no[- ]show|no[- ]show(?:ed)?)\b"
    rf"|^(?:(?! but )[^,;.]){{0,40}}?\b(?:visit|meeting|call|appointment|lunch|demo)\b(?:(?! but )[^,;.]){{0,40}}? {called_off.NOT_HELD}\b"
    r"|^\W*(?:i |we )?(?:did(?:n't| not)|could(?:n't| not)) (?:make it|get (?:over )?|go|manage to (?:get|go|visit|see)|visit|see|meet)\b"
    r"|(?:^\W*|\b(?:i|we) )(?:(?:was|were) (?:supposed|meant|going|due|scheduled)|planned|wanted) to (?:visit|meet|see|call|have|go)\b.*\b(?:but|and|then|so)\b.{0,30}\b(?:cancel\w*|no.?shows?|postponed|rescheduled|ill|sick|busy|(?:did|could|was)(?:n't| not))\b"
    r"|(?:本来|原本|原定|原来)[^，。；]{0,16}(?:拜访|见|去|会)[^。；]{0,20}(?:取消|推迟|改期|没(?:去|见|来)成?|爽约|放鸽子)"
)  # a visit that did not come about
MET_AFTER: Final = regex(
    r"\b(?:instead|saw|met|spoke|talked|visited|sat (?:down )?with|caught|had (?:a|an|the)|went|did it|called|told|said)\b"
    r"|(?:见|聊|谈|拜访|碰|去|说)(?:到|过|完|的是)?了|(?:改|换)(?:成|为|见|去)|说[^，。]"
)  # another that did
FEW: Final = 60  # letters of such a clause; spoken notes are longer, and without commas
FEW_ZH: Final = 16
CHANGES: Final = r"chang(?:e|ing)|mov(?:e|ing)|updat(?:e|ing)|push(?:ing)?|postpon(?:e|ing)|shift(?:ing)?"
NOT_THEN: Final = rf"{NOT}sign(?:ing)?|clos(?:e|ing)|land(?:ing)?)(?: (?:on|in|by|at))? _+\W*$"


def unsaid(intent: str, odds: float, sight: Sight) -> bool:
    """True where a message that sounds like this step on a deal does not say it."""
    if intent not in STEPS:
        return False
    text = _plain(sight)
    if intent == "visit.log" and (fell := NOT_HELD.search(text)) and not MET_AFTER.search(text, fell.end()):
        return True
    if intent == "visit.log" and VISIT_ASKED.search(text):
        return True
    if intent in ONE_CLAUSE and (CLAUSES.search(text) or len(text) > (FEW_ZH if sight.text.chinese else FEW)):
        return False
    if intent in VISITS and UNABLE.search(text):
        return True
    if step_asked(text) or (intent == "deal.withdraw" and CALLED_OFF.search(text)):
        return True
    if intent == "deal.approve" and LEAVES.search(text) and not _patterns(intent)[1].search(text):
        return True
    held = HELD.search(text) or GROUND_ASKED.search(marked(sight, "partner"))
    if intent == "deal.reject" and held and not _patterns(intent)[1].search(text):
        return True
    if _asks_of_decision(intent, text):
        return True
    if intent == "standup.skip" and any(one.search(text) for one in (AWAY_ASKED, AT_WORK, BUSY, NO_STANDUP)):
        return True
    if intent == "deal.withdraw" and odds < SURE and not WITHDRAWS.search(text):
        return True
    return _denied(intent, text) or (intent in OUTCOMES and _untold(intent, odds, sight, text))


def _asks_of_decision(intent: str, text: str) -> bool:
    """Whether it is asked if a decision was made: "have I approved Globex?"."""
    return intent in DECISIONS and bool(MADE_ASKED.search(text))


def told(intent: str, text: str) -> bool:
    """True where a message says in a word of its own that a deal ended so; other steps are not looked at."""
    said = text.lower()
    return intent not in OUTCOMES or bool(_patterns(intent)[1].search(said) or OUTCOME.search(said))


def any_denied(sight: Sight) -> bool:
    """True where any step on a deal is denied or asked about."""
    text = _plain(sight)
    return any(_denied(intent, text) for intent in STEPS)


def _denied(intent: str, text: str) -> bool:
    """Whether the step is denied or asked about, and not said besides."""
    others, step = _patterns(intent)
    without = others.sub(" ", text)
    return bool(ASKED.search(text)) or (without != text and not step.search(without))


def _untold(intent: str, odds: float, sight: Sight, text: str) -> bool:
    """Whether an outcome is asked about, or no word tells it: how something went is none."""
    told = _patterns(intent)[1].search(text)
    if ASKED_OF.search(text) or MANNER.fullmatch(text) or (FIELD.fullmatch(text) and not told):
        return True
    if odds >= SURE or not sight.names or LOUD.search(text) or _words(sight) > BRIEF:
        return False
    return not told and all(cue != OUTCOMES[intent] for _, _, cue in sight.cues)


def _words(sight: Sight) -> float:
    """How many words a message has; two characters are one."""
    kinds = [token.kind for token in sight.tokens]
    return kinds.count("word") + kinds.count("han") / 2


def _plain(sight: Sight) -> str:
    """The message in small letters, its days and sums as one word each: no "May" in it is a doubt."""
    letters = list(sight.text.lower)
    for token in sight.tokens:
        if token.piece:
            letters[token.start : token.end] = "_" * (token.end - token.start)
    return "".join(letters)


@cache
def _patterns(intent: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The ways to deny or doubt a step, and its words."""
    english, chinese = STEPS[intent]
    ways = [f"{ORDER}{english})", f"{ORDER_ZH}{chinese})"]
    if intent == "deal.update":
        ways.append(NOT_THEN)
        ways.append(rf"{denials.UNWANTED}(?: [\w'-]+){{0,2}}? (?:{CHANGES})\b")
    if intent not in ORDERED:
        ways.append(rf"{NOT}{english})\b")
    if intent != "deal.register":
        ways += [f"{NOT_ZH}{chinese})", f"{denials.BARE_CHINESE}(?:{chinese})"]
    if intent == "deal.extend":
        ways.append(OF_STEP)
    if intent in VISITS:
        ways.append(NO_VISIT)
    if intent in OUTCOMES:
        ways += [rf"{MAYBE}{english})\b", f"{MAYBE_ZH}{chinese})"]
    return re.compile("|".join(ways)), re.compile(rf"\b(?:{english})\b|{chinese}")
