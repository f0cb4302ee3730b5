"""Words for not knowing what is asked: "no idea who", "don't know him yet", "I'll ask", 还不知道是谁, 我问问."""

import re
from typing import Final

from domain.patterns import regex
from language.read.answering.corrections import left_out

WELL: Final = r"(?:(?:(?:um+|uh+|hm+|er+m?|well|sorry|honestly|tbh|oh|man|gosh|lol|haha)(?![a-z])|呃+|嗯+|那个)[,，. ]*)*"
KNOWS_NOT: Final = (
    r"(?:(?:i|we|he|she|they)(?: |(?=.(?:m|re) )))?(?:(?:still|really|just|actually|honestly) )*(?:"
    r"(?:do(?:es)?n.?t|do not|did ?n.?t|can.?t|cannot|could ?n.?t)(?: (?:yet|really|even|actually))* (?:know|have|remember|recall|tell|say)"
    r"|have ?n.?t (?:got|found|met|seen|asked|heard|identified|decided|(?:been )?(?:told|introduced)|(?:talked|spoken) to)|have (?:no (?:idea|clue|names?)|nobody|no ?one)"
    r"|(?:am |are |.m |.re )?not (?:(?:quite|so|too|really) )?(?:sure|certain)|no (?:idea|clue|names?)|dunno|idk"
    r"|not (?:been )?(?:told|named|assigned|decided|identified|introduced|known|clear)|(?:there(?:.s| is) )?(?:nobody|no ?one|none)|unknown"
    r"|forgot(?:ten)?(?: (?:it|that|the (?:figure|amount|number|name|date|sum|price)))?|not (?:just |quite )?yet|(?:it.s |it is |that.s )?(?:still )?(?:a bit )?(?:too early|to be (?:decided|confirmed|fixed|agreed|defined|announced))|nothing (?:fixed|decided|agreed|definite)|(?:is |are |it.s )?(?:still )?(?:open|undecided)"
    r")(?![a-z])"
)
OF_NOBODY: Final = (
    r"(?: (?:who|whom|which|what|when|where|how|much|many|him|her|them|it|that|this|one|ones|any|anyone|anybody|someone|somebody|yet|so|far|right|now|at|the|moment|for|sure|exactly|a|an|is|are|was|there"
    r"|of|about|specific|specifically|in|particular|to|me|us|either|still|his|their|names?|contacts?|person|amounts?|prices?|budgets?|sums?|figures?|dates?|products?|numbers?|quantity|exact|really|or|myself|currently|stage|point|be|will|we|i|talk|know|not|tbh|yet)){0,9}"
)
WILL_ASK: Final = regex(
    rf"{WELL}(?:(?:i|we)(?:'ll| will| have to| need to| must|'d have to)(?: first)?|let me(?: first)?|will|have to|need to|got to|gotta)"
    r" (?:ask(?: (?!what|who|when|where|how|which|if|whether|why|you|for)[a-z']+){0,3}|find (?:it |that |this )?out|look (?:it|that|this) up|let you know|tell you|get back|(?:add|get|give|send|provide|fill(?: in)?|put(?: in)?|update)(?: you)? (?:it|that|this|one|him|her|them|(?:the|a|his|her|their) (?:name|contact|person|details?|number|date|amount|sum|figure|budget|product|partner)s?)(?: in)?|(?:add|give|send|provide|fill in|put in|tell)(?= later)"
    r"|(?:check|confirm)(?: (?:with [a-z']+|back|again|that|it|this|first|on (?:it|that|this)))?)(?: (?:to you|later|soon|tomorrow|today|first|and (?:let you know|tell you|get back(?: to you)?)))*"
)
COMES_LATER: Final = regex(
    rf"{WELL}(?:you(?:'ll| will) (?:get|have|hear|see|receive) (?:it|that|this|one|him|her|(?:the|a|his|her|their) [a-z]+)(?: from (?:me|us))?|(?:that|this|it|the [a-z]+)?(?:'ll| will| is to| to)? ?(?:follow|come|be sent))(?: (?:later|soon|tomorrow|next week|shortly|then|separately|in (?:a few|some|two|three) days))*"
)
LATER_ZH: Final = regex(
    r"(?:联系人|名字|这个|他的?)?(?:要|得|等|到)?(?:今天|明天|后天|[这下]周[一二三四五六日末]?|周[一二三四五六日末]|星期[一二三四五六日]|月底|下个?月|过[一两几]天|回头|晚[点些])(?:才|再|就|会)?(?:能)?(?:知道|有|定|补|给|告诉|发|报|填)(?:上|给?[你您]们?)?(?:吧|了)?"
)
WILL_ASK_ZH: Final = regex(
    rf"{WELL}(?:联系人|名字|我|等会儿?|等下|等|让|回头|先|再|去|明天|晚[点些]|待会儿?|稍后|之后|还要|还得|得|要){{0,4}}(?:问问|问一?下|问到|问清楚|查查|查一?下|确认一?下|确认|打听一?下|核实一?下|告诉[你您]|发(?:给)?[你您]|给[你您]|补上|补|问)"
    r"(?:(?:(?<=我问)|(?<=我问问)|(?<=我问一下))[\u4e00-\u9fff]{2,3}|[他她]们?|客户|伙伴|对方|那边)?(?:再(?:说|告诉你|报给?你?|补|填)|后?告诉你|给?[你您]|吧|看|[，, ])*"
)
OF_A_ROLE: Final = r"(?:(?:it(?:'s| is)|that(?:'s| is)) )?(?:the|their|an?|some(?:one|body)?)(?: [a-z]+){1,4}[,;.-]+ (?:but |and )?"  # who is not known by name
ENGLISH: Final = regex(rf"{WELL}(?:{OF_A_ROLE})?{KNOWS_NOT}{OF_NOBODY}")
CHINESE: Final = regex(
    rf"{WELL}(?:我们?|他们?|产品|型号|金额|预算|价格|数量|时间|日期|合同额|客户|暂时|目前|现在|还|也|都|真|实在|其实|具体)*(?:不|没)有?(?:太|大|怎么)?(?:知道|清楚|确定|认识|了解|见过?|接触|定|联系|对接|约|问|打听|找|熟|想好|听说|人)"
    r"(?:过|上|到|下来|好|谁|他们?|她|人|是|叫|什么|啥|名字|具体|呢|啊|呀|吧|哎|诶|欸|耶|哦|哪一?[位个]|对接人?|联系人|负责|任何|了|的|这个|那边)*"
)


