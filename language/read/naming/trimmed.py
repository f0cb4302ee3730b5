"""A name without what only surrounds it: marks, titles, particles, words of courtesy."""

import re
from typing import Final

from domain.matching.text import has_han
from domain.patterns import regex
from language.read.naming.described import undescribed
from language.read.naming.nobody import TITLE_ZH, nobody, unled
from language.read.naming.person_zh import person, several
from language.read.normal import normal
from language.read.wordlists.lists import chinese_words

EDGES: Final = " \t\n,.;:!?，。；：！？、（）()[]【】「」『』《》“”\"'‘’*_~-–—/&+#@"
TITLES_EN: Final = regex(
    r"^(?:mr|mrs|ms|miss|dr|prof|herr|frau|monsieur|madame|mme|señora?|signora?|shri|smt)\b\.?\s*",
    re.IGNORECASE,
)
TITLES_ZH: Final = regex(rf"{TITLE_ZH}$")
PEOPLE: Final = frozenset({"people", "contact", "owner"})
FIRMS: Final = frozenset({"customer", "partner"})
TOGETHER: Final = regex(r"(?<=[\u4e00-\u9fff]{2})(?:一起|一块儿?|一同)$")  # 和东软一起
OWN: Final = regex(r"(?<=[\u4e00-\u9fff]{2})(?<!美)的$")  # 铁建的那个, but 美的
COUNTED: Final = regex(r"[一二两三四五六七八九十几\d]{1,3}[笔单个条]")  # 最大的三笔
KIN: Final = frozenset("老小阿大")
COUNTING: Final = regex(r"(?:licen[cs]e|seat|unit|endpoint|subscription|user)s?|pcs|nos", re.IGNORECASE)
COINED: Final = regex(r"[A-Za-z]*[a-z][A-Z]|.*\d")
STYLED: Final = regex(r"^Messrs\.?\s+", re.IGNORECASE)
LABELS: Final = frozenset("台数 套数 个数 件数 数量 金额 总价 预算 产品 客户 渠道 联系人 签约日期".split())
BUYING: Final = frozenset("装买要换订")
YOURS_ZH: Final = regex(r"^(?:[贵我]公?司|你们?家?|您们?|我们|咱们)的?(?=.{2})")
LED_BY: Final = regex(r"^(?:报备?|要|买|来|上)\s+(?=\S)")
LONG: Final = 3
SMALL: Final = frozenset(
    "spring summer autumn winter midsummer midwinter also too then just now still again instead actually please plus mind minds um umm uh uhh uhm er erm hm hmm 春天 夏天 秋天 冬天 夏季 冬季 暑假 寒假".split()
)  # no names, unless they are written with a capital
FIRM: Final = regex(
    r"^(?:company|firm|customer|client)(?: called| named)?\s+(?=[A-Z0-9])"
)  # "the company Festo"
ARTICLES: Final = regex(r"^(?:the|our|my|a|an)\s+", re.IGNORECASE)
SPELT: Final = regex(
    r",? (?:(?:spelled|spelt|written) )?with (?:an?|one|two|a double|double)(?: letter)? ['\"]?(?-i:[a-z]|[A-Z]{1,2})['\"]?s?(?:,? not (?:an? )?\w{1,3})?$",
    re.IGNORECASE,
)  # "Mayer with a y"
SPELT_ZH: Final = regex(
    r"(?<=[\u4e00-\u9fff])[,，、 ]+[\u4e00-\u9fff]{1,3}(?:字[头旁底]|旁|偏旁)的?(?:那个)?$"
)  # 孙莉，草字头那个
THEIRS: Final = regex(
    r"^(?:(?:他们|她们|对方)(?:那边|公司|家)?的?|(?:客户|我们|咱们|那边)(?:那边|公司)?的)(?=.)|^(?:their|his|her)\s+",
    re.IGNORECASE,
)  # 他们的刘总
SPELT_SO: Final = regex(
    r"(?P<name>[\u4e00-\u9fff]*(?P<one>[\u4e00-\u9fff])[\u4e00-\u9fff]?)[,，、 ]+是?[\u4e00-\u9fff]{1,3}的(?P=one)字?"
)  # 李思，思考的思
CALLED_ZH: Final = regex(
    r"[^,，]{1,12}?[,，、 ]*(?:名字)?(?:是)?(?:叫做?|名叫)(?=[\u4e00-\u9fff]{2,4}$)"
)  # 我同学 叫孙磊
ROLE_AFTER: Final = regex(r"(?<=\w)[,，、 ]+(?P<role>[^\s,，、]*[\u4e00-\u9fff])$")  # 刘洋 采购经理
TWICE: Final = regex(r"^(([\u4e00-\u9fff])[\u4e00-\u9fff]{1,2})\2$")  # 刘洋刘经理
COURTESY: Final = regex(
    r"^(?:pl[sz]|please) |(?:,? (?:pl[sz]|please|than(?:ks|x)|thank (?:you|u)|thx|tks|asap|btw|cheers))+$"
)  # "register acme pls, 60k"
POSSESSIVE: Final = regex(r"['’]s$", re.IGNORECASE)


