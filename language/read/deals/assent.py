"""Words that let a registration through, in reply to its card: "fine by me", "ok, approved", 可以 批了, 没意见."""

import re
from typing import Final

from domain.patterns import regex
from language.read.answering import choosing
from language.read.answering.asides import A_DAY
from language.read.led import unled
from language.read.normal import STOPS, plain
from language.read.telling.lost import REASON

GLAD: Final = r"(?:ok(?:ay)?|yes|yep|yeah|sure|fine|alright|all right|(?:looks|sounds|all) good|that works|lgtm|great|perfect|nice(?: work)?|good (?:job|work|deal|one)|well done|thanks|thank you)(?![a-z])"
LETS: Final = (
    r"(?:approved?(?: (?:it|this|that|this one|that one))?|granted|grant (?:it|this|that)|go(?: ahead)?|let (?:it|this|that|them) (?:through|pass|in|go|have it)|pass(?:ed)? (?:it)?|(?:fine|ok(?:ay)?|good|all right) (?:by|with|for|from) (?:me|my side|us)"
    r"|(?:there(?:'s| is| are) )?no objections?(?: from (?:me|my side|us))?|(?:i'?m|i am|we'?re|we are) (?:ok(?:ay)?|fine|good|happy) with (?:it|this|that|them)|works for me|(?:looks|sounds) good to (?:me|us)|(?:it|this|that) can go(?: through| ahead)?|(?:they can )?(?:take|have) it|green light|all good|lgtm|\+1)(?![a-z])"
)
ASSENTS: Final = regex(
    rf"(?:{GLAD}[,.!; ]*)*{LETS}(?:[,.!; ]*(?:{GLAD}|{LETS}|then|now|please|from my side|from me))*"
    r"|(?:(?:可以|行|好[的嘞]?|ok|嗯|没问题|没意见|同意|对|我|这边|看了|算了|还是|收到|知道|明白|谢谢|辛苦)[的了吧]?[，,。！! ]*)*(?:就|可以|先|那就|直接|给他们?|给)*(?:批(?:准|了|掉)*|过|通过|放行|准|没意见|没有意见|没有?异议|没问题|同意)(?:他们|它|这单|这个)?(?:了|吧|掉|啦)*(?:[，,。 ]*(?:没问题|没意见|可以|辛苦了?|谢谢))*",
    re.IGNORECASE,
)
HEARD: Final = regex(
    r"(?:(?:ok(?:ay)?|k+|yes|yep|yeah|right|correct|exactly|true|all right|alright|great|perfect|thanks|thank you|please|got it"
    r"|是的?|对[的啊]?|好[的嘞]?|嗯+|哦+|没错|确[认定]|谢谢|收到|了|啊|吧)[,，、! ！。. ]*)+",
    re.IGNORECASE,
)  # an answer, or that it was heard, and no leave by itself


