"""A person who is asked about by name alone: "what about Zhao Min?", 赵敏呢."""

from __future__ import annotations

import re
from typing import Final

from domain.patterns import regex
from language.read.answering.choosing import bare

NAME_EN: Final = r"[^\W\d_][\w.'-]*(?: [^\W\d_][\w.'-]*){0,3}"
NAME_ZH: Final = r"[\u4e00-\u9fff·]{2,6}?|[a-z]+(?: [a-z]+){0,2}"
ASKED: Final = regex(
    rf"(?:(?:and|ok|so|then)[, ]+)*(?:(?:what|how) about|who(?:'?s| is)|and|what(?:'s| is)(?: up)? with|how(?:'s| is)) (?P<en>{NAME_EN}?)(?: doing| then| now)?"
    rf"|(?:那么?|还有)?(?P<zh>{NAME_ZH})(?:呢|怎么样了?|是谁|是哪位|是哪个)",
    re.IGNORECASE,
)


def came_along(text: str, name: str) -> bool:
    """True where somebody is told to have been there with the speaker: 和赵敏一起拜访了…, "together with Anna"."""
    who = re.escape(name)
    ways = (
        rf"[和跟与同带陪][着了]?{who}(?:一起|一块儿?|一同|[去陪]|同行)",
        rf"\b(?:together with {who}|with {who} (?:together|along)|{who} and (?:i|me)|me and {who})\b",
    )
    return any(re.search(way, text, re.IGNORECASE) for way in ways)


MANAGER: Final = regex(
    r"(?:(?:so|and|but|ok(?:ay)?|then)[, ]+)*who(?:'s| is| are)? (?:my|our)(?: own)? (?:channel |account |partner )?(?:manager|rep|contact(?: person)?|guy)(?: (?:now|then|there|at your side))*"
    r"|who (?:at|on) your (?:side|end) (?:looks after|takes care of|is in charge of|is responsible for|handles|covers) (?:us|me)(?: there| now)?|who (?:looks after|takes care of|is responsible for|is in charge of) (?:us|me)(?: (?:at|on) your (?:side|end))?"
    r"|(?:请问)?(?:[你您]们(?:那边|这边|公司)?|原厂|厂家)(?:是)?(?:谁|哪位)(?:在)?(?:负责|对接|跟|管)(?:我们?|咱们)(?:公司|这边)?(?:的|啊|呢)*|(?:请问)?(?:我们?|咱们)(?:公司|这边)?(?:是|由|归|跟)*(?:谁|哪位)(?:在)?(?:负责|对接|管)(?:的|啊|呢)*"
    r"|who (?:do|can|should) (?:i|we) (?:ask|call|talk to|turn to|contact|write to)(?: (?:then|now|about (?:it|that|this)))*"
    r"|who (?:approves?|decides?|reviews?|signs off)(?: on| about)?(?: (?:my|our|all my|all our) (?:deals?|registrations?)(?: now)?| now| then)"
    r"|(?:那|请问|一般|通常)*(?:是|由)?(?:谁|哪位)(?:来|负责)?(?:批|审批|审核|审)(?:我们?|咱们)的?(?:单子?|报备|项目)(?:啊|呢)?|(?:那|请问)?(?:我们?|咱们)的?(?:单子?|报备|项目)(?:一般|通常)?(?:是|由|归|要)*(?:谁|哪位)(?:来|负责)?(?:批|审批|审核|审)(?:的|啊|呢)*"
    r"|(?:那|请问)?(?:渠道经理|经理|对接人|接口人|联系人)(?:是)?(?:谁|哪位)(?:啊|呢)?|(?:那|请问)?(?:我们?|咱们)的?(?:渠道)?(?:经理|对接人|负责人)(?:现在)?是?(?:谁|哪位)(?:啊|呢)?|(?:那|请问)?(?:谁|哪位)是(?:我们?|咱们)的?(?:渠道)?(?:经理|对接人|负责人)(?:啊|呢)?|(?:我们?|这事)?(?:该|应该|可以|能)?(?:找|联系|问)谁(?:啊|呢)?",
    re.IGNORECASE,
)


PRESENCE: Final = regex(
    rf"(?:(?:so|and|but|hi|hey)[, ]+)*(?:is (?P<en>{NAME_EN}?) (?:(?:still|already|currently) )?(?:in|here|there|around|away|off|out|on (?:holidays?|leave|vacation)|sick|available|at work|working|back)(?: (?:today|now|tomorrow|this week|next week|at the moment|in the office))*"
    rf"|who (?:replaces|covers(?: for)?|stands in for|is standing in for|is covering for|decides for) (?P<who>{NAME_EN}?)(?: (?:now|today|then|meanwhile|this week))?)"
    rf"|(?P<zh>{NAME_ZH})(?:老师|经理)?(?:今天|现在|这周|最近|这两天)*(?:在不在|在吗|在没在|休假了?吗|请假了?吗|是不是(?:休假|请假|不在)了?|忙不忙|不在(?:的话)?[，,]?(?:谁|找谁|由谁).{{0,8}})(?:今天|啊|呢)*",
    re.IGNORECASE,
)


def presence_asked(text: str) -> str:
    """Who is asked after, whether he is in or who has his work meanwhile; empty for other words."""
    found = PRESENCE.fullmatch(bare(text))
    return next(filter(None, found.groups()), "") if found else ""


def manager_asked(text: str) -> bool:
    """True for who asks who his channel manager is, who decides on his deals, or whom to turn to."""
    return bool(MANAGER.fullmatch(bare(text)))


def person_asked(text: str) -> str:
    """The name that is asked about, whosever it is; empty for other messages."""
    found = ASKED.fullmatch(bare(text))
    return (found["en"] or found["zh"]) if found else ""
