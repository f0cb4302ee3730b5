"""What is said of an appeal by whoever hears it: "grant the appeal", "the rejection stands", 申诉成立, "what is it about?"; and
by whoever made it, to take it back."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from domain.patterns import regex
from language.read.names import NO_NAMES, Names

_LED: Final = r"(?:(?:ok(?:ay)?|yes|no|so|well|sorry|then|fair(?: enough)?|alright|all right|right|good point|i think|i(?:'d| would| will|'ll)?|let'?s|we|please)[,.: ]+)*"
_APPEAL: Final = r"(?:the|this|that|his|her|their|an|[a-z]+(?: [a-z]+)?(?:'s|s')) appeal"
_BARE: Final = r"(?:(?:the|this|that|his|her|their|an|[a-z]+(?: [a-z]+)?'s) )?appeal"
_WHY: Final = (
    r"(?:\s*[,;:.]\s*(?:because |since |as )?(?P<reason>.+)|\s+(?:because|since)\s+(?P<reason2>.+))?"
)
_WHY_ZH: Final = r"(?:\s*[，,。：:]\s*(?P<reason22>.+))?"
_OF_IT_ZH: Final = r"(?:这个|这条|该|他们?的?|她的?|对方的?|伙伴的?)?"
_ASKS: Final = tuple(
    (route, regex(pattern, re.IGNORECASE))
    for route, pattern in (
        (
            "deal.approve",
            rf"{_LED}(?:(?:agree with|side with|grant|allow|uphold|accept|support|sustain) {_APPEAL}|(?:overturn|overrule)(?: (?:it|that|this|(?:the|this|that|his|her) (?:rejection|decision|refusal)))?)"
            r"|(?:(?:ok(?:ay)?|i think|then)[, ]+)*(?:i(?:'d| would)? |let'?s )?(?:agree with|side with|go with) the (?:partner|reseller)(?: (?:here|on this(?: one)?))?"
            rf"|{_LED}{_BARE} (?:is |was )?(?:granted|upheld|allowed|accepted|successful|justified)"
            rf"|(?:我)?(?:同意|通过|批准|支持|认可|准了?){_OF_IT_ZH}申[诉訴](?:吧|了)?|{_OF_IT_ZH}申[诉訴](?:成立|通过|有效|有理)(?:了|吧)?|改判(?:为|成)?(?:通过|批准|同意)?(?:了|吧)?",
        ),
        (
            "deal.reject",
            rf"(?:{_LED}(?:(?:deny|dismiss|reject|refuse|decline|overrule|disagree with|turn down) {_APPEAL}|turn {_APPEAL} down"
            rf"|{_BARE} (?:is |was )?(?:denied|dismissed|rejected|refused|unfounded)|dismiss(?:ed)?(?: (?:it|this|that))?"
            r"|(?:(?:the|this|that|our|his|her) )?(?:rejection|decision|refusal) (?:stands|holds|(?:was|is) (?:right|correct))"
            rf"|(?:i )?(?:uphold|confirm|keep|(?:stand|stay|stick) (?:by|with|to)) (?:the|this|that|our|his|her|my) (?:rejection|decision|refusal))){_WHY}"
            rf"|(?:(?:我)?(?:驳回|拒绝|不同意|不支持|不予支持){_OF_IT_ZH}申[诉訴]|{_OF_IT_ZH}申[诉訴](?:不成立|无效|驳回|不通过|没道理)"
            rf"|维持(?:原判|原(?:来的)?(?:决定|裁定|结果)|驳回)|不(?:予)?改判)(?:了|吧)?{_WHY_ZH}",
        ),
        (
            "deal.appeal",
            r"(?:(?:sorry|hi|hello|but|no|well)[,. ]+)*(?:i|we) (?:(?:really |just |simply )*(?:do not|don['’]?t|can['’]?t|cannot) (?:agree with|accept)|disagree with|object to) (?:the|this|that|your) (?:rejection|decision|refusal)(?: (?:of|on|about|for) (?:(?:my|our|the|this|that|last|latest) )*(?:deal|registration|one))?"
            r"|(?:我们?)(?:不(?:同意|认可|接受|服)|没法接受)(?:这个|你们?的?|这次)?(?:驳回|决定|审批结果|结果)|(?:我们?)?对(?:这个|这次|你们?的?)?(?:驳回|决定|审批结果|结果)(?:有意见|有异议|不服|不满意?|不认可)"
            r"|(?P<reason>[^?]{5,200}?)[,.;!]+ (?:so |and |that's why )?(?:i|we)(?:'d like to| want to| would like to| will| have to|'ll)? appeal(?: (?:it|this|that|the (?:decision|rejection)))?"
            r"|(?P<reason2>[^？?]{2,80}?)(?:[，,。！!；; ]+|(?<=了))(?:所以|那|就|因此)*(?:我们?)?(?:要|想|必须|得|只好)*(?:提出)?申[诉訴](?:吧|了|一下)*",
        ),
        (
            "deal.unappeal",
            r"(?:(?:ok(?:ay)?|no|sorry|well|actually|please|never ?mind|forget it)[,.: ]+)*(?:(?:i|we)(?:'d like to| want to| would like to|'ll| will)? )?(?:(?:take|pull) (?:back )?(?:the|my|our|that) appeal(?: back)?|(?:withdraw|retract|cancel|drop|revoke|forget(?: about)?|scrap|stop) (?:the|my|our|that) appeal|(?:don'?t|do not|no longer) (?:want (?:to |(?:the|my|our|that|an) )?|need (?:the|my|our|that|an) )?appeal(?: (?:it|this|that))?(?: (?:any ?more|after all|any longer|now))*)"
            r"|(?:算了|那|还是|我们?|就|先|请|麻烦|帮我|[把将]|[，, ])*(?:(?:撤回|撤销|取消|收回|撤掉)(?:我们?的?|这个|该)?申[诉訴]|(?:不|不想|不用|不要|放弃)申[诉訴]了?|放弃申[诉訴]|申[诉訴](?:就)?(?:撤回|撤销|取消|收回|算|撤))(?:了|吧)*",
        ),
        (
            "deal.appeals",
            r"(?:and |so )?who (?:has |have )?(?:appealed|filed an appeal)(?: (?:lately|recently|so far|this week|now))?|(?:最近|目前)?(?:有?谁|哪[家些]|有没有人|有人)(?:提出?|提交)?(?:过|了)?申[诉訴](?:过|了)?[吗么呢]?|"
            r"(?:(?:and|so|please|ok(?:ay)?|can you|could you)[, ]+)*(?:(?:show|list|see|give)(?: me)?|(?:are|is) there|do (?:i|we) have|have (?:i|we) got|what|which|how many|what about)?(?: ?(?:all|any|some|the|my|our|other|open|pending|running|waiting|new|current))* ?appeals(?: (?:are|is|to|hear|decide|rule|on|that|waiting|open|pending|running|for|me|us|i|we|do|have|my|desk|there|going|being|heard|right|now|at|the|moment|today|currently|still))*"
            r"|(?:is there|are there|do (?:i|we) have|have (?:i|we) got) (?:an|any)(?: (?:open|pending|running|current))? appeal(?: (?:running|open|pending|waiting|for me|to (?:hear|decide)|right now|now|going on|being heard))*"
            r"|(?=.*(?:哪|有|几|多少|列|待|吗|么))(?:请|麻烦|帮我|看一?下|看看|查一?下|列出|目前|现在|我们?|这边|手上|还|是否|有没有|有|哪些|哪几|几|多少|什么|个|条|待|未|等我?|需要?我|要我|处理|审理|裁定|审批?|受理|中|正在|进行|的)*申[诉訴](?:报备|单子?|案件)?(?:的|列表|清单|有哪些|有几[个条]|有多少|有没有|要|等我?|处理|裁定|审理|正在|在|受理|吗|么|没有?|呢)*",
        ),
        (
            "deal.status",
            rf"{_LED}uphold(?: (?:it|that|this))?|(?:by )?when (?:will|is|does|do|would) (?:i|we|{_APPEAL}|my appeal|our appeal)(?: (?:get|be|have|hear|an|answer|to|on|about|decided|heard|ruled|through|done|the|my|our|appeal))*|(?:how long|when) (?:will|does|do) (?:my|our|the) appeal (?:take|end|last)|(?:has|is|was) (?:my|our|the) appeal (?:been )?(?:decided|heard|through|granted|over)(?: yet| already)?"
            r"|(?:我们?的?|这个|那个)?申[诉訴](?:要|得|还要)?(?:等)?(?:什么时候|啥时候|多久|几天|哪天|几号)(?:能|会|才)?(?:有)?(?:结果|答复|裁定|结束|出来|完|消息|批)?(?:呢|啊)?",
        ),
        (
            "deal.history",
            rf"(?:(?:so|and|ok),? )*what(?:'s| is) {_APPEAL} about|(?:please |can i |let me )?(?:show|open|see|read)(?: me)? {_APPEAL}|why (?:did|do|does|has|have) (?:he|she|they|the partner|[a-z]+(?: [a-z]+)?) appeal(?:ed)?(?: (?:it|that|this|against (?:it|that|this|the (?:rejection|decision))))?"
            rf"|(?:so |and )?(?:what|which)(?: (?:reasons?|grounds?|arguments?))? (?:do|does|did|has|have) (?:he|she|they|the partner|[a-z]+(?: [a-z]+)?) (?:appeal on|say in {_APPEAL}|give for {_APPEAL})|(?:what(?:'s| is| was) )?(?:the )?(?:reason|argument|grounds?) (?:of|for|behind) {_APPEAL}"
            rf"|{_OF_IT_ZH}申[诉訴](?:里|书)?(?:怎么|都)?(?:说|写|讲)了?(?:些)?(?:什么|啥|的)|(?:(?:so|and),? )*what (?:does|did) {_APPEAL} say|(?:看一?下|看看|打开)?{_OF_IT_ZH}申[诉訴]的?(?:理由|原因|内容|说法)(?:是)?(?:什么|啥)?|(?:看一?下|看看|打开){_OF_IT_ZH}申[诉訴]|{_OF_IT_ZH}(?:为什么|为啥|凭什么)(?:要)?申[诉訴]",
        ),
    )
)


_SIDES: Final = regex(
    rf"{_LED}(?P<who>(?!(?:that|this|it|all|everything|what|you|i)\b)[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ'-]*(?: (?!(?:is|was|has)\b)[A-Za-zÀ-ÿ'-]+)?|[\u4e00-\u9fff]{{2,4}}?) ?(?:is|was|has been|是|说得|做得|判得)? ?(?P<how>(?:absolutely |quite |totally )?right|correct|wrong|mistaken|not right|has no (?:case|point)|有道理|有理|没有?道理|没理|没错|对的?|不对|错了?)"
    rf"(?: (?:here|there|about (?:this|that|it)|on this(?: one)?))?(?:[,.，。; ]+(?:so |and |那就?|就)*(?P<then>.+))?"
    rf"|{_LED}(?:am with|agree with|side with|go with|support) (?P<with>(?!(?:that|this|it|all|everything|you)\b)[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ'-]*(?: [A-Za-zÀ-ÿ'-]+)?)(?: (?:here|there|on (?:this|that|it)(?: one)?))?"
    r"|我(?:是|还是)?(?:支持|赞同|同意|认可|站)(?P<zh>[\u4e00-\u9fff]{2,6}?|[A-Za-z]+(?: [A-Za-z]+)?)(?:这边|那边)?(?:的?(?:意见|判断|决定|看法|说法))?",
    re.IGNORECASE,
)
_PARTNER: Final = regex(
    r"(?:the |our )?(?:partner|reseller)|they|(?:合作)?伙伴|渠道|对方|他们", re.IGNORECASE
)
_NO_FAULT: Final = frozenset({"没错"})
_WRONG: Final = regex(r"wrong|mistaken|not right|no (?:case|point)|没有?道理|没理|不对|错", re.IGNORECASE)


def sided(text: str) -> tuple[str, bool] | None:
    """Who is said to be right (True) or wrong by whoever hears an appeal: "Jonas is right", 赵敏没错, "I agree with
    Li Wei"; "" for the partner without a name. None for other words."""
    found = _SIDES.fullmatch(text.strip(" .!。！"))
    if found is None:
        return None
    name, how = found["who"] or found["with"] or found["zh"], found["how"] or ""
    return "" if _PARTNER.fullmatch(name) else name, how in _NO_FAULT or not _WRONG.search(how)