BESIDES: Final = regex(
    r"\b(?:but|if|once|unless|until|ask|first|later|tomorrow|not)\b|[?？]|但|不过|如果|先|再|等|(?<!没)问|不|[吗么]$",
    re.IGNORECASE,
)  # a yes to something else, or to less
PUTS_OFF: Final = regex(
    r"(?:(?:ok(?:ay)?|hm+|well|no)[,. ]+)*(?:hold on|wait(?: a (?:bit|moment|minute))?|(?:maybe )?later|one (?:moment|sec(?:ond)?)|give me a (?:sec(?:ond)?|minute|moment|day)|(?:put|keep) it on hold|park it|let me (?:check|think|ask|look)\b[^?]*"
    r"|(?:i'?ll|i will|i'd like to|i want to|i need to|i have to) (?:first )?(?:check|look|think|get back|come back|ask|find out|confirm|talk|speak|call|decide)\b[^?]*)(?: (?:first|please|for now))*"
    r"|(?:i'?ll|let me|i can) (?:take|handle|do|deal with|look after) (?:it|this|that)(?: one)?(?: over| on| myself| from here| now)*|(?:(?:ok(?:ay)?|hm+|well|no|fine)[,. ]+)*(?:let'?s |just )?(?:skip|leave|keep) (?:it|this|that)(?: one)?(?: (?:for now|open|as (?:it )?is|like (?:that|this|it is)|the way it is|alone))*"
    r"|(?:这个?|这单|它)?(?:(?:先|再)?(?:不急|放一放|放着|搁着|等等|等一下|缓缓)|再(?:看看|说))(?:吧|再说)?(?:[，,]等我[^吗？?]*)?|(?![^？?]*(?:记得|别忘|提醒|[要得][给跟把](?![你您])))我?(?:等我|我先|我再|回头|待会儿?|等会儿?|稍后|晚点儿?)[^吗？?]{1,15}"
    r"|(?:(?:稍等|等下|等一下|好的?|嗯)[，,。 ]*)?我(?:这就|马上|先|再)?(?:去)?(?:问问|问一?下|问一问|核实一?下|查一?下|了解一?下|打听一?下)[^，,？?吗]{0,8}"
    r"|(?:这[个单事]?|它)?(?:我|还是|先|再|得|要|需要|想|必须)+(?:先|再)?(?:(?:跟|和|与|找|向)[^，,？?]{1,10}?(?:确认|核实|商量|沟通|聊|碰|对|讨论|打听|了解|说)(?:一下|一声|看看|清楚|一?[聊碰对])?|(?:去)?(?:确认|核实|了解|打听|查|看|问)(?:一下|看看|清楚))(?:再(?:说|批|定|看|决定))?(?:吧)?"
    r"|(?:早会|晨会|站会|日报)我?(?:等一?下|等会儿?|待会儿?|晚点儿?|回头|稍后)再?(?:填|写|交|报|补|说)吧?"
    r"|我(?:来|自己)(?:处理|看看?|接手?|负责|弄|跟)?(?:一下|吧)?|我?(?:再|得|要|需要)?(?:想想|考虑(?:一下|考虑)?)(?:吧|再说)?|(?:这个?|这单|我)?(?:还是|得|要)?先(?:问|弄|搞|查|确认)清楚(?:再(?:说|批|定))?(?:吧)?",
    re.IGNORECASE,
)
TO_A_DAY: Final = regex(
    rf"(?:(?:ok(?:ay)?|hm+|well|no|not (?:yet|now))[,. ]+)*(?:(?:wait|hold (?:it|that|this)|save (?:it|that|this)) (?:(?:until|till|for) )?{A_DAY}(?: with (?:it|that|this))?|(?:i['’]?ll|let['’]?s) do (?:it|that|this) (?:on )?{A_DAY})",
    re.IGNORECASE,
)
LAST_TIME: Final = regex(
    r"(?:(?:ok(?:ay)?|fine|yes|sure|alright|all right|good|行|好的?|可以|嗯+)[,，.。 ]*)*(?:but |then |那|就|给)*(?:(?:just |only |for )?(?:it'?s |this is |that'?s )?(?:the |this |one )*(?:very )?last (?:time|one|extension)|one more time|(?:这是|是)?(?:最后|再)(?:给|延)?一次)(?:了|吧|then|though)*",
    re.IGNORECASE,
)
REFUSES: Final = regex(
    r"(?:sorry[,. ]+)?(?:no|nope|not (?:now|yet|this time)|(?:i )?(?:don.?t|can.?t|cannot|won.?t) (?:agree|approve|accept|allow)(?: (?:to )?(?:this|that|it)(?: one)?)?|i (?:disagree|refuse|decline|deny)|declined?|refused?|reject(?:ed)?(?: (?:it|this|that))?|deny|denied)(?:[,.;:!]+ *| (?=because |since )|$)(?!(?:worries|problem|rush|hurry|matter|idea|need|wait|thanks?)\b)(?:(?:because|since|as) )?(?P<en>[^?]*)"
    r"|(?:这[个次单]?|该|延期|申请|报备|那|我|就|暂时?)*(?:不(?:同意|行|可以|给|延|批|好)|先不|不了|驳回|拒绝)(?:延期?)?(?:了|吧)?(?:[，,。：:\s]+(?P<zh>[^?？]*))?",
    re.IGNORECASE,
)
POSTPONES: Final = regex(
    r"(?:(?:not yet|no|hm+|sorry|well|ok(?:ay)?)[,. ]+)*(?:let'?s |we (?:should |will |'ll )?|i(?:'d| would)? (?:rather )?|better )?(?:(?:first |just )?wait (?:for|until|till)|(?:come back|ask (?:me )?again|try again) (?:when|once|after|as soon as))\b[^?]{3,}"
    r"|(?:(?:这个|那|先|再|还是|就)*(?:等等|等一等|等一下|缓一?缓|不急|放一?放)(?:吧|再说)?[，,。 ]+[^?？吗]{3,}|(?:那|先|再|还是)*等[^，,?？]{2,20}(?:再说|再延|再定|以后|之后)(?:吧)?|(?:以后|到时候?|下次|过段时间)再(?:说|延|申请)(?:吧)?)",
    re.IGNORECASE,
)  # to an extension: there is no time for later
REASON_FIRST: Final = regex(
    r"(?P<en>(?!(?:no|nope|ok(?:ay)?|yes|sorry)\b)[^,.;:!?]{4,60}?)[,.;:!]+ *(?:so |therefore |hence |i )*(?:(?:is |are )?(?:declined?|refused?|rejected|denied)|(?:decline|refuse|reject|deny) (?:it|this|that))"
    r"|(?P<zh>[^，,。！!?？]{2,30}?(?<![吗么呢]))[，,。！! ]+(?:所以|那|就|先|还是|我|得)*(?:不(?:同意|批准?|通过|予报备)|驳回|拒绝)(?:了|吧|掉)*",
    re.IGNORECASE,
)  # 没项目，驳回
DENIES: Final = regex(r"批|同意|驳|approv|accept|agree|allow|declin|den[yi]|refus|reject", re.IGNORECASE)
APPROVES: Final = regex(r"批|放行|通过|approv|grant|through|green light", re.IGNORECASE)


