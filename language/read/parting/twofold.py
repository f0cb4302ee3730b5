"""Where a message holds a second request after the first."""

import re
from collections.abc import Iterator
from typing import Final

from domain.patterns import regex

ASKS_EN: Final = (
    "show|remind|list|approve|reject|register|extend|tell|log|add|schedule|book|prep|brief|mark|give me|withdraw|what(?:'?s)?|how(?:'?s)?|"
    "pull up|create|send me|change|update|set|move|extend|visit|plan|cancel|close|invite|put (?:a|the|my) (?:visit|meeting)"
)
ASKS_ZH: Final = (
    "帮我|提醒我|给我|查一?下|看一?下|看看|列一?下|报备|记一?下|安排|约|批准|驳回|把|准备|拜访|撤回|延长"
)
NO_NAME_ZH: Final = (
    "谈|聊|讨论|沟通|商量|关于|帮|请|麻烦|客户|对方|[他她我你您把]|需?要|想|希望|可以|能|就|都|先|也|还|然后|所以|因为|但|不过|结果|现在|预计|计划|签|时间|日期|金额"
    "|数量|台数|合同|保护|提前|推迟"
)  # before 改到: it goes on with what was spoken of, and begins nothing of another deal
DAY_ZH: Final = r"(?:[今明后]天|(?:[本这下])?(?:周|星期|礼拜)[一二三四五六日天]|\d{1,2}[号日])"
LOOK_UP: Final = r"is (?:(?!(?:and|is|it|this|that|he|she|what|there)\b)[\w.&'-]+ ){1,5}(?:still |already )?(?:free|taken|available)\b"
LOOK_UP_ZH: Final = r"(?:请|麻烦|帮我|帮忙)*(?:查一?下|查查|看看|看一?下|查)?[^，,。？?]{2,20}?(?:有没有|有|被)人(?:已经?)?(?:报|占)"
SEAM: Final = regex(
    rf"(?:[.;,!?]\s*|\s)(?:(?:and )?(?:also|btw|by the way|oh and|another thing|one more thing|plus)\b[,:]?\s+(?:please |pls |can you |could you )?"
    rf"|(?:and(?: then)?|&|\+|then) (?:please |pls |can you |could you )?(?=(?:{ASKS_EN})\b))"
    r"|[,，]\s*(?:please |pls )?(?=remind me\b|visit [a-z]|(?:(?:请|麻烦|帮我)?提醒我|帮我提醒一?下(?!他|她|客户|对方)))"
    rf"|[,，。]\s*(?=(?:请|麻烦|帮我)?{DAY_ZH}(?:[上中下]午|早上|晚上)?提醒我(?!一?下?[。！]?$))"
    rf"|(?:[.;,!?]\s*|\s)(?:(?:and|also) )*(?={LOOK_UP})"
    rf"|(?:[,，。；;！!？?]\s*|\s)(?:还有|另外|顺便|对了|再|然后)[，,]?\s*(?={LOOK_UP_ZH})"
    r"|(?:[.;,!?]\s*|\s)(?:and|but) (?=(?:can|could|may) (?:i|we|you) (?:please |also )?\w|i (?:need|have|must|should)(?: to)? (?:call|send|ask|check|write|email|prepare|book|finish|remind|tell|ring)\b"
    r"|(?:i|we)(?:['’]ll| will|['’]m going to|['’]re going to| am going to) (?:visit|see|meet|go to)\b)"
    rf"|[.;!?。；！？]\s*(?:please |pls |can you |could you )?(?=(?:{ASKS_EN})\b|(?:{ASKS_ZH}))"
    rf"|[，,。；;！!？?\s]\s*(?:还有|同时|还要|再|然后)[，,]?\s*(?:请|麻烦)?(?=(?:{ASKS_ZH}))|[，,。；;]\s*(?=(?:把)?(?:[今明后]天|下?周[一二三四五六日天])的?(?:会议?|拜访|任务)(?:帮我|给我)?(?:推|改|挪|取消))|[，,。；;！!？?\s]\s*(?:另外|顺便|对了|此外)[，,]?\s*(?:请|麻烦)?"
    r"|[,;]\s*(?=[\w.&'-]+(?: [\w.&'-]+)? (?:visit|meeting|call) (?:on )?(?:mon|tues|wednes|thurs|fri)day\b)"
    r"|(?<=请假|休假|休息|年假)[，,。；;]\s*|[，,；;\s]*(?:并且?|而且|同时)(?=(?:请|麻烦|帮我|再)?提醒我)"
    rf"|[，,。；;]\s*(?:还有|另外|然后)?[，,]?\s*(?=我?{DAY_ZH}我?(?:要|得|想)?(?:请[年病事]?假|休[年病]?假|出差)|{DAY_ZH}(?:[上下中]午|早上|晚上)?[\d一二两三四五六七八九十:：]*点?半?(?:约|拜访|去)[^，,。；;]{{2,}}|(?!{NO_NAME_ZH})[^，,。；;\d]{{2,10}}?(?:金额|签约|数量)?(?:再|也|要)?(?:改|推|延|调|降|提前)[到成为至])",
    re.IGNORECASE,
)
LOOKS: Final = regex(
    r"(?:,? and|;|\.|\?|,)(?: also)? (?:please )?(?=(?:(?:the|my|our|all)(?: \w+)? )?(?:tasks|to-?dos|deals|registrations|visits|pipeline|forecast|partners|briefing)\b"
    r"|(?:who|which|when|where|why|what|how)(?:'?s)?\b)"
    r"|(?:,? and(?: then)?|,? then|,? plus|;)(?: also)? (?=[\w .&-]{2,40}(?:'s)? (?:tier|level|profile|pipeline|deals|visits)\b)"
    r"|\s*(?:[，,；;。？?]\s*(?:和|以及|还有|另外)?|和|以及|还有|跟)\s*"
    r"(?=(?:我的|我们的|所有的?|[今明]天的|[本这上下]周的)?(?:任务|待办|报备|拜访|管道|预测|伙伴|通报)|谁|哪[些家个]|(?:我们?|咱们?)(?:现在|目前)?的?(?:等级|级别)?是?(?:什么|哪|多少)|[^，,；;。？?的]{2,12}的(?:等级|级别|档案|报备|任务|拜访))",
    re.IGNORECASE,
)
SHORTEST: Final = 4  # letters, of which a Chinese character stands for two
NOUN: Final = regex(
    r"(?:tasks|to-?dos|deals|registrations|visits|pipeline|forecast|partners|briefing)\b|任务|待办|报备|拜访|管道|预测|伙伴|通报",
    re.IGNORECASE,
)
OWNED: Final = regex(
    rf"\b(?:my|our|\w+'s)(?= {NOUN.pattern})|[^，,；;。？?]{{0,12}}的(?={NOUN.pattern})", re.IGNORECASE
)
REMINDER: Final = regex(
    r"(?:please )?remind me (?:to|about|that|on|in|at|(?:the|an?|one|two|\d+) (?:day|evening|hour|week|minute)s? (?:before|earlier)|today|tonight|tomorrow|tmrw|this|next|later|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|(?:(?:请|麻烦|帮我)?提醒我|帮我提醒一?下(?!他|她|客户|对方))|(?:请|麻烦)?(?:帮我|给我)(?:看看|看一?下|查一?下|列一?下)",
    re.IGNORECASE,
)
LED: Final = regex(
    r"\W*(?:(?:and|also|plus|then|oh|btw|by the way|ok(?:ay)?)\b[, ]*|(?:再|还有?|另外|顺便|然后|对了|同时)[，, ]*)*",
    re.IGNORECASE,
)

