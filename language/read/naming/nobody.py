"""Words for somebody without his name: "their guy", "the IT manager", 技术总监, 他们的人; and for nobody."""

import re
from typing import Final

from domain.patterns import regex

OF_EN: Final = (
    r"(?:new|old|own|other|main|key|top|big|senior|junior|deputy|vice|chief|managing|general|executive|regional|area|country|local|sales|purchasing|procurement"
    r"|purchase|buying|it|hr|pr|tech|technical|technology|finance|financial|marketing|operations|ops|security|network|infrastructure|cloud|data|digital|information"
    r"|project|product|program|programme|account|channel|partner|commercial|business|office|facility|plant|store|legal|system|systems|support|service|r&d)"
)
ROLE_EN: Final = (
    r"(?:guy|guys|man|woman|lady|gentleman|person|people|folks?|teams?|contacts?|contact person|boss|buyers?|managers?|management|directors?|head|owner|founder|president|vp|secretary"
    r"|assistant|colleagues?|staff|engineers?|architect|admin|administrator|officer|chief|lead|leader|consultant|accountant|controller|lawyer|c[efiotm]o|ciso|decision[- ]makers?)"
)
ROLE_ZH: Final = (
    r"(?:总监|总?经理|主管|主任|[部处科局院校所]长|负责人|董事长?|总裁|老总|老板|领导|同事|对接人|联系人|接口人|采购|工程师|架构师|专员|总工|总|官|顾问|员工|秘书|助理|人员?|那个人|的人"
    r"|部门?|团队|小伙子?|小姑娘|那位|技术|财务|销售|售前|商务|前台|客服|c[efiot]o|ciso|哥们儿?)"
)
TITLE_ZH: Final = (
    r"(?:董事长|总经理|副总裁|副总|副總|副理|协理|協理|总监|经理|經理|主任|主管|总工|處長|处长|科长|课长|局长|部长|院长|校长|老师|老師|博士|教授|所长|"
    r"先生|女士|小姐|老板|老闆|总|總|董|工|处|姐|哥|书记|秘书|店长|组长|专员|專員)"
)
FIELD_ZH: Final = (
    r"(?:it|信息化?|资讯|数字化|数据|技术|科技|采购|物资|供应链|财务|设备|机电|电气|自动化|生产|工艺|质量|质检|市场|销售|营销|运营|运维|行政|人事|人力(?:资源)?|研发|工程|产品|项目|安全|网络|网管"
    r"|法务|商务|业务|基建|后勤|总务|物流|仓储|规划|战略|渠道|客服|客户|综合|办公|总经理|总工程?师?|弱电|区域|大区)"
)
UNIT_ZH: Final = r"(?:部门?|处|科|室|中心|组|办)"
OF_ZH: Final = rf"(?:新来?的?|{FIELD_ZH}|{UNIT_ZH}|执行|首席|副|常务|高级|资深|那边|的)"
EN: Final = regex(
    rf"(?:(?:the|a|an|their|his|her|our|some) )?(?:{OF_EN} ){{0,3}}{ROLE_EN}(?: (?:of|for|in) (?:the )?(?:{OF_EN}|sales|engineering|department)(?: department)?| there| over there)?"
)
SOME_ZH: Final = r"(?:[一二两三四五六七八九十几\d]+|好几|许多|很多|不少|一些|全体|所有|其他|一群)(?:来|多)?(?:个|位|名)?(?:人|同事|销售|技术|员工|领导|同学|朋友|客户)们?"  # 五六个人, 全体销售
ZH: Final = regex(
    rf"{OF_ZH}{{0,4}}{SOME_ZH}|(?:[他她]们?|对方|客户|那边)?(?:那边|公司|家)?的?{OF_ZH}{{0,4}}{ROLE_ZH}的?"
)
SOMEBODY: Final = regex(
    r"(?:(?:plus|and|also|with) )?(?:someone|somebody|some (?:guy|woman|people|folks|others)|a (?:guy|woman|man|lady|person|couple of (?:people|others))"
    r"|(?:one|two|three|four|five|\d|a few|several) (?:others?|more|people|guys|colleagues|engineers))(?: (?:else|new))?(?: (?:from|in|of|whose|i|who|that)\b.*)?"
    r"|(?:还|另外?|又)?(?:有|见了)?[一另]?[个位](?:我们?)?(?:不认识|不熟|没记住名字?|叫不[上出]名字?|不知道名字?|新来|陌生)的?(?:人|同事|领导)?",
    re.IGNORECASE,
)
FEELS: Final = regex(
    r"(?:(?:very|really|so|quite|pretty|not) )*(?:upset|angry|annoyed|(?:un)?happy|worried|excited|impressed|interested|disappointed|frustrated|busy|late|keen|pleased|satisfied)"
)  # how somebody was
ARTICLE: Final = regex(r"^(?:The|An?|Their|His|Her|Our|Some)(?= )")
CAPITALS: Final = regex(r"[A-Z&]{2,4}\b")  # of a role: the CTO, IT manager

A_THING: Final = regex("[这那][个单条项]|一下|^把|继续")  # in words of what is to be done: 重能那个

NO_RIVAL: Final = regex(
    r"(?:no[,. ]+)?(?:there(?:'s| is| are) )?(?:none|no ?(?:body|one)|(?:no|not any)(?: other)? (?:competitors?|competition|rivals?))"
    r"(?: (?:yet|so far|involved|that (?:i|we) know of|as far as (?:i|we) know))?"
    r"|(?:目前|暂时|现在|还)*(?:没有?|[暂无]无?)(?:其他|别的)?(?:竞争对手|竞品|对手|竞争)?",
    re.IGNORECASE,
)


def no_rival(words: str) -> bool:
    """True where nobody else is said to bid; what somebody does not know is not said."""
    return bool(NO_RIVAL.fullmatch(" ".join(words.split()).strip(" .。!！")))


CONTACTS: Final = regex(r"contact|联系人|对接人|\bask for\b|找", re.IGNORECASE)
RIVALS: Final = regex(r"competit|rival|竞|对手", re.IGNORECASE)
CLAUSES: Final = regex(r"[,，;；。\n]|\.\s")


def no_rival_beside(text: str) -> bool:
    """True where a part of a longer message says so: "register Globex, 60k, no competitor"."""
    return any(RIVALS.search(part) and no_rival(part) for part in CLAUSES.split(text)[1:])


LED: Final = regex(
    rf"^(?:(?:their|his|her|our|my|the|an?) (?:{OF_EN} ){{0,3}}{ROLE_EN},? (?=\w+(?: \w+)?$)|(?:{OF_EN} ){{0,3}}{ROLE_EN},? (?=[A-Z]))"
)


def unled(words: str) -> str:
    """A name without the role that it is led by: "their guy Bob Meyer", "her colleague Tim Engel"."""
    return LED.sub("", words)


def nobody(words: str) -> bool:
    """True for a role and no name; in English it is written small: Guy and Boss are names, too."""
    said = ARTICLE.sub(lambda found: found[0].lower(), " ".join(words.split()))
    said = CAPITALS.sub(lambda found: found[0].lower(), said)
    return bool(FEELS.fullmatch(said) or EN.fullmatch(said) or ZH.fullmatch(said.lower()))


def somebody(words: str) -> bool:
    """True for a person whose name is not told: "plus someone from finance", 还有个不认识的."""
    return bool(SOMEBODY.fullmatch(" ".join(words.split())))


def a_thing(words: str) -> bool:
    """True for words that point at a thing or ask for one, where somebody is named: 重能那个, 把那单报一下."""
    return bool(A_THING.search(words))