_HEARD: Final = regex(
    r"(?:(?:and|so|but|ok(?:ay)?|please|hey|hi)[, ]+)*(?:(?:(?:who|which person|which colleague)(?:'s| is| will be| will| does| has to| has)? ?(?:going to )?(?:hear(?:s|ing)?|decid(?:es?|ing)(?: (?:on|about))?|handl(?:es?|ing)|rul(?:es?|ing) on|look(?:s|ing)? (?:at|after)|judg(?:es?|ing)|review(?:s|ing)?|deal(?:s|ing)? with|(?:in )?charge of|has|got)"
    r"|what(?:(?:'s| is| has| did)? ?(?:happen(?:ed|ing)?|become|became) (?:with|to|of)|(?:'s| is) (?:the )?(?:status|state|news|progress|outcome|result) (?:of|on|with|about)|(?:'s| is) (?:going on|up|new) with| about| came of|(?:'s| has) come of)|any (?:news|word|progress|update|answer|decision) (?:on|about|of|from|with)|where (?:is|are we with|do we stand with)|how (?:is|are|did)(?: (?:we doing|it going|it stand|things))?(?: (?:with|on))?)"
    r" (?P<whose>my|our|the|this|that) appeal(?: (?:doing|going|go|coming along|stand|now|yet|so far|please))*|(?P<judge>who(?:'s| is) (?:my|our|the) (?:judge|arbiter)(?: (?:of|for|on) (?:my|our|the) appeal)?))"
    r"|(?P<zh>我们?的?|这个|那个)?申[诉訴](?:现在|目前|的|案)*(?:进展|结果|状态|情况|怎么样了?|怎样|如何|后来|有(?:结果|进展|消息|答复)|到哪一?步?|处理|裁定|批|判)[^，,。]{0,8}?"
    r"|(?:请问)?(?:我们?的?)?(?:现在|目前|会)?(?:是|由|归)?(?:谁|哪位|哪个人?|什么人)(?:来|在|负责|会|将)*(?:处理|受理|审理|裁定|审批?|负责|管|看|决定|判)(?P<zh2>我们?的?|这个|那个)?申[诉訴](?:的)?"
    r"|(?P<zh3>我们?的?|这个|那个)?申[诉訴](?:是|由|归|会|将)*(?:谁|哪位|哪个人?)(?:来|在|负责)*(?:处理|受理|审理|裁定|审批?|负责|管|看|决定|判)?(?:的)?",
    re.IGNORECASE,
)
_MINE: Final = frozenset({"my", "our", "我", "我的", "我们", "我们的"})


