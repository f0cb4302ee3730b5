"""What some words plainly mean where they were read as something near: an order that came in is a win, a form that is
filled in a registration, "switch to German" nothing at all."""

from __future__ import annotations

from collections.abc import Set
from typing import Final, NamedTuple

from domain.patterns import regex

LONGEST: Final = 300  # characters


class Plain(NamedTuple):
    """Words, how they may have been read, and what they mean."""

    words: str
    read_as: Set[str]
    intent: str


_NOT_YET: Final = r"(?!.*(?:\b(?:not|no|if|when|once|wait\w*|expect\w*|has|should|will|need)\b|n't|还没|未|等|如果|[吗?？]))"
_TONGUES: Final = (
    r"(?:german|french|spanish|italian|portuguese|dutch|polish|russian|japanese|korean|turkish|hindi|arabic)"
)
_LED: Final = r"(?:(?:hi|hello|hey|and|so|ok|please|pls|sorry|can you|could you)[, ]+)*"
PLAIN: Final = tuple(
    (regex(words), read_as, intent)
    for words, read_as, intent in (
        Plain(
            rf"{_NOT_YET}.*(?:\b(?:gave|given|placed|issued|sent)(?: us| me)? (?:the|an|their|his) (?:purchase )?(?:order|po)\b|\b(?:order|po) (?:from |for |of |by )?(?:[\w&.-]+ ){{1,4}}(?:is |was |has )?(?:received|arrived|came in|is in)\b|订单(?:已经?|都|刚刚?|昨天|今天)*(?:收到|下来|到|来)了).*",
            frozenset({"deal.update", "none", "deal.status"}),
            "deal.win",
        ),
        Plain(
            r"\W*(?:最终|终端)?客户(?:名称|名字|单位)?[:：](?=.*(?:产品|型号)(?:名称)?[:：])(?=.*(?:金额|预算|数量|总价|签约|结案|成交|日期)[^，,。；;:：]{0,4}[:：]).*",
            frozenset({"deal.update", "correct", "none"}),
            "deal.register",
        ),
        Plain(
            r".*(?:\b(?:can|could|may|do) (?:we|i) (?:please )?(?:get|have) (?:some |a |deal |project )?protection\b(?! (?:more|longer|extended))|\bprotect (?:it|this|them|the (?:deal|customer)) for us\b|(?:能不能|可不可以|可以|能否|想要?|麻烦|帮我们?)(?:先)?(?:给|申请)(?:我们?)?(?:个|一个|一下|上)?(?:项目)?保护).*",
            frozenset({"deal.extend", "none", "deal.status"}),
            "deal.register",
        ),
        Plain(
            r"[^，,。；;]{2,20}?(?:到底|大概|现在)?(?:什么时候|啥时候|何时|几时|哪天)(?:能|会|可以|才)*(?:被)?(?:放出来|释放|放开|空出来|解除(?:保护)?)(?:来)?(?:呢|啊)?[?？。]*",
            frozenset({"deal.extend", "none", "deal.win", "deal.update"}),
            "deal.status",
        ),
        Plain(
            r"[^，,。；;]{2,20}?(?:现在|目前|还)*(?:在不在|还在|是不是(?:还)?在|过没过|有没有过)保护期?(?:内|里)?(?:吗|呢|啊)?[?？]*",
            frozenset({"deal.extend", "none", "deal.update"}),
            "deal.status",
        ),
        Plain(
            r"(?:请问|那|想问一?下)?(?:我们?|咱们?)(?:公司)?(?:现在|目前)?(?:的)?(?:拿的?|享受的?|是)?(?:折扣|返点)(?:是|有|能到)?(?:多少|几个点|几折|怎么算|啥)(?:呢|啊)?[?？。]*",
            frozenset({"none", "deal.status", "pipeline.show", "partner.list"}),
            "partner.tier",
        ),
        Plain(
            rf"{_LED}(?:(?:i think|maybe|looks like)[, ]+)?(?:we|i)(?: might| may| could| can| should| will|['’]ll)(?: (?:possibly|probably|maybe|be able to))* (?:get|win|land|sell to|close) [^,;:?]{{2,40}}? (?:through|via|thru) [^?]*",
            frozenset({"deal.lose", "deal.win", "deal.update", "none"}),
            "deal.register",
        ),
        Plain(
            rf"{_LED}(?:switch|change|go|talk|write|speak|answer)(?: (?:to|in|me|back))* {_TONGUES}(?: please)?[.!?]*|{_LED}(?:¿?habl[ae]s?|parla|parlez[- ]vous|sprech\w+(?: (?:sie|ihr))?|sprichst du|fala|mluvíte)\b.{{0,20}}|{_LED}(?:auf|in) (?:deutsch|german|français|french|español|spanish|italiano|italian)(?: bitte| please)?[.!?]*",
            frozenset({"deal.status", "none", "language.set", "deal.update"}),
            "none",
        ),
        Plain(
            rf"{_LED}(?:how much|what) (?:is|are|does|would|do)(?: an?| one| the)? [^,;?]{{2,40}} for \d+ (?:users?|seats?|licen[cs]es?|people|devices?|units?|endpoints?|pcs|nodes)(?: cost)?[?.]*|[^，,。]{{2,24}}?\d+(?:个)?(?:点|用户|台|套|个|授权)(?:要|得|是|大概)*(?:多少钱|什么价|啥价|怎么卖)[?？呢啊。]*",
            frozenset({"pipeline.show", "deal.list", "deal.status", "deal.register", "partner.tier"}),
            "none",
        ),
        Plain(
            rf"{_LED}(?:change|update|set|correct) (?:the )?(?:(?:customer|client)['’]?s? )?contact(?: person)? (?:for|of|at|on) (?:the )?[^,;:]{{2,40}} to .{{2,40}}",
            frozenset({"deal.register", "none"}),
            "deal.update",
        ),
        Plain(
            rf"{_LED}there(?:['’]s| is) (?:an?|another|a new) (?:competitor|rival) (?:at|on|in|for) (?P<customer>[^,;:]{{2,40}})[:,–-] ?.{{2,30}}|(?P<customer2>[^，,。；;]{{2,20}}?)(?:[这那]?一?个?(?:项目|单子?))?(?:里|那边|中)?(?:又|还|现在)?(?:多|来|有|出现|冒出来?)了?一?[个家]?(?:新的?)?(?:竞争对手|对手|竞品|友商)[，,:： 是叫]*[^，,。；;]{{2,16}}",
            frozenset({"deal.register", "deal.lose", "none"}),
            "deal.update",
        ),
        Plain(
            rf"{_LED}(?:approve|accept|ok(?:ay)?) (?:the )?(?P<customer>[^,;.]{{2,40}}?)(?: deal| registration)?,? but .*",
            frozenset({"deal.update", "deal.extend"}),
            "deal.approve",
        ),
        Plain(
            rf"{_LED}ask (?!me\b|you\b|for (?:an? )?(?:extension|longer))[^,;]{{2,40}}? (?:whether|if|who|what|when|how|why|which|where|for|about|to)\b.*",
            frozenset(
                {
                    "deal.lose",
                    "deal.win",
                    "deal.register",
                    "deal.update",
                    "pipeline.show",
                    "partner.show",
                    "deal.status",
                    "deal.list",
                }
            ),
            "none",
        ),
        Plain(
            r"[^，,。；;]{2,20}?(?:的)?(?:保护期?|报备)?(?:到底|现在)?(?:是)?(?:哪天|几号|何时|几时|什么时候|啥时候)(?:到期|过期|失效)(?:呢|啊)?[?？]*",
            frozenset({"none", "deal.extend", "deal.list"}),
            "deal.status",
        ),
        Plain(
            r"(?!.*(?:通报|没|未|[今昨明]天|[今去明]年|[本这上下]|最近|新|我|团队|所有|全部|大家))[^，,。；;]{2,12}的商机(?:有哪些|有多少|情况|怎么样)?[?？]*",
            frozenset({"briefing.show"}),
            "pipeline.show",
        ),
        Plain(
            r"(?P<customer>(?!我|咱|团队|[今去明]年|[本这上下])[^，,。；;]{2,16}?)(?:[这那]一?[个单笔])?(?:的)?(?:金额|合同额|数量|总价)(?:是|有)?(?:多少|多大)[^，。]{0,2}(?:[，,].*)?[?？]*",
            frozenset({"pipeline.show"}),
            "deal.status",
        ),
        Plain(
            r"(?:我们?|咱们?)?(?P<customer>(?!我|们|咱|新|老|这|那|有|另|还|下|手|[一二两三几]个)[^，,。；;的]{2,12}?)(?:这个|那个|的)?(?:项目|单子|客户)也?(?:要|想|需要|得)(?:报备|登记|报)(?:一下)?(?:了|吧)*[。!！]*",
            frozenset({"deal.register", "none"}),
            "deal.register",
        ),
        Plain(
            r"(?:我们?的?)?(?:案子|单子|项目|报备)?(?:的)?(?:进度|进展|情况)(?:如何|怎么样|怎样)了?[，, ]+(?P<customer>[^\s，,。？?]{2,16})[?？]*",
            frozenset({"deal.status", "none"}),
            "deal.status",
        ),
        Plain(
            rf"{_LED}(?:i|we)(?:['’]m| am|['’]re| are) (?:no longer|not|no more) (?:with|at|working (?:for|at)) [^,;]{{2,40}}(?: (?:any ?more|any longer|now))?[.!]*",
            frozenset({"deal.extend", "deal.lose", "deal.status", "deal.withdraw", "partner.show"}),
            "none",
        ),
        *(
            Plain(
                rf"{_LED}(?:(?:can|could) (?:you )?(?:please )?help(?: me| us)? (?:to )?{verb} (?:the )?(?P<customer>[^,;?]{{2,40}}?)(?: deal| registration)?(?: (?:or not|ah|lah|hor|can|anot))+|(?:the )?(?P<customer2>[^,;?]{{2,30}}?)(?: deal)? {verb} can(?: or not| anot)?)[?.!]*(?: .*)?",
                frozenset({"help", "deal.status", "none", "deal.register", "deal.list"}),
                f"deal.{verb}",
            )
            for verb in ("withdraw", "extend", "approve", "reject")
        ),
        Plain(
            r"(?!.*(?:没|未|如果|要是|[吗?？])).*(?:得标|得標).*",
            frozenset({"deal.update", "none", "deal.status"}),
            "deal.win",
        ),
        Plain(
            r"[^\n]{2,40}(?:报备|登记|单子?|项目|案子)[^，,。；;]{0,8}(?:加快|加急|快一?点|催一?[催下]|尽快)(?:处理|批|审|答复|一下|下|点|办|吧)*[。!！]*",
            frozenset({"deal.register", "deal.update"}),
            "deal.status",
        ),
        Plain(
            r"[^，,。；;]{2,16}(?:先|暂时)(?:搁|压|放|缓|等)(?:[着著]|一?[搁压放缓等])?(?:再说|吧|一下)*[。!！]*",
            frozenset({"deal.approve", "deal.reject", "deal.extend"}),
            "none",
        ),
        Plain(
            rf"{_LED}how (?:stands|goes|stand|is|does) (?:the|our|my) (?:team|quarter|month|year|pipeline|forecast)(?: (?:stand|doing|going|look(?:ing)?))?(?: (?:in|for|this) (?:the |this )?(?:quarter|month|year))?[?.]*",
            frozenset({"none", "standup.answer"}),
            "pipeline.show",
        ),
        Plain(
            rf"{_LED}revert (?:back )?to (?:the )?[^,;:]{{2,30}}? (?:on|about|for) .*",
            frozenset({"undo", "deal.update"}),
            "none",
        ),
        Plain(
            r"(?:(?P<customer>(?!客户|甲方|对方|我|你|他|她)[^，,。；;]{2,14}?)(?:[这那]一?[个单]|那边|的)*)?(?:客户|甲方|业主|对方)(?:那边)?(?:又|突然|现在|临时)*(?:改|变)(?:了)?(?:主意|卦|需求)了?[。!！]*",
            frozenset({"none", "correct", "deal.status", "deal.lose"}),
            "deal.update",
        ),
        Plain(
            rf"{_LED}(?:the |our |my )?(?:customer|client)(?: (?:at|of) (?P<customer>[^,;?]{{2,40}}?))? (?:has |have |just )*changed (?:his|her|their|its) minds?(?: again)?[.!]*",
            frozenset({"none", "correct", "deal.status", "deal.lose"}),
            "deal.update",
        ),
        Plain(
            r"(?:看看|看一?下|查一?下|有没有|有哪些|哪些)*(?:我们?的?|团队的?)?(?:好久|很久|长期|最近|一直|[一二两三四五六七八九十\d]{1,3}个?(?:天|周|星期|月)(?:以上|多)?)(?:都|还)?(?:没有?|未)(?:人)?(?:动|跟|推进|更新|进展|动静|变化)(?:过|了)?的(?:商机|单子?|项目|报备)(?:有哪些)?[?？]*",
            frozenset({"briefing.show", "pipeline.show", "visit.list", "none"}),
            "deal.list",
        ),
        Plain(
            r"(?:全部|所有的?|都|统统)(?:给我)?(?:撤销|取消|作废)(?:了|掉|吧)*",
            frozenset({"deal.list"}),
            "cancel",
        ),
        Plain(
            rf"{_LED}(?:what(?:['’]s| is) )?(?:the )?(?:status|state) of (?:my|our|the) (?:deal|registration) (?:with the name|named|called|with|for|at) (?:the )?(?P<customer>[^,;:?]{{2,40}}?)(?:, .*)?[?. ]*",
            frozenset({"deal.list", "none"}),
            "deal.status",
        ),
    )
)


def plainly(text: str, intent: str) -> tuple[str, tuple[int, int] | None] | None:
    """The intent that a text in small letters plainly has where it was read as another, and where the customer stands
    who is all that it names; None for the rest."""
    for words, read_as, meant in PLAIN if len(text) <= LONGEST else ():
        differs = meant != intent or bool(words.groupindex)
        found = words.fullmatch(text) if intent in read_as and differs else None
        if found is None:
            continue
        spans = (found.span(name) for name, said in found.groupdict().items() if said)
        return meant, next(spans, None)
    return None
