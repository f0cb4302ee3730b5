"""Questions about one fact of what was spoken of: "how much is it?", 这单多少钱, "when does its protection end?"."""

from __future__ import annotations

import re
from typing import Final

from domain.patterns import regex
from language.read.led import unled
from language.read.normal import normal, plain

LONGEST: Final = 60  # characters; whoever says more asks about something of his own
IT: Final = r"(?:it|that|this|(?:that|this|the) (?:one|deal|registration)|the (?:first|second|third|fourth|fifth|last)(?: one| deal)?)"
ITS: Final = r"(?:its|the|their|that one's|this one's)"
OF_IT: Final = rf"(?: (?:of|for|on|at) {IT})?"
IT_ZH: Final = r"(?:这|那|该)(?:一?[个单笔条]|家)?(?:单子?|报备|项目|客户)?的?|它的?|上面那个的?|(?:第[一二三四五1-5]|最后一)[个条单项]的?"
THERE: Final = "(?: (?:there|here|again|now|exactly|btw))*"
OPEN: Final = (
    r"(?:(?:and|so|ok|but|btw|wait|hold on|hang on|sorry|first|等等|等一?下|稍等|那么?|请问|对了)[,， ]*)*"
)
FACTS: Final[tuple[tuple[str, str, str], ...]] = (
    ("amount", rf"how (?:much|big) (?:is|was) {IT}(?: worth)?|how much (?:did|have) (?:i|we) (?:put|say|said|enter(?:ed)?|writ(?:e|ten)|report(?:ed)?|register(?:ed)?|give|given|noted?)(?: (?:in|down|there|in there|again|for {IT}|it (?:in )?for))*|what(?:'s| is| was) (?:{ITS} (?:amount|value|price|size|sum){OF_IT}|{IT} worth)",
     "(?:金额|总价|价格)?(?:是|有)?(?:多少钱?|多大)|(?:我|我们|刚才|刚刚|之前|当时)+(?:填|写|报|说|登记)(?:了|过)?的?(?:金额|价格)?(?:是)?多少钱?"),
    ("protected_until", rf"(?:when|what day) (?:does|will|do) (?:(?:{ITS} )?protection{OF_IT}|{IT}) (?:end|expire|run out|lapse|be up)|(?:until when|how long) is {IT} (?:still )?protected(?: for)?|when is {IT} protected until",
     "(?:的?保护期?)?(?:到期|截止)(?:日期?|时间)(?:是|在|到)?(?:哪[一]?天|(?:什么|啥)时候|几号|何时|多少)?|(?:的?保护期?)(?:是|还)?(?:到|有)?(?:(?:什么|啥)时候|哪天|几号|何时|多久)(?:结束|到期|为止)?|(?:(?:什么|啥)时候|哪天|几号|何时)(?:到期|过期)|(?:保护期?)?(?:还)?(?:有|剩|能保护?)(?:下)?(?:多久|多长时间|多少天|几天|几个月)(?:才|就|会)?(?:到期|过期|结束)?"),
    ("close_date", rf"when (?:does|will|should|do we expect) {IT} (?:to )?(?:close|sign)|(?:what(?:'s| is)|when(?:'s| is)) {ITS} (?:expected )?(?:clos(?:e|ing)|signing) date{OF_IT}",
     "(?:预计)?(?:(?:什么|啥)时候|哪天|几月|几号|何时)(?:能|会|要)?(?:签|签约|成交|落单|关单)|(?:预计)?签约(?:时间|日期)?是?(?:(?:什么|啥)时候|哪天|几号)?"),
    ("contact", rf"who(?:'s| is) {ITS} (?:(?:end )?customer(?:'s)? )?(?:contact|contact person)(?: there| at the customer)?{OF_IT}", "(?:客户)?(?:的)?(?:联系人|对接人)(?:是|叫)?(?:谁|什么)"),
    ("competitor", rf"who(?:'s| is| are) {ITS} competit(?:or|ors|ion){OF_IT}|who are we up against", "(?:竞争对手|竞品|对手)(?:是|有)?(?:谁|哪家|哪些|什么)"),
    ("product", rf"(?:what|which) product (?:is|was) {IT}(?: for)?|what(?:'s| is) {ITS} product{OF_IT}", "(?:是)?(?:什么|哪个)产品|产品是(?:什么|哪个)"),
    ("quantity", rf"how many (?:seats|units|licen[cs]es|pieces|devices)?(?: (?:is|are|does) (?:{IT}|they|there)(?: (?:for|have|want))?)?", "(?:数量)?(?:是|有|要)?(?:(?:多少|几)(?:台|套|个|用户|授权)|多少点)"),
    ("stage", rf"(?:what|which) stage is {IT}(?: (?:in|at))?|what(?:'s| is) {ITS} stage{OF_IT}", "(?:在|到|是)?(?:什么|哪个)阶段(?:了)?|阶段是什么"),
    ("partner", rf"(?:which|what) partner (?:is|was) {IT}(?: from| with| through)?|who(?:'s| is) {ITS} partner{OF_IT}|whose (?:deal|registration) is {IT}|who(?:'s| is| was) {IT} (?:with|through|from|via|by)|(?:who|(?:which|what) partner) (?:brought|registered|reported|has|holds) {IT}(?: in)?", "(?:渠道伙伴|合作伙伴|渠道|伙伴|代理商?|经销商)(?:是|叫)(?:谁|哪一?家|哪个|什么)|(?:是)?(?:哪家|什么)(?:渠道|伙伴|渠道伙伴|代理商?)(?:的|(?:来)?[报登提](?:备|记|交)?的)?|(?:是)?(?:谁|哪家|哪个公司)(?:来)?[报登提](?:备|记|交)?的"),
    ("decider", rf"who(?:'s| is| will be| has to)? (?:going to )?(?:decid(?:es?|ing)|approv(?:es?|ing)|sign(?:s|ing)? off)(?: (?:on )?(?:{IT}|here))?|who(?:'s| is) (?:the )?(?:decider|approver){OF_IT}|whose decision is {IT}",
     "(?:是|由|要|该)*(?:谁|哪位|哪个)(?:来|负责)?(?:审批?|批准?|决定|拍板)|审批人是(?:谁|哪位)"),
    ("owner", rf"who(?:'s|'re| is| are) (?:working|on|dealing|handling|covering)(?: (?:on|with))? {IT}|who(?:(?:'s| is) in charge of| owns| looks after| handles| runs| works on) {IT}|whom? (?:do|should|can|must) (?:i|we) (?:talk to|speak to|turn to|go to|ask|contact|call) (?:about|for|on|regarding) {IT}|who (?:has|holds|keeps|owns|covers|runs) (?:the )?{IT} (?:account|customer|client)|whose (?:account|customer|client) is {IT}|who(?:'s| is) {ITS} (?:channel manager|owner|rep|account manager){OF_IT}",
     "(?:渠道经理|负责人)是谁|(?:是)?谁(?:在)?(?:负责|跟)(?:的)?|(?:是)?(?:归|由)谁(?:来)?(?:负责|跟进?|管)?(?:的)?|(?:是)?谁的(?:客户|项目|单子?)"),
)  # fmt: skip
NOUNS: Final[dict[str, tuple[str, str]]] = {
    "amount": ("amount|value|price|deal size|sum", "金额|总价|价格"),
    "protected_until": ("protection(?: end| date)?", "保护期"),
    "close_date": ("(?:expected )?clos(?:e|ing)(?: date)?|signing date", "预计签约|签约(?:时间|日期)"),
    "contact": ("contact(?: person)?", "(?:客户)?联系人|对接人"),
    "competitor": ("competit(?:or|ors|ion)", "竞争对手|竞品|对手"),
    "product": ("product", "产品"),
    "quantity": ("quantity|number of (?:seats|units|licen[cs]es)", "数量"),
    "stage": ("stage", "阶段"),
    "partner": ("partner|reseller", "渠道伙伴|渠道|伙伴"),
    "decider": ("decider|approver", "审批人"),
    "owner": ("channel manager|owner|rep", "渠道经理|负责人"),
}  # by which a fact is asked for alone: "and the amount?", "whats its stage", 金额呢