def approves(text: str) -> bool:
    """True for an assent that says what is to be done, in reply to no card: 行，批了吧, "ok, let it through"."""
    said = plain(text, STOPS)
    return bool(ASSENTS.fullmatch(said)) and bool(APPROVES.search(said))


def lets_pass(text: str) -> bool:
    """True for a plain yes too; not for a question: 批了吗."""
    said = plain(text, STOPS)
    return choosing.says_yes(text) or bool(ASSENTS.fullmatch(said))


def permits(text: str, confirms: bool) -> bool:
    """True for what lets something through right after its card: "looks good", 没问题; not for "ok", 收到, "yes",
    and not where something is wanted besides. `confirms` tells that the words are read as a yes."""
    said = plain(text, STOPS)
    other = HEARD.fullmatch(said) or BESIDES.search(said) or puts_off(text)
    return (confirms or lets_pass(text)) and not other


def names_step(text: str) -> bool:
    """True for words that say themselves what is to be done or not: approve, reject, 批, 驳回."""
    return bool(DENIES.search(text))


def denies(text: str) -> bool:
    """True for a no that says what is not to be done, in reply to no card: 不批, "I can't approve that"."""
    return names_step(text) and refused(text) is not None


def puts_off(text: str) -> bool:
    """True for who answers later: "hold on", "let me check first", 等我问问."""
    return any(PUTS_OFF.fullmatch(said.strip(STOPS)) for said in (text, unled(text)))


def put_by(text: str) -> bool:
    """True for who leaves something to another day: "wait until tomorrow with that", "not yet, wait until Friday"."""
    return bool(TO_A_DAY.fullmatch(text.strip(STOPS)))


