"""Words that arrange a visit, and look none up: 安排一次云轩的拜访, "go see them next Tuesday"; a journey is none."""

from __future__ import annotations

import re
from typing import Final

from domain.patterns import regex

LONGEST: Final = 80  # characters
ARRANGES: Final = regex(
    r"\W*(?:[^，,。；;？?\s]{2,16}(?:没动静|没联系|没消息|没去|没见面?|冷了?)[了过]?[，,。；;\s]+)?(?:请|帮我|麻烦|给我|我要|我想)*(?:安排|约|定|排)(?:一?[次个下趟]|一下)(?!.*(?:什么|哪|吗|几|了$)).{0,40}(?:拜访|会议?|见面|通话|电话|碰头|沟通)[吧。！]*"
    r"|\W*(?:(?:let me|let's|i'?ll|we'?ll|i (?:want|need|have) to|please|pls|then|and|ok)[, ]+)*(?:go(?: and)? (?:see|visit|meet)|drop (?:by|in)|stop by|swing by|pop (?:in|by))\b[^?]*",
    re.IGNORECASE,
)
ALONE_ZH: Final = regex(
    r"(?:我?[要想得]|再|去)*(?:拜访|走访|回访|见)(?:一[下次趟])?@(?:一[下次趟])?[。！]?"
)  # 拜访云轩
REGULAR: Final = regex(
    r"\W*(?:(?:please|pls|let's|i want to|we|i|to|can you|plan to|also|and)[, ]+)*(?:visit|see|meet(?: with)?) @,? (?:every|each|weekly|monthly|once a)\b[^?]*",
    re.IGNORECASE,
)  # "visit Softline every Friday"
ORDERS: Final = regex(
    r"\W*(?:(?:and|also|please|then|ok)[, ]+)*(?:plan|schedule|book|visit|see|log|move|reschedule|cancel)\b"
    r"|(?:还有|另外|再|请|帮我)*(?:安排|约|拜访|取消|去)",
    re.IGNORECASE,
)
TO_MEET: Final = regex(
    r"\W*(?:(?:please|pls|also|and|then|ok|must|should|have to|need to|gotta)[, ]+)*(?:call|ring|phone|visit|see|meet|go see) (?!with\b|to\b|at\b|from\b)[^?]*"
    r"|(?!.*[上昨前刚才回])(?:我们?|要|得|准备|打算|那)*[这本]?(?:周|星期|礼拜)[一二三四五六日天](?:[上中下]午|早上|晚上)?(?:[\d一二两三四五六七八九十:：]{1,5}点?(?:半|一刻)?)?(?:我们?|要|得|准备|打算|会|想|再)*"
    r"(?:(?:去|到|跑)[^，,。；;？?吗了过完谁哪]{1,14})?(?:去|要)?(?:见|拜访|走访|会)[^，,。；;？?吗了过完谁哪的]{1,12}(?:的[^，,。；;？?吗了过完谁哪的]{1,6})?",
    re.IGNORECASE,
)  # an order in its plainest words
TRAVELS: Final = regex(
    r"\b(?:fly(?:ing)?|flight|travel(?:l?ing)?|(?:taking |catching )?(?:the |a )?(?:train|plane)|driving) to\b|(?<![起单双])飞(?:去|往|到|[\u4e00-\u9fff])|[坐乘](?:飞机|高铁|火车|动车)|航班|^(?!.*(?:拜访|走访|[见聊谈]|演示|顺[便道路])).*出差(?!回)"
    r"|(?:去|到|回)(?:一?趟|个|下)?(?:医院|诊所|学校|机场|高铁站|火车站|车站|银行|派出所|法院|税务局|超市|健身房|驾校|牙科|老家|幼儿园)(?![\u4e00-\u9fff]{0,3}(?:客户|项目|谈|拜访|演示))"
    r"|\bto (?:the |my )?(?:hospital|doctor|dentist|airport|station|gym|school|bank|supermarket|vet)\b",
    re.IGNORECASE,
)