def _pattern(fact: str, english: str, chinese: str) -> re.Pattern[str]:
    noun, noun_zh = NOUNS[fact]
    alone = rf"(?:(?:and|what(?:'s|s| is| about)|how about) )+{ITS} (?:{noun}){OF_IT}"
    alone = rf"{alone}|(?:the )?(?:{noun}) (?:of|for|on|at) {IT}"
    alone_zh = rf"(?:那|{IT_ZH})*(?:{noun_zh})呢|(?:{IT_ZH})(?<=的)(?:{noun_zh})"
    asked_zh = rf"(?:{IT_ZH})?(?:还是|现在|目前|到底|大概|应该)?(?:{chinese})(?:来着|了|呢|啊|呀)?"
    return regex(rf"{OPEN}(?:(?:{english}){THERE}|{asked_zh})|{alone}{THERE}|{alone_zh}", re.IGNORECASE)


KNOWN: Final = frozenset({"product", "partner", "stage"})  # of every deal: who asks for it asks the record


def _alone(fact: str) -> re.Pattern[str]:
    noun, noun_zh = NOUNS[fact]
    which = "(?:what|which) |" if fact in KNOWN else ""
    return regex(
        rf"{OPEN}(?:it[:,]? )?(?:{which}(?:the|its|current) )*(?:{noun})|(?:现在|目前|的|{IT_ZH})*(?:{noun_zh})",
        re.IGNORECASE,
    )


_ALONE: Final = tuple((fact, _alone(fact)) for fact in NOUNS)  # "stage?", 金额？
_PATTERNS: Final = tuple((fact, _pattern(fact, english, chinese)) for fact, english, chinese in FACTS)
_CUE: Final = regex(
    r"\b(?:how (?:much|big|many|long)|when|until|what day|who(?:se)?|which|product|stage|contact|competit|amount|value|price"
    r"|size|sum|worth|quantity|number of|clos|sign|protect|partner|reseller|(?:channel )?manager|owner|rep)"
    r"|[多几哪谁啥何呢]|什么|时候|金额|总价|价格|保护|到期|签|联系人|对接人|竞|对手|产品|数量|阶段|渠道|伙伴|负责",
    re.IGNORECASE,
)


def may_ask(text: str) -> bool:
    """False where surely no fact is asked for; quicker to tell than which one is."""
    return bool(_CUE.search(text))


def fact_asked(text: str, name: str = "") -> str:
    """The fact of a deal that is asked for without naming the deal, or by its customer's name alone; empty for
    other messages."""
    if len(text) > LONGEST:
        return ""
    said = plain(unled(text))
    if name:
        said = re.sub(
            rf"(?<![a-z]){re.escape(name)}(?:'s)?(?![a-z])(?:的?[那这](?:个|一?[单条笔])(?:项目|报备|客户|单子)?)?",
            "这个" if normal(text).chinese else "it",
            said,
            flags=re.IGNORECASE,
        )
    alone = bool(name) and said.startswith(("it ", "这个"))  # "Kaufmann amount", 三一金额
    patterns = (*_PATTERNS, *_ALONE) if alone or text.rstrip().endswith(("?", "？")) else _PATTERNS
    return next((fact for fact, pattern in patterns if pattern.fullmatch(said)), "")
