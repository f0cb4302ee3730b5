"""What a registration says by its label, for the programs that ask for it: a list price, a discount, the day of the
price application, the project. It is read first and cut out, so that no other sum or day is taken for it."""

import re
from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any, Final

from domain.patterns import regex
from language.read.answering.answers import answer, kinds
from language.read.values.percent import discount

KINDS: Final = {"list_price": "amount", "price_date": "date", "project": "text"}
TELLS: Final = (  # what a project is or does, which is no name of it
    r"(?:is|was|will|names?|called|starts?|begins?|ends?|runs|worth|value|budget|in|on|at|by|from|for|due|goes|has|to|an?|the|not|now|still|very|quite|late|(?:real|new|big|large|small)(?=\s*(?:[,;.]|$))"
    r"|ready|urgent|important|open|live|dead|over|done|under|about|with|going|expected|delayed|approved|funded|confirmed|planned|postponed|cancelled|running)\b"
)
TELLS_ZH: Final = "(?:[真假我他她你由在不没否什谁哪刚要已用从新]|客户|通过)"
_TELLS: Final = regex(f"{TELLS}|{TELLS_ZH}", re.IGNORECASE)
LIKE: Final = r"(?:(?:a|an|one|it|this|that|they|he|she|we|i|there|you|my|no|another|same|new|next|big|large|small|whole)\b|[^,;.:]*\b(?:is|are|was|has|have|will|needs?|wants?|in|with)\b)"
SAID: Final[dict[str, re.Pattern[str]]] = {
    slot: regex(pattern, re.IGNORECASE)
    for slot, pattern in {
        "list_price": r"(?:\b(?:at |with )?(?:a |the )?(?:list price|msrp|rrp)(?: (?:of|is|at))?|\blist(?: is| at| of)?(?=[:：]?\s*[$€£¥]?\d)|目录价|标价|列表价)\s*[:：是为约]?\s*"
        r"(?P<said>[^\d,，;；。、]{0,4}\d{1,3}(?:,\d{3})+[^,，;；。、]{0,8}|[^,，;；。、]{1,24})"
        r"|(?P<before>[$€£¥]?\d(?:[\d.,]*\d)?\s?[km万]?)\s(?:at )?list(?: price)?\b(?!:? ?(?:is |at |of )?[$€£¥]?\d)",
        "price_date": r"\b(?:the )?(?:price (?:application|request)|(?:we )?(?:will )?apply(?:ing)? for (?:the |a )?(?:special )?price)(?: is| date)?(?: on| by| in|:)?\s+(?P<said>[^,，;；]{1,24})"
        r"|(?:价格申请|报价申请|申请价格|申请特价|特价申请)(?:时间|日期)?\s*[:：是在为]?\s*(?P<after>[^,，;；。]{1,16})|(?P<before>[^,，;；。]{1,12}?)(?:去|再|来)?(?:申请价格|申请特价|报价申请|提交?价格申请|申请(?=吧?$))|\bappl(?:y|ying) (?:for it )?(?:on|by|in) (?P<on>[^,，;；]{1,24})$",
        "project": r"\bproject(?: name)?(?: is(?: called)? (?!{TELLS})| is called | called |:)\s*(?P<said>[^,，;；.]{2,60})"
        r"|\b(?:for|on) (?:the |their |its |a |our )?project (?!{TELLS})(?P<whole>[^,;.]{2,40})(?=[,;.]|$)"
        r"|(?:\b(?:(?:it|this|that)(?:['’]s| is) )?for (?:the |their |its |our )|\b(?:it|this|that)(?:['’]s| is) (?:the |their |its )|['’]s? )(?!{LIKE})(?P<own>(?:[^\s,;.:]+ ){1,4}project)(?=\s*[,;.]|$)"
        r"|[,;]\s*(?:the |their |for the )?(?!{LIKE})(?P<clause>(?:[^\s,;.:]+ ){1,4}project)(?=\s*[,;.]|$)"
        r"|(?:[,;]|\s[-–—])\s*project (?!{TELLS})(?P<named>[^,;.]{2,40}?)(?=[,;.]|\s[-–—]\s|$)"
        r"|(?<=\bregister )(?:the |their )(?!{LIKE})(?P<first>(?:[^\s,;.:]+ ){1,4}project)(?= (?:at|of|for|with) )"
        r"|(?:[,，;；]\s*是?|^是|(?<=[\u4e00-\u9fff])\s)(?!是|一?个|新项目|这个|那个|他们|客户|我们)(?P<part>[^,，;；。的\s]{2,20}项目)(?=[,，;；。\s]|$)"
        r"|[,，;；]\s*项目(?![是叫名:：的在已要])(?![^,，;；。]*(?:[签月号不没很还]|[开招投]标|启动|上线|推进|进行|落地|结束|金额|预算|预计))(?P<bare>[^,，;；。的\d\s]{2,20})(?=[,，;；。]|$)"
        r"|(?:项目名[称字]?(?![是叫名称稱字:：])|项目(?:名[称字]?)?(?:[:：]|(?:就?是|叫做?)(?!{ZH})))\s*(?P<after>[^,，;；。]{1,40}?)(?=[,，;；。]|$)|的(?P<before>[^,，;；。的]{2,20}项目)"
        .replace("{TELLS}", TELLS).replace("{ZH}", TELLS_ZH)
        .replace("项目", "[项項]目").replace("[称字]", "[称稱字]").replace("{LIKE}", LIKE),
    }.items()
}  # fmt: skip
THROUGH: Final = (
    r"(?:\b(?:via|through|with|by|from|partner|for)\b:?|通过|经由?|由|走|伙伴|渠道|代理)[:：是]?\s*"
)
PARTS: Final = regex(r"\s*[,，;；、]\s*|(?<=[\u4e00-\u9fff\d]) +")
SUM: Final = regex(
    r"(?:about |around |~|约|大概)?(?:[$€£¥]\s?\d[\d.,]*\s?(?:k|m|万)?|\d[\d.,]*\s?(?:k|m|w|万|百万|千)?\s?(?:usd|eur|cny|rmb|dollars?|euros?|美元|美金|欧元|人民币|元|块)|\d[\d.,]*\s?(?:k|m|w|万|百万|千|thousand|million))",
    re.IGNORECASE,
)
MARKS: Final = " ,，;；、"