def last_time(text: str) -> bool:
    """True for a longer protection granted for the last time: "fine, one last time", 行，最后一次."""
    return bool(LAST_TIME.fullmatch(text.strip(STOPS)))


def postponed(text: str) -> bool:
    """True for a longer protection that is not given yet, and until what: "wait until the POC is done"."""
    return bool(POSTPONES.fullmatch(text.strip(STOPS)))


def refused(text: str) -> str | None:
    """The reason behind a no, empty where none is given; None for other words."""
    said = text.strip(STOPS)
    found = REFUSES.fullmatch(said) or REASON_FIRST.fullmatch(said)
    return (found["en"] or found["zh"] or "").strip() if found else "" if choosing.says_no(text) else None


STEPS_BACK: Final = regex(
    r"(?:那|算了|还是|哎|[，, ])*不(?:撤[回销]?|丢|延期?|改|转|赢|批|驳回?|请假?|休假?|去)(?:了|吧|啊)+|(?:先|等等|等一下|慢着|哎|[，, ])*(?:别|不要|先不)(?:急着?)?(?:撤|丢|延|提交|报|动|弄|批)(?:回|期)?(?:了|吧|它)?(?:[，,].*)?"
    r"|先别(?:了|吧)?[，,].*|(?:先)?(?:等等|等一下|等下|慢着|稍等)[，,\s](?!\s*(?:应该|还)?(?:不?是|[改换])).*|(?:搞|弄|看|说|点)错了(?:[，,](?!\s*(?:应该)?[是改换]).*)?|不是(?:这个|这单|它)(?:[，,](?!\s*(?:应该)?是).*)?"
    r"|(?:no[,. ]+)?(?:it|that|this)(?:'s| is| was) (?:just|only) (?:some |a )?(?:news|info(?:rmation)?|fyi|note|rumou?r|question)\b.*|不是[，,]?只是(?:说|讲|告诉|通知)?.{0,6}(?:消息|一?声|一?下|而已)?"
    r"|(?:no(?:pe)?[,. ]+)?(?:we|i|they|it|that)(?: (?:did|have|has|is|was)(?:n'?t| not)|'s not)(?: (?:lose|lost|withdrawn?|dead|over)\b.*)?|(?:还)?没有?(?:丢|黄|输|撤)(?:掉|了|呢|啊|单|[，,].*)*"
    r"|(?:hold on|wait|stop)[,. ]+(?:i|we|let me|not|don'?t)\b.*|(?:not (?:this|that) one|wrong (?:one|deal|customer))\b.*|don'?t (?:withdraw|do (?:it|that)|submit|extend)\b.*",
    re.IGNORECASE | re.DOTALL,
)


WAIT: Final = regex(
    r"\W*(?:(?:no|oh|sorry|哎|诶|不)[,，. ]+)*(?:等等|等一下|等下|慢着|稍等|算了|hold on|hang on|wait)[,，.。!！\s]+(?P<rest>\S.{1,60}?)(?:吧|好了)?[。.!！]*",
    re.IGNORECASE | re.DOTALL,
)


def after_wait(text: str) -> str:
    """What is said behind "wait,", 等等，, which may put right what is open; empty for other words."""
    found = WAIT.fullmatch(text)
    return found["rest"] if found else ""


def steps_back(text: str) -> bool:
    """True for who does not want the step that is open, or not of this deal: 先别撤，我再问问客户, "wrong deal"."""
    return bool(STEPS_BACK.fullmatch(text.strip(STOPS)))


ANOTHER: Final = regex(r"不是[^，,]{2,12}[，,](?:而)?是.+", re.DOTALL)


def means_another(text: str) -> bool:
    """True for who means it of another: 不是三一，是远景; not for another reason: 不是价格，是交期."""
    return bool(ANOTHER.fullmatch(text.strip(STOPS))) and not REASON.search(text)