FORGOTTEN_ZH: Final = regex(
    rf"{WELL}(?:我|又|都|真|有点|暂时)*(?:忘记?(?:了|(?=[问记要]))|记不(?:清|得|起来?)了?|想不起来了?)(?:问|记|要)?(?:[他她]们?|对方|人家)?的?(?:名字|名片|叫什么|是谁)?[了啊呀]*"
)


_CLAUSE: Final = regex(r"\s*[,，;；。]+\s*|\.\s+")
_FORGOT: Final = regex(
    r"(?:but )?(?:i(?:'ve| have)? )?(?:forgot(?:ten)?|did ?n[o']t (?:get|catch|note)|don'?t (?:know|have|remember)|no idea of|lost) (?:his|her|their|the)(?: (?:last|first|full|exact|family|other|phone))* (?:names?|numbers?|surname|title|e?-?mail)(?: yet)?"
    r"|(?:全名|名字|大名|电话|姓名|名)(?:还|暂时|我|都)*(?:不(?:知道|清楚)|没(?:问|记)|忘了)(?:了|到|住|下来)*",
    re.IGNORECASE,
)


def unknown(said: str) -> bool:
    """True where nothing but that somebody or something is not known is said. `said` is without marks at its ends."""
    words = " ".join(said.replace("’", "'").lower().split())
    patterns = (ENGLISH, CHINESE, WILL_ASK, WILL_ASK_ZH, COMES_LATER, LATER_ZH, FORGOTTEN_ZH)
    return any(pattern.fullmatch(words) for pattern in patterns)


ASKED: Final = regex(
    r"\b(?:ask|check with|confirm with) (?!(?:it|that|this|around|about|for|back|first|again|later|soon|today|tomorrow|and)\b)[a-z]|(?:问|跟|和|找|向)(?:问|一?下)*(?!他|她|客户|对方)[\u4e00-\u9fff]{2,}?(?:问|确认|核实|打听|要)",
    re.IGNORECASE,
)


def asks_somebody(said: str) -> bool:
    """True where it is told who is to be asked, which is something to do: "I'll check with Lars"."""
    return bool(ASKED.search(said))


def known_of(said: str) -> str:
    """What is said beside clauses that tell what is not known: "Maria, I forgot her last name"; all of it where none
    does, or nothing else is said. What names its field is of that: 没有联系人."""
    clauses = _CLAUSE.split(said)
    kept = [
        clause
        for clause in clauses
        if left_out(clause) or not (unknown(clause) or _FORGOT.fullmatch(clause.strip()))
    ]
    return ", ".join(kept) if kept and len(kept) < len(clauses) else said


def left_out_first(said: str) -> tuple[str, ...]:
    """The slots that the first clause leaves empty, whatever is told behind it: "no next step, they decide in June"."""
    return left_out(_CLAUSE.split(said, 1)[0])