TOO: Final = regex(
    r"\b(?:adds?|adding|added|plus|also|too|as well|on top|additional(?:ly)?|extra|besides|another)\b|另外|还[要想需]|再[加买要]|加上|加购|追加|一并|也要|增加|[加添]上?一?[个种款]新?的?产品",
    re.IGNORECASE,
)


def wanted_too(text: str) -> bool:
    """True where something is wanted beside what there is: "they want to add 20 DataVault too", 还要20套DataVault."""
    return bool(TOO.search(text))


def besides(text: str, wanted: Collection[str], now: datetime) -> tuple[Mapping[str, Any], str]:
    """The values of these slots, as far as they are said, and the sentence without them."""
    found: dict[str, Any] = {}
    for slot in wanted:
        if slot == "discount":
            value, span = discount(text) or (None, (0, 0))
        else:
            value, span = _labelled(slot, text, now)
        if value is not None:
            found[slot] = value
            text = _without(text, span)
    return found, text


def tells_of_project(said: str) -> bool:
    """Whether what is said of a project is no name of it: delayed, 真的, 客户自己的."""
    return bool(_TELLS.match(said)) or said.endswith("的")


def listed(text: str) -> bool:
    """True for words that list what a registration says, a sum by itself among them: "50 FalconGuard, 60k, June";
    not for what tells of one: "the budget is now 60k"."""
    parts = [part.strip() for part in PARTS.split(text)]
    return len(parts) > 1 and any(map(SUM.fullmatch, parts))


def through(text: str, name: str) -> bool:
    """Whether a word says that a company brings the deal: "via Softline", 通过云轩."""
    return re.search(THROUGH + re.escape(name), text, re.IGNORECASE) is not None


def _labelled(slot: str, text: str, now: datetime) -> tuple[Any, tuple[int, int]]:
    for match in SAID[slot].finditer(text):
        words = next(filter(None, match.groups()), "").strip(MARKS + "\"'“”")
        if slot == "project" and kinds(words, now):  # a sum or a day
            continue
        if (value := answer(KINDS[slot], words, now).value) is not None:
            return value, match.span()
    return None, (0, 0)


def _without(text: str, span: tuple[int, int]) -> str:
    head, tail = text[: span[0]].rstrip(MARKS), text[span[1] :].lstrip(MARKS)
    return f"{head}, {tail}" if head and tail else head or tail