def trimmed(words: str, slot: str) -> str:
    """The name itself."""
    name = COURTESY.sub("", SPELT_ZH.sub("", SPELT.sub("", " ".join(_bare(words).split()))))
    if name in SMALL:  # "they sign before summer", "also push it to May"
        return ""
    if name in LABELS:  # the field's own: 台数：三十六
        return ""
    if slot in FIRMS and COUNTED.fullmatch(name):
        return ""
    if slot in FIRMS:
        name = TOGETHER.sub("", OWN.sub("", name))
    if slot == "customer":
        name = unreported(STEP_BEFORE.sub("", SAID_BEHIND.sub("", PART_OF.sub(", ", name))))
    if slot != "territory":
        name = FIRM.sub("", STYLED.sub("", ARTICLES.sub("", name)))
    if len(name) == 1 and name.isascii() and name.islower():  # "with an e at the end"
        return ""
    if slot == "product":
        return uncounted(bought(YOURS_ZH.sub("", name)))
    if slot in PEOPLE:
        return untitled(name)
    if slot == "territory":
        return ARTICLES.sub("", name)
    return name


STEP_BEFORE: Final = regex(r"^(?:取消|撤[销回]|延长)(?=[\u4e00-\u9fffA-Za-z]{2})")  # 想取消联电的登记
SAID_BEHIND: Final = regex(
    r"(?<=[\u4e00-\u9fffA-Za-z]{2})(?:我(?:改|想|看|觉得|同意|不|先|就|刚)|(?:资料|材料)(?:都)?(?:齐|全|到|补|不|已)|(?:当时|上次|之前|最后|到底)(?:是|又|就)?(?:为什么|为啥|怎么|被|没|不|拒|驳)"
    r"|(?:为什么|为啥|凭啥)|先?[不别没](?:能)?批|同意$|先(?:放|缓|緩|等|搁|擱|压|壓)|可以(?:给|批|过|通)|按(?:[丢赢输]单)|[标算](?:成|为|记|作)?[丢赢输]|按$).*$"
)  # 三河我改主意了，批了
PART_OF: Final = regex(
    r",? (?:it['’]?s|it is|that['’]?s|that is|this is|(?:at|for) )\s*(?:their|the|its|our) (?=(?:[\w-]+ ){0,3}(?:plant|site|branch|office|subsidiary|division|unit|hq|headquarters|factory|campus|warehouse|store|department|entity)\b)",
    re.IGNORECASE,
)  # "Bosch Rexroth, it's their Lohr plant"


def _bare(words: str) -> str:
    """The words without the marks around them, but with the bracket that they open: 海信（青岛）."""
    name = words.strip(EDGES)
    closing = (
        "）" if name.count("（") > name.count("）") else ")" if name.count("(") > name.count(")") else ""
    )
    return name + closing if closing and words.rstrip().endswith(closing) else name


def unreported(name: str) -> str:
    """A customer's name without the verb before it: 报|移动, but 报喜鸟."""
    words = chinese_words()
    verb = name[:1] == "报" and name[1:3] in words and name[:2] not in words
    return name[1:] if verb else name


def bought(name: str) -> str:
    """A product's name without the verb before it: 装|视觉检测一体机, 报 |网关, but 装载机."""
    name = LED_BY.sub("", name, count=1)
    if name[:1] == "购" and name[:2] not in chinese_words():
        return name[1:]
    return name[1:] if name[:1] in BUYING and len(name) > LONG and name[:2] not in chinese_words() else name


def uncounted(name: str) -> str:
    """A product's name without the noun that counts it: "NodeGuard licences"; "backup licences" is what is sold."""
    named, _, noun = name.rpartition(" ")
    return named if COUNTING.fullmatch(noun) and any(COINED.match(word) for word in named.split()) else name


def surnamed(name: str, text: str) -> str:
    """A surname alone, with the title that is written behind it: 王总; any other name as it is."""
    found = re.search(rf"{name}{TITLE_ZH}", text) if len(name) == 1 and has_han(name) else None
    return found[0] if found else name


def untitled(name: str) -> str:
    """A person's name without a title, as it was written; a title alone is nobody, and stays to be refused as empty."""
    simple = normal(name).text
    kept = _untitled(simple)
    at = simple.find(kept) if kept and len(simple) == len(name) else -1
    return name[at : at + len(kept)] if at >= 0 else kept if simple == name else _untitled(name)


def _untitled(name: str) -> str:
    name = CALLED_ZH.sub("", name)
    plain = POSSESSIVE.sub("", TITLES_EN.sub("", THEIRS.sub("", unled(undescribed(name)))))
    spelt, role = SPELT_SO.fullmatch(plain), ROLE_AFTER.search(plain)
    if spelt:
        plain = spelt["name"]
    elif role and nobody(role["role"]):
        plain = plain[: role.start()]
    plain = person(plain)
    if nobody(plain):
        return ""
    if several(plain):
        return plain
    if len(plain) == 2 and plain[0] in KIN:
        return plain
    shorter = TWICE.sub(r"\1", TITLES_ZH.sub("", plain))
    return shorter if len(plain) >= 2 and not plain.isascii() and len(plain) <= 6 else plain