def hears(said: str) -> str | None:
    """That it is asked who hears an appeal, or how one stands: "mine" for the speaker's, else "any"; None for
    other words: "who hears my appeal?", 谁来处理申诉, "what happened with our appeal?"."""
    found = _HEARD.fullmatch(BESIDE_HAN.sub("", said).strip(" .?？!！。呢啊了吧"))
    if found is None:
        return None
    whose = found["whose"] or found["zh"] or found["zh2"] or found["zh3"] or ""
    return "mine" if found["judge"] or whose.lower() in _MINE else "any"


_SPOKEN_OF: Final = regex(r"\bappeal(?:s|ed)?\b|申[诉訴]", re.IGNORECASE)
BESIDE_HAN: Final = regex(r"(?<=[\u4e00-\u9fff]) | (?=[\u4e00-\u9fff])")
_REFERENCE: Final = regex(r"\bD-\d{4,10}\b", re.IGNORECASE)


def of_appeal(text: str) -> bool:
    """Whether an appeal is spoken of."""
    return bool(_SPOKEN_OF.search(text))


def asked(said: str, names: Names = NO_NAMES) -> tuple[str, Mapping[str, str]] | None:
    """The decision on an appeal, or the look at what it says; None for other sentences. The deal may be named:
    国家电网申诉成立, "uphold the rejection of Globex"."""
    of_deal = [("deal", each) for each in _REFERENCE.findall(said)]
    of_deal += [("customer", each) for each in names.called(said, "customer")]
    for slot, name in (("", ""), *of_deal[:1]):
        nameless = _nameless(said, name) if name else said
        for route, pattern in _ASKS:
            if (found := pattern.fullmatch(nameless)) and not (name and route == "deal.appeal"):
                told = {
                    which.rstrip("2"): words.strip() for which, words in found.groupdict().items() if words
                }
                return route, {**({slot: name} if name else {}), **told}
    return None


def _nameless(said: str, name: str) -> str:
    """A sentence without the deal that it names, and without what ties the name in."""
    tied = rf"\s*(?:\b(?:of|for|on|about|against|regarding|by)\s+)?{re.escape(name)}(?:'s\b)?(?:[这那]一?[个单笔条])?(?:的|\s|[:：,，])*"
    left = re.sub(tied, " ", said, count=1, flags=re.IGNORECASE).strip()
    return BESIDE_HAN.sub("", left)