WHEN: Final = regex(
    r"\W*(?:if|when|once|after|before|until|as soon as|whenever)\b|(?:如果|等到?|要是|一旦)|.{0,20}(?:之后|以后|的时候|的话|时)$",
    re.IGNORECASE,
)
BESIDES: Final = regex(r"also|btw|by the way|another thing|one more thing|另外|顺便|对了|此外", re.IGNORECASE)


THEM: Final = regex(
    r"\W*(?:(?:please|pls|can you|i['’]ll|we['’]ll|(?:i|we) will|let me)[, ]+)*(?:plan |book |schedule )?(?:a |the )?(?:visit|see|meet|go to|call|visit to|meeting with|call with) (?P<them>them|him|her)\b",
    re.IGNORECASE,
)


def with_them(text: str, partner: str) -> str:
    """The second request with the partner of the first in place of "them": "… and visit them tomorrow"."""
    found = THEM.match(text) if partner else None
    return f"{text[: found.start('them')]}{partner}{text[found.end('them') :]}" if found else text


def seams(text: str) -> Iterator[tuple[str, str]]:
    """The ways to part a message in two requests, the earliest seam first; when to be reminded is part of that."""
    return (parts for parts in _parted(SEAM, text) if not (reminds(parts[1]) and WHEN.match(parts[0])))


def looks(text: str) -> Iterator[tuple[str, str]]:
    """The ways to part a message before a second thing to be shown: "my pipeline and the tasks of Li Wei"; what it is of holds for both."""
    for first, second in _parted(LOOKS, text):
        owned = OWNED.findall(first) if NOUN.match(second) else []
        space = " " if owned and owned[-1].isascii() else ""
        yield first, f"{owned[-1]}{space}{second}" if owned else second


def _parted(seam: re.Pattern[str], text: str) -> Iterator[tuple[str, str]]:
    for match in seam.finditer(text):
        first, second = text[: match.start()].strip(), text[match.end() :].strip()
        if _long(first) >= SHORTEST and _long(second) >= SHORTEST:
            yield first, second


def _long(text: str) -> int:
    return sum(1 if letter.isascii() else 2 for letter in text)


def besides(text: str, first: str, second: str) -> bool:
    """True where what joins two parts of a text says that the second is something else: "also", 另外."""
    return bool(BESIDES.search(text.strip().removeprefix(first).removesuffix(second)))


def reminds(text: str) -> bool:
    """True for words that are an order to the bot wherever they stand: "remind me to …", 提醒我…, 帮我看看…."""
    return bool(REMINDER.match(text))


def reminded_besides(text: str) -> str:
    """The order to remind, without the words that only lead to it: "and remind me on Monday to …"; empty for others."""
    order = text[led.end() :] if (led := LED.match(text)) else text
    return order if reminds(order) else ""
