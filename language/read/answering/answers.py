"""The reading of an answer to an open question."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time
from decimal import Decimal
from typing import Final

from domain.patterns import regex
from language.read.answering.unknown import unknown
from language.read.names import NO_NAMES, Names
from language.read.naming.nobody import nobody, somebody
from language.read.naming.person_zh import each
from language.read.naming.trimmed import trimmed
from language.read.normal import PAUSES, Normal, normal
from language.read.phrases.clocks import hour_alone
from language.read.pieces import Amount, Looking, Piece, Quantity, When
from language.read.reading import Answer
from language.read.typed import find
from language.read.values.currency import apart
from language.read.values.digits import spelled
from language.read.values.percent import percent
from language.read.values.ranges import either
from language.read.values.seasons import season

SKIP: Final = regex(
    r"(?:(?:please |just |let'?s |can (?:we|i) )?(?:skip|leave)(?: (?:it|this|that)(?: one)?)?(?: (?:out|blank|empty|for now))?|"
    r"(?:i )?(?:don.?t|do not|can.?t|cannot) (?:remember|recall)(?: (?:that|it|who|the names?|yet))?|i forgot|(?:我)?(?:想不起来|不?记不?得|忘)了?(?:名字|叫什么)?(?:了)?|"
    r"none|no ?(?:body|one|thing)|n/?a|nil|idk|dunno|i? ?(?:don.?t|do not) (?:know|have (?:it|one|any)|want to say)(?: yet)?|"
    r"not sure(?: yet)?|no idea|later|fill (?:it )?in later|pass|next|tbd|unknown|"
    r"没有?|還沒|还没有?|还没定|(?:那|就|算了)*先?(?:不填|空着|跳过|跳過|略过|不写)[了吧]*|跳[过過](?:吧|这个)?|暂无|暫無|不知道|不清楚|不确定|无|無|"
    r"(?:i )?(?:still )?don.?t know(?: (?:that|it|this))?(?: yet)?|no clue|(?:i )?have no idea|not (?:yet )?(?:known|decided|clear|fixed|there)(?: yet)?|to be (?:decided|confirmed|defined)|tbc|"
    r"(?:there(?:'s| is| are) |(?:just |let'?s )?(?:go(?: on| ahead)?|continue|proceed|carry on) )?(?:no|not any|without(?: a| any| the)?)(?: other)? (?:competitors?|competition|contacts?(?: person)?|rivals?|next steps?|purpose|idea yet|objections?)(?: (?:yet|so far|involved|that i know of|as far as i know))?|"
    r"(?:still )?(?:confidential|secret|(?:can.?t|cannot|may not) (?:say|share|tell|disclose)(?: (?:it|that|the (?:amount|budget)))?|(?:no|not) (?:quote|quoted|offer|priced|price)(?: (?:yet|so far))?)|"
    r"(?:这个)?(?:还|都)?(?:没有?|未)(?:报价|出价|谈价|定价)(?:呢)?|(?:这个|金额)?(?:要|得|需要)?保密|不(?:方便|好|能|便)(?:说|透露|讲)|说不(?:准|好)|不好说|看情况|"
    r"(?:目前|暂时|现在|还|我)*(?:不知道|不清楚|不确定|没想好|没定|没确定|没有)|没有?(?:其他|别的|固定|具体|明确|合适|专门)?的?(?:竞争对手|竞品|对手|竞争|联[系络]人|对接人|下一步|异议)|(?:[暂还]?无|不要|不用|不填|跳过)(?:竞争对手|竞品|对手|竞争|联[系络]人|对接人)|[无不]需(?:要)?跟进|"
    r"[都哪]个?(?:行|可以)(?:的)?|随便(?:你)?|你(?:来)?定|不定|到时候?再[说看定约]|any ?time|whenever|(?:it )?does(?:n.?t| not) matter|待定|(?:以后|回头|后面|后续|稍后|晚点|之后|过后|到时候?)[再会]?(?:填|说|补充?|给|提供|定|看)(?:上|你)?吧?|后补|待补|(?:这个)?先(?:跳过|不填|空着|放着)|下一[个题]|(?:具体|时间|日期|几点|还|都|暂时?)*(?:没(?:定|想好|约好|确定)|待定)|略|跳|(?:那|就)*算了[,，]?(?:先|就)*不(?:填|写)(?:吧)?)",
    re.IGNORECASE,
)
DAYPART: Final = regex(
    r"^(?:first|last) thing (?:on |in the )?|(?<=\S)\s*(?:[上下中]午|晚上|早上|一?大?清?早|傍晚|下班[前后]|上班前|(?:in the )?(?:morning|afternoon|evening))\s*$",
    re.IGNORECASE,
)
UNSURE: Final = regex(
    r"(?:(?:hm+|um+|er+m?|well|sorry|honestly)[,. ]+)*(?:(?:i(?:'m| am) )?(?:really )?not (?:so |really |quite |too )?sure(?: yet| about (?:that|it|this))?|(?:i (?:have|'ve) )?no (?:idea|clue)|idk|dunno"
    r"|(?:i )?(?:still |really )?(?:don.?t|do not) (?:really )?know(?: (?:that|it|this|yet|which(?: one)?))*|which one\??|hard to say|can.?t say(?: yet)?"
    r"|maybe|perhaps|possibly|it depends|(?:let me|i(?:'ll| will|'d| would| need to| have to| must| should| want to)?) think(?: (?:about (?:it|that|this)|it over))?(?: first)?)"
    r"|(?:这个)?(?:我)?(?:也|还|真)?(?:不太?|没)(?:知道|清楚|确定|懂|想好|好说)(?:呢|啊|哪个|选哪个)?|说不(?:好|准|清)|选哪个(?:好)?"
    r"|(?:让我|我)?(?:先|再)*(?:想想|想一想|想一下|考虑一下|考虑考虑)(?:吧|再说)?|也许吧?|可能吧|看情况(?:吧)?",
    re.IGNORECASE,
)
SKIPS: Final = regex(
    rf"(?:(?:um+|uh+|hm+|well|sorry|honestly|no|nope|yes|yeah|yep|ok(?:ay)?|sure|fine|alright|all right|please|呃+|嗯+|好的?|行|可以|那|不用|没)[,， ]*(?<![a-z])){{0,3}}(?:{SKIP.pattern})"
    rf"[呢啊呀哦哈嘞]*(?:[,，;。. ]+(?:{SKIP.pattern}|tbh|to be honest|honestly|sorry|yet|actually|for now|please|pls|吧|先)){{0,3}}",
    re.IGNORECASE,
)  # "dunno yet, skip it"
CANCEL: Final = regex(
    r"(?:please )?(?:cancel(?: (?:it|this|that|everything|the form))?|stop(?: (?:it|this))?|never ?mind|forget (?:it|about it)|"
    r"abort|quit|exit|scrap (?:it|that)|drop it|don'?t bother(?: with (?:it|that|this))?|let'?s not)(?:[, ]+(?:please|forget it))?|"
    r"取消(?:吧|了)?|(?:那|还是)*算了(?:吧|，?不[弄报搞]了)?|(?:[哦那就先]|还是)*不用?(?:[弄搞报记约提改交]|申请|登记|记录)了|(?:[哦那就]|还是)*先不用?了|停(?:下|止)?|退出|放弃|放棄|作罢",
    re.IGNORECASE,
)
SAME: Final = regex(
    r"(?:it'?s |it is |use |take |still )?(?:(?:the )?(?:same|usual)(?: (?:one|thing|day|date|time|hour|month|weekday|amount|product|partner|contact|person|people|as))?(?: (?:as )?(?:(?:the )?(?:last|previous) (?:time|one|deal|order|visit)|before|always|usual|ever))?(?: (?:again|too|as well|here|please))*"
    r"|(?:just )?(?:as|like)(?: (?:of|with|in|for))? (?:(?:the )?(?:last|previous) (?:time|one)|before|always|usual)|(?:the )?(?:last|previous) one|ditto|unchanged|no change)"
    r"|(?:还是)?(?:跟|和|同|与|照|按)?(?:上一?次|上回|之前|以前|原来|上一?(?:单|个|笔))的?(?:那个)?(?:同一?(?:天|个?时间)|客户|伙伴|渠道|产品|联系人|时间|日期|金额)?(?:一样|相同|那个|的)?(?:吧|就行|就好)?|同上|老样子|照旧|还是(?:那个|他|她|原来的)|一样的?|不变|跟(?:上次|以前|之前)差不多",
    re.IGNORECASE,
)
LIKE_ZH: Final = r"[，,；;]\s*(?:其[他它余]的?|别的|剩下的?|都|也|全部?|就)*[跟和同与照按](?:着)?(?P<of>[^，,。；;]{2,20}?)(?:那一?[个单笔]|的)?(?:一样|相同)(?:的)?(?=\s*[，,；;。!！]|\s*$)"
LIKE_EN: Final = r"[,;] (?:(?:(?:all|everything|anything) else|the rest|otherwise)(?: is| as)? )?(?:the |exactly )?(?:same as|just like) (?!(?:before|last|the last|the previous|usual|discussed|agreed|yesterday|me)\b)(?P<of_en>[a-z][\w&.' -]{1,30}?)(?:['’]s)?(?: (?:deal|one))?\W*$"
REST_SAME: Final = regex(
    r"\b(?:everything|all|anything|(?:the )?rest|the other\w*|others?)(?: else| the rest| other\w*)?,?(?: (?:is|are|stays?|as|the|just|exactly|remains?))* "
    r"(?:same|unchanged|(?:as|like) (?:(?:the )?(?:last|previous) (?:time|one|deal|order)|before|usual))"
    r"|\bsame (?:for )?(?:everything|all|the rest)(?: else)?\b|\botherwise (?:the )?same\b|[,;] (?:(?:the )?same as|(?:just )?(?:as|like)(?: of| with| in)?) (?:before|last time|the (?:last|previous) (?:one|deal|time))\W*$"
    r"|^(?:please |can you |could you )*(?:register|reg) .{2,60}? (?:the |exactly |just )*same as (?:before|last time|the (?:last|previous) (?:one|deal|time))\W*$"
    r"|^(?:请|帮我|麻烦)*报备?.{2,20}?[跟和同与照按](?:上一?次|上回|之前)的?(?:一样|相同)\W*$"
    r"|(?:其[他它余](?:的|都|信息|内容)*|剩下的?|别的|余下的?)(?:都|也|全部?|还是|就)*(?:跟|和|同|与|照|按)?(?:着)?(?:上一?次|上回|之前|以前|原来|上一?(?:单|个|笔)|老样子|刚[才刚]|上面|前面)?(?:的|那个|那单)?"
    r"(?:一样|相同|不变|照旧|同上|老样子|照搬)"
    rf"|{LIKE_ZH}|{LIKE_EN}|[，,；;]\s*(?:都|也|全部?)*同上\W*$|^(?:请|帮我)?[照按](?:着)?(?:上一?次|上回|之前|上一?[个单笔])的?(?:再|来|也)*报",
    re.IGNORECASE,
)
ME: Final = regex(
    r"(?:it'?s |that'?s |that would be |that is )?(?:me|myself|i am|just me|me again)|(?:就)?(?:是)?(?:我(?:自己|本人)?|本人)(?:啊|呀)?",
    re.IGNORECASE,
)
FILLERS: Final = regex(
    r"^(?:(?:i think|i guess|i believe|probably|maybe|perhaps|say|let'?s say|我觉得|我想|可能|应该|大概|[哦噢喔啊呃额哎]+|嗯+|那个|对了)[, ，、]+)+",
    re.IGNORECASE,
)
HEDGES: Final = regex(
    r"^(?:(?:idk|dunno|i (?:don'?t|do not) know|i (?:think|guess|believe)|probably|maybe|perhaps|say|let'?s say|like|hm+|well|or so|some ?time|somewhere|roughly"
    r"|about|around|in|by|on|我觉得|我想|不知道|可能|应该|估计|大概|大约)\b[,，. ]*)+",
    re.IGNORECASE,
)  # before a value that is guessed
QUESTION: Final = regex(
    r"(?:but |and |sorry,? |wait,? )*(?:why|what(?:'?s| is| does| do you mean)|what for|how come|how (?:do|should|can) i|"
    r"which (?:one|format)|do (?:i|you) (?:have|need)|is (?:this|it|that) (?:needed|required|necessary)|who (?:sees|can see))\b|"
    r"为什么|為什麼|为啥|干嘛|什么意思|什么是|啥意思|怎么填|这是什么|哪个|必须[填要]|要填吗|能不填吗|谁能看|.{0,8}(?:不填|不写|空着|跳过)(?:行不行|行[吗么]|可以[吗么]|可不可以|成吗|有影响吗)",
    re.IGNORECASE,
)
LEAD_IN: Final = regex(
    r"(?:(?:um+|uh+|er|well|ok(?:ay)?|so|yes|sure|no|嗯|那个|哦|好的?)[,，、 ]+)*"
    r"(?:(?:it(?:'s|s| is| was| will be| would be| should be)|that(?:'s| is| would be| will be)|this is|they are|"
    r"(?:and )?(?:the |our |my |their |his |her |end )*(?:customer|client|account|partner|reseller|product|contact|competitor|name|company)(?:(?:'s)? name)?"
    r"(?: is called| is|'s|:| =| will be| would be)|called|named|(?:i|we) (?:met|saw|spoke to|spoke with|talked to)(?: with)?|met with|met|with|for|from|at|make it|i think|probably|maybe)(?!(?<=[a-z])[a-z])|"
    r"(?:最终|终端)?(?:客户|伙伴|合作伙伴|代理商?|渠道|产品|联系人|对接人|竞争对手|公司)(?:的?名[字称]?)?(?:就?是|叫做?|为|：|:)|"
    r"(?:应该|大概|就|可能)?(?:是|叫做?)|对方(?:是|来的是)|(?:就|先|你|直接)*(?:写|填)(?=.{2,30}(?:就行|就好|就可以|即可|吧)了?$)|名字叫|见了|见的是|跟)\s*[:：]?\s*",
    re.IGNORECASE,
)
BESIDE: Final = regex(
    r"[给和找]"
)  # before somebody with a title or a firm that is known: a firm may begin so (和利时)
TAIL: Final = regex(
    r"(?:[,，]? ?(?:please|pls|thanks|i think|i guess|probably|actually|吧|呀|啊|哈|这家|那家|这个|那边|就[行好]了?|就可以了?|即可|(?<!美)的(?=$)))+$",
    re.IGNORECASE,
)
AND: Final = regex(r"\s*(?:,(?!(?<=\d,)\d{3}(?!\d))|，|、|;|；|&|\band\b|和|以及|还有|跟)\s*")
ENDS: Final = PAUSES + "?？吧呀啊哦呢哈"  # about a value that is all that is said
LETTER: Final = regex("[a-z]")
MORE: Final = regex(r" (?:more|less|extra)\W*$")
YES: Final = regex(
    r"(?:yes|yep|yeah|yup|ya|y|sure|ok(?:ay)?|correct|right|confirm(?:ed)?|go ahead|do it|please do|absolutely|of course|fine|"
    r"sounds good|looks (?:good|right)|exactly|是的?|对的?|對|好的?|可以的?|行|嗯+|没错|沒錯|确[认定]|確認|没问题|没問題|提交|要|同意)"
    r"(?:[,，! ！。.]+.*)?",
    re.IGNORECASE | re.DOTALL,
)
NO: Final = regex(
    r"(?:no|nope|nah|n|don'?t|do not|not (?:now|yet|really)|negative|不(?:是|用|要|对|行|了|必|需要|同意)*|否|别|先别|先不|没有?)"
    r"(?:[,，! ！。.]+.*)?",
    re.IGNORECASE | re.DOTALL,
)
LATER: Final = regex(
    r"(?:i (?:have|had) )?(?:not enough|no|too little) (?:info(?:rmation)?|details?)(?: yet)?(?:[,;.]? .*)?|"
    r"(?:please )?ask (?:me )?(?:again )?later|信息不(?:够|足|全)|(?:目前|暂时)?没有?(?:足够的?)?信息|(?:以后|回头|晚点)再(?:问|告诉你)",
    re.IGNORECASE,
)
ONLY: Final = regex(
    r"^(?:(?:就|只|主要|也|还|都|是|跟|和)*[见見碰遇](?:了|到了?|着了?)(?:的是)?|(?:就|只有|主要是|只)(?=[\u4e00-\u9fff]{2}))(?=.)|(?<=[\u4e00-\u9fff]{2})(?:[一1](?:个人?|位)|而已|一人)$"
)  # 就陈静一个
NONE_MET: Final = regex(
    r"(?:just me|only me|nobody|no one|没(?:有)?(?:别人|人|见到?着?人)|(?:谁|哪个|一个人?|人)[都也]?(?:没(?:见|碰|遇)(?:到|着|上)?|不在)|没人(?:在)?|就我(?:自己)?|没人)",
    re.IGNORECASE,
)


def rest_as_before(text: str) -> bool:
    """True where all that is not said is to be as it was: "everything else same as last time", 其他跟上次一样."""
    return bool(REST_SAME.search(text))


def answer(
    kind: str,
    text: str,
    now: datetime,
    names: Names = NO_NAMES,
    looking: Looking = "ahead",
) -> Answer:
    """Read `text` as the answer to a question of this kind.

    The kind is name, text, people, amount, quantity, percent, date, time, choice or yesno; `looking` is where a bare date
    points. A yesno's value is True or False, that of people a tuple of names.
    """
    said = text.strip()
    bare = said.strip(PAUSES)
    if not bare:
        return Answer(why="empty")
    if kind == "yesno":
        return yes_or_no(bare)
    bare = normal(said).text.strip(PAUSES) or bare  # 跳过🙏
    if CANCEL.fullmatch(bare):
        return Answer(cancel=True)
    if _left_out(kind, bare):
        return Answer(skip=True)
    if kind not in ("text", "choice") and asks_back(said):
        return Answer(question=True)
    if kind not in ("text", "choice") and SAME.fullmatch(bare):
        return Answer(same=True)
    if kind in ("name", "people") and ME.fullmatch(bare):
        return Answer(me=True)
    if kind in TYPED and (
        left_open := either(said, kind, lambda part: typed(kind, part, now, looking).value)
    ):
        return Answer(options=left_open)
    if kind in WRONG:
        return typed(kind, said, now, looking)
    if kind == "text":
        return Answer(value=said)
    if kind == "people":
        return people(said, names)
    return Answer(value=name(said, names))


def _left_out(kind: str, bare: str) -> bool:
    """Whether the words leave an answer out, or tell that it is not known."""
    later = kind in ("name", "people") and LATER.fullmatch(bare)
    nobody_met = kind == "people" and NONE_MET.fullmatch(bare)
    return kind != "percent" and bool(SKIPS.fullmatch(bare) or later or nobody_met or passes(bare, kind))


def passes(bare: str, kind: str = "") -> bool:
    """True where an answer is not known, or each clause leaves it out or tells so: "i'll ask, skip it"."""
    clauses = re.split(r"\s*[,，;；。.]+\s*|(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])", bare)
    each = len(clauses) > 1 and all(SKIPS.fullmatch(clause) or unknown(clause) for clause in clauses)
    return each or (kind != "text" and unknown(bare))


def kinds(text: str, now: datetime) -> frozenset[str]:
    """The kinds of which a text is one value and nothing else: date, time, amount, quantity, number."""
    plain = normal(text)
    whole = {piece.kind for piece in find(plain, now) if not _around(plain.text, piece).strip(ENDS)}
    if not whole and (day := DAYPART.sub("", plain.text)) != plain.text:  # 前天下午
        return kinds(day, now) & {"date"}
    if not whole and spelled(text):
        return frozenset({"number"})
    return frozenset({"date" if kind == "period" else str(kind) for kind in whole})


def dated_first(text: str, now: datetime) -> bool:
    """True for a day with what is to be done on it: "Friday: send the datasheet", 周五：发规格书."""
    head, _, rest = text.replace("：", ":").partition(":")
    return bool(rest.strip()) and "date" in kinds(head, now)


def _around(text: str, piece: Piece) -> str:
    """What is left of a text without a piece of it."""
    return HEDGES.sub("", text[: piece.start]) + text[piece.end :]


def asks_back(said: str) -> bool:
    """True where the person asks about the question itself."""
    return bool(QUESTION.match(said)) or (
        said.endswith(("?", "？")) and len(said) < 60 and bool(QUESTION.search(said))
    )


def yes_or_no(said: str) -> Answer:
    """Yes, no, or neither."""
    if CANCEL.fullmatch(said):
        return Answer(cancel=True)
    if YES.fullmatch(said):
        return Answer(value=True)
    if NO.fullmatch(said):
        return Answer(value=False)
    return Answer(question=True) if asks_back(said) else Answer(why="not_a_choice")


def name(said: str, names: Names) -> str:
    """A name without what leads in to it, marks around it and courtesies after it; a known name stays as it is."""
    if names.knows(said):
        return said.strip(PAUSES)
    said = FILLERS.sub("", said)
    if BESIDE.match(said) and (names.knows(said[1:]) or trimmed(said[1:], "people") != said[1:]):
        said = said[1:]
    short = (
        TAIL.sub("", LEAD_IN.sub("", said.strip(PAUSES), count=1).strip(PAUSES))
        if LEAD_IN.match(said)
        else said
    )
    short = TAIL.sub("", short.strip(PAUSES)) or short
    return trimmed(short, "customer") or said.strip(PAUSES) or said


def people(said: str, names: Names) -> Answer:
    """The persons named, without titles; the question said over before them is left out."""
    said = FILLERS.sub("", re.split(r"[?？]\s*", said)[-1] or said)
    parts = (BESIDE.sub("", ONLY.sub("", part.strip(PAUSES)), count=1) for part in AND.split(said))
    persons = (one for part in parts if part and not somebody(part) for one in each(name(part, names)))
    found = tuple(trimmed(one, "people") for one in persons)
    found = tuple(one for one in dict.fromkeys(found) if one)
    return Answer(value=found) if found else Answer(why="a_role" if nobody(name(said, names)) else "empty")


def typed(kind: str, said: str, now: datetime, looking: Looking) -> Answer:
    """A value of the grammar."""
    value = percent(said) if kind == "percent" else TYPED[kind](_whole(normal(said), now), looking)
    if value is None and kind == "quantity":
        value = quantity(find(normal(f"{said} units"), now), looking)  # a bare word is a number beside a unit
    if value is None and kind == "date" and looking == "ahead" and (days := season(said, now.date())):
        return Answer(value=days[1])
    if value is None and kind == "time" and spelled(said):
        value = clock(find(normal(f"at {said}"), now), looking)
    if value is None:
        return Answer(why=WRONG[kind])
    if isinstance(value, Amount) and value.currency is None:
        value = replace(value, currency=apart(said, now) or None)
    if isinstance(value, date) and looking == "ahead" and value < now.date():
        return Answer(why="in_the_past")
    if isinstance(value, date) and looking == "back" and value > now.date():
        return Answer(why="in_the_future")
    return Answer(value=value)


def _whole(text: Normal, now: datetime) -> list[Piece]:
    """The pieces, without a number that letters go on, and without what is more than something: "2k more"."""
    found = [one for one in find(text, now) if not MORE.match(text.lower, one.end)]
    return [one for one in found if one.kind != "number" or not LETTER.match(text.lower, one.end)]


def day(pieces: list[Piece], looking: Looking) -> date | None:
    """The last day named, so that a correction within the answer counts; of what was, a week is no day."""
    found = [piece.value for piece in pieces if isinstance(piece.value, When)]
    if not found or (looking == "back" and found[-1].grain not in {"day", "span"}):
        return None
    return found[-1].day(looking)


def within(text: str, now: datetime, on: date, looking: Looking) -> bool:
    """Whether a day that was read from a sentence is only the end of a week or a month that it names."""
    days = [piece.value for piece in find(normal(text), now) if isinstance(piece.value, When)]
    if season(text, now.date()):
        return True
    meant = [when for when in days if when.day(looking) == on]
    return bool(meant) and all(when.grain not in {"day", "span"} for when in meant)


def stretch(text: str, now: datetime) -> tuple[date, date] | None:
    """The first and the last of the days that words name, ahead of now; None where they name none."""
    days = [piece.value for piece in find(normal(text), now) if isinstance(piece.value, When)]
    return days[-1].period("ahead") if days else season(text, now.date())


def clock(pieces: list[Piece], _looking: Looking) -> time | None:
    """The time of day."""
    for piece in pieces:
        if isinstance(piece.value, time):
            return piece.value
        if isinstance(piece.value, Decimal) and (at := hour_alone(piece.value)) is not None:
            return at
    return None


def amount(pieces: list[Piece], _looking: Looking) -> Amount | None:
    """The sum; a bare number answers a question about money too."""
    for piece in pieces:
        if isinstance(piece.value, Amount):
            return piece.value
    for piece in pieces:
        if isinstance(piece.value, Decimal):
            return Amount(piece.value, None)
    return None


def quantity(pieces: list[Piece], _looking: Looking) -> int | None:
    """The count, with or without its unit."""
    for piece in pieces:
        if isinstance(piece.value, Quantity):
            return piece.value.count
        if isinstance(piece.value, Decimal) and piece.value % 1 == 0:
            return int(piece.value)
        if isinstance(piece.value, Amount) and piece.value.currency is None and piece.value.value % 1 == 0:
            return int(piece.value.value)
    return None


TYPED: Final[dict[str, Callable[[list[Piece], Looking], object]]] = {
    "date": day,
    "time": clock,
    "amount": amount,
    "quantity": quantity,
}
WRONG: Final = {
    "date": "not_a_date",
    "time": "not_a_time",
    "amount": "not_an_amount",
    "quantity": "not_a_number",
    "percent": "not_a_percent",
}