MEETS: Final = regex(
    r"\W*(?:(?:(?:i|we)(?:'ve|'ll| have| will)?(?: got| have)?|(?:let'?s )?(?:have|grab|do)|having|there(?:'s| is)|also|and|then) )*(?:an? |another )?(?:quick |short )?"
    r"(?:lunch|coffee|dinner|breakfast|drinks?|beers?|meeting|call|zoom|video call|catch[- ]?up|appointment|session) (?:with|at|w/?) [^\W\d][^?]*"
)
COMES_ZH: Final = regex(
    r"(?:大?[今明后]天|[这本下]*个?(?:周|星期|礼拜)[一二三四五六日天]|\d{1,2}月\d{1,2}[号日]|\d{1,2}[号日])(?:[上中下]午|早上|晚上)?(?:[\d一二两三四五六七八九十]{1,2}(?:点半?|:\d\d))?"
    r"[^，,。；;？?吗谁]{1,14}?(?:要|会|约好|说)*(?:过来|来|来访)(?:我们)?(?:公司|办公室|这里|这边)?(?:看|听|参加|聊|谈|开会|培训|参观|交流|考察|验收)[^，,。；;？?吗]{0,12}"
)  # 明天陈静要来看演示
TELLING: Final = regex(
    r"[,;.:] ?(?:they|he|she|we|it|i|no|very|went|talked|discussed)\b|\b(?:went|was|has been) (?:(?:very|really|quite|pretty|so|super) )?(?:well|great|good|ok(?:ay)?|fine|badly|bad|productive|short|useful|helpful|difficult|tough)\b"
)


def meets(text: str) -> bool:
    """True for a meeting that is only named, in small letters, and tells nothing of itself: "lunch with Jonas on
    Thursday", 明天陈静要来看演示."""
    if len(text) <= LONGEST and COMES_ZH.fullmatch(text.strip(" 。！!")):
        return True
    return len(text) <= LONGEST and bool(MEETS.fullmatch(text)) and not TELLING.search(text)


def travels(text: str) -> bool:
    """True for a journey, which is no visit by itself: "flying to Berlin on Thursday", 周四飞上海."""
    return len(text) <= LONGEST and bool(TRAVELS.search(text))


def arranges(text: str, named: str = "") -> bool:
    """True for an order to plan a visit in words that may also ask for visits; `named` is the text with @ for
    whom it names."""
    ways = ARRANGES.fullmatch(text.strip()) or ALONE_ZH.fullmatch(named) or REGULAR.fullmatch(named)
    return len(text) <= LONGEST and bool(ways)


def to_meet(text: str) -> bool:
    """True for words that begin by what is to be done: "call Karen at Brightpath Friday"."""
    return len(text) <= LONGEST and bool(TO_MEET.fullmatch(text.strip()))


def orders(text: str) -> bool:
    """True for words that begin by ordering something about a visit: "also book Brightpath", 再安排…."""
    return bool(ORDERS.match(text))


_TALKS: Final = regex(
    r"\b(?:i|we|let me|he|she|they)(?:'d|'ll|'re| would| will| have| need| want|'ve)?(?: (?:have to|need to|to|first|still|also|just|can|will|must|should))* (?:ask|check|call|meet|see|speak|talk|visit|discuss|get back|let (?:you|him|her|them) know|tell)\b(?!.*\b(?:clos\w+|sign\w*|order\w*|buy\w*|decid\w+)\b)"
    r"|^(?!.*(?:签|成交|下单|采购|落单|拍板)).*(?:[我你他她]们?|客户|老板|领导)[^，,。]{0,6}(?:问|见|聊|谈|拜访|确认|联系|沟通|回复|答复)",
    re.IGNORECASE,
)


def of_talks(text: str) -> bool:
    """True where a day may be that of a talk, and closes nothing: "let me ask them tomorrow", 我明天问一下客户."""
    return bool(_TALKS.search(text))
