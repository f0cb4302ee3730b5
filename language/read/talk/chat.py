"""Small talk, told by its own words: a greeting, thanks, laughter, praise, the weather, what the bot is."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import Final

from domain.patterns import regex
from language.read.answering.choosing import bare
from language.read.signs import by_signs

TO_WHOM: Final = r"(?: (?:there|again|bot|all|everyone|everybody|team|man|mate|bro|dude|buddy|boss|sir|guys|folks|friend|my friend|you(?: all| guys| two)?|to you))*"
DEGREE: Final = r"(?:(?:so|very|really|pretty|quite|too|a bit|such an?|the|an?|just) )*"
WIPES: Final = r"(?:(?:please|can you|could you|just) )*(?:delete|erase|wipe|destroy|purge) (?:everything|it all|(?:all )?(?:of )?(?:the|my|our|your|all) (?:whole |entire )?(?:deals|registrations|customers|partners|records|data(?:base)?|history|system|memory))(?: (?:now|please))*"
WHEN: Final = r"(?: (?:today|tomorrow|tonight|now|right now|outside|there|over there|this (?:week|morning|weekend)|again|lately))*"
WHEN_ZH: Final = r"(?:今天|明天|昨天|今晚|现在|外面|最近|周末|这个?周末|中午|晚上|早上|你们?那边|[\u4e00-\u9fff]{2,3}(?=天气|下雨))?(?:的)?"
VERY_ZH: Final = "(?:真的?|好|太|很|挺|有点儿?|这么|实在|超)?"
ENDING_ZH: Final = r"(?:啊|呀|哦|呢|啦|了|吗|吧|嘛|哈|死了|死我了|的|来着)*"
GOOD: Final = r"(?:nice|cool|great|awesome|amazing|wonderful|brilliant|sweet|lovely|smart|clever|helpful|the best|a star|impressive)"
GOOD_ZH: Final = "(?:棒|厉害|牛|聪明|强|赞|能干|贴心)"
SOMEBODY: Final = r"(?!how\b|what\b|who\b|which\b|where\b|when\b)[\w.&'-]+(?: [\w.&'-]+)?"
GREAT_ZH: Final = "(?:给力|靠谱|配合|热情|专业|积极|不错|棒|厉害|能干)"
NO_ORDER: Final = r"(?!.*(?:\b(?:and|but|please|pls|can|could|would|now|then|next|remind|when|what|how|why|also|so|asked?|need|want)\b|请|帮我|麻烦|再|顺便|提醒|什么|怎么|[吗呢]))"
DONE_FOR: Final = rf"(?: (?:a lot|so much|very much|again|guys|all|everyone|team))* for {NO_ORDER}(?:(?:the|your|that|this|all|\w+ing) .{{2,60}}|\w+ing)"
THANKED_ZH: Final = rf"(?:多谢|谢谢|感谢|谢|非常感谢)(?:你|您|大家|领导|老师)?(?:们)?(?:及时|快速|这么快|帮忙|给我们?|就)*(?:批准?|通过|同意|支持|延长?|审批|延期|关照){NO_ORDER}[^，,。；;?？]{{0,16}}"
CHEERED: Final = rf"(?:(?:big|many|huge|well|and) )*(?:congrats?|congratulations|kudos|bravo|well done|(?:great|good|nice) (?:job|work))(?: (?:to you|guys|all|team|everyone|again))*(?: (?:on|for|with|to) {NO_ORDER}.{{2,60}})?"
CHEERED_ZH: Final = rf"(?:恭喜|祝贺|恭贺)(?:你|您|大家|你们|咱们|我们)*{NO_ORDER}[^，,。；;?？]{{0,16}}"
TALK: Final[tuple[tuple[str, str, str], ...]] = (
    ("greet", rf"(?:h+i+|he+l+o+|hey+|hiya|yo|howdy|greetings|good (?:morning|afternoon|evening|day)|morning|afternoon|evening){TO_WHOM}",
     "(?:你|您|大家|各位|老师)们?好|嗨|哈[喽啰罗]|早|早安|(?:大家)?(?:早上|上午|中午|下午|晚上)好|在吗|在不在|有人(?:在)?吗"),
    ("thanks", rf"(?:many |ok(?:ay)? |great |perfect )?(?:thanks?|thank you|thx|tx|ty|cheers|much appreciated|(?:i )?appreciate it)"
               rf"(?: (?:a lot|so much|very much|a bunch|a million|for (?:your|the) help))*(?:{TO_WHOM}|{DONE_FOR})",
     rf"(?:好的?|行)?(?:多谢|谢谢|感谢|谢|非常感谢|十分感谢|太感谢)(?:你|您|大家|帮忙)?(?:的?帮[助忙]|的支持)?|(?:哈+|嘿+)?辛苦(?:你|您|大家)?|麻烦你|3q|{THANKED_ZH}"),
    ("well", rf"(?:(?:and|so|hey) )*(?:how(?:'s| is| was| were)|did you have|have) (?:a )?(?:(?:good|nice|great|your|the|ur) )+(?:weekend|day|week|morning|evening|night|trip|holidays?|vacation|break)(?: so far| going)?{TO_WHOM}|(?:do you have |got )?any(?:thing)? (?:nice |good |fun )?(?:plans|planned)(?: for)? (?:the |this )?(?:weekend|holidays?|tonight|evening)|(?:good|nice) weekend|"
     r"how(?:'s| is) (?:everything|life|your day)(?: going)?|how (?:are|r) (?:you|u|things)(?: doing)?|how do you do|how have you been|what are you (?:doing|up to)(?: (?:tonight|today|now|later|this weekend))?|what'?s? ?up|wh?assup|sup",
     "你(?:最近)?(?:好|怎么样|还好|忙)吗?|最近(?:好|怎么样|如何|忙|还好)|(?:你)?(?:吃|喝|睡)(?:过)?(?:饭|早饭|午饭|晚饭|好)?了"),
    ("misheard", r"(?:no |but )?(?:i think )?(?:you(?:'ve| have)?|u) (?:(?:completely|totally|just|again) )*(?:misunderst(?:and|ood)|misheard|misread|(?:got|read|took|heard) (?:me|it|that|this) (?:all )?wrong|(?:didn'?t|don'?t|do not|did not) (?:understand|get|hear)(?: (?:me|it|that))?(?: right| correctly)?)(?: (?:me|it|that|this|again))*"
                 r"|(?:that(?:'s| is|'s all)|this is) (?:a misunderstanding|not what i (?:meant?|said|asked(?: for)?|wanted))|(?:that(?:'s| is)|it'?s) all wrong",
     "(?:你|您)?(?:完全|好像|又|都|是不是)?(?:理解|听|搞|看|弄|会意?)(?:错|岔|反)我?(?:的意思)?|(?:你|您)(?:没|没有|不)(?:理解|听懂|明白|懂|看懂)我?(?:的意思)?|误会|我不是(?:这个|那个)意思|不是这个意思|(?:你|您)误会我?"),
    ("oops", r"(?:(?:oh|ah|oops|whoops|sorry|my bad|ignore (?:that|this|me))[,.! ]*)*(?:(?:that was )?(?:the )?wrong (?:window|chat|channel|person|thread|group)|ignore (?:that|me)|sorry (?:for|about) (?:the|that|this|all)(?: [\w ]{2,25})?|(?:that was )?not (?:for|meant for) you|(?:sorry|hi|hey)[, ]+(?:i'?m|i am|im) new (?:here|to this|at this))(?:[,. ]*sorry)?",
     "(?:不好意思|抱歉|啊|哎呀?|[，, ])*(?:发错(?:群|人|窗口|地方)?了|不是发给你的)"),
    ("here", r"(?:(?:are|r) )?(?:you|u) (?:still )?(?:there|around|awake)|(?:is )?(?:anyone|anybody|someone|somebody) (?:there|here|around|home)|(?:brb|be right back|back (?:soon|in (?:a|one|two|five|\d+) ?(?:sec|min|minute|bit|moment)s?))", "有人吗|(?:我)?(?:马上|一会儿?)(?:就)?回来"),
    ("tongue", r"(?:do|can) you (?:speak|understand|read|write|know) (?:german|french|spanish|italian|japanese|korean|portuguese|russian|dutch|arabic|polish|turkish|hindi|danish|swedish)|(?:what|which) languages? (?:do|can) you (?:speak|understand|know|read)", "(?:你|您)?(?:会|能|懂)(?:说|讲|听|看)?(?:日语|韩语|法语|德语|西班牙语|俄语|阿拉伯语)|(?:你|您)(?:会|懂)(?:哪些|几种|什么)语言"),
    ("tired", rf"(?:(?:oh|man|ugh|god|phew|honestly|well|sorry),? )*(?:(?:i'?m|i am|im|feeling|we'?re all) {DEGREE}(?:tired|exhausted|sleepy|stressed(?: out)?|burn(?:ed|t) out|swamped|sick of (?:this|mondays)|hungover|sad|down){WHEN}|what a (?:\w+ )?(?:week|day|morning|month|mess)|(?:it(?:'s| was| has been) )?(?:been )?(?:a )?(?:long|rough|hard|tough|crazy|busy|terrible|bad|stressful) (?:day|week|morning|month)(?: (?:today|again|so far|at work))?|i (?:hate|need) (?:mondays|(?:a )?(?:coffee|holiday|break|vacation|beer|drink|nap))|(?:i|we) could (?:really )?(?:use|do with) (?:a|an|some) (?:coffee|drink|beer|break|holiday|nap|vacation|tea)|(?:i )?can(?:'t|not) wait for (?:the )?(?:weekend|friday|holidays?))",
     rf"(?:我)?{WHEN_ZH}(?:真|好|太|很|有点儿?)(?:累|困|烦|难过|崩溃)|(?:这周|今天|最近)(?:真是?|好|太)(?:忙|累|难)|(?:想|盼着)(?:放假|周末|下班)"),
    ("laugh", r"lol|lmao|rofl|(?:ha){2,}h?|(?:he){2,}|hihi|(?:ja){2,}|wow+|omg|oh my (?:god|goodness)|oops|yay|phew|ugh+|(?:that's |that is )?(?:so )?(?:funny|hilarious)|good one",
     "哈+|嘿+|呵+|嘻+|哇+|哎+[呀哟]?|笑(?:死|死我)|有意思|233+|666+|天[哪呐啊]"),
    ("praise", rf"(?:you(?:'re| are)|u r) {DEGREE}{GOOD}(?: bot)?|well done|(?:good|nice|great) (?:job|work|bot){WHEN}|(?:you(?:'re| are)|u r) {DEGREE}(?:funny|hilarious|a legend|a lifesaver)|(?:i )?(?:love|like) (?:you|this bot)",
     f"(?:哈+|哇+|呵+|嘿+)?(?:你|您)(?!能干[嘛吗么]?[啊呀呢]?[?？]*$){VERY_ZH}{GOOD_ZH}|(?:哈+|哇+|呵+|嘿+)?(?:你|您)?(?:反应|回复|回得?|动作|速度|手脚){VERY_ZH}(?:快|迅速|麻利)|干得漂亮|我爱你"),
    ("nice", CHEERED, CHEERED_ZH),
    ("nice", r"(?:it's )?(?:finally|at last)[, ]+(?:the |it's )?(?:weekend|friday)|(?:it's )?(?:the )?(?:weekend|friday)[, ]+(?:finally|at last)|(?:thank god|tgif|yay)[, ]+(?:it's )?(?:friday|the weekend)", "终于(?:周末|周五|放假)"),
    ("nice", rf"(?:(?:ok(?:ay)?|oh|ah|well|haha) )?(?:(?:that's|that is|this is|it's) )?{DEGREE}{GOOD}(?: one)?", f"(?:哈+|哇+|[哦噢嗯]|好的?)?{VERY_ZH}(?:{GOOD_ZH}|不错)"),
    ("nice", rf"{SOMEBODY} (?:(?:is|are|was|were)|(?:has|have) been) (?:super )?{DEGREE}(?:{GOOD}|reliable|fantastic|supportive)(?: (?:partner|customer|team)s?)?{WHEN}",
     f"(?:(?![不没])[\u4e00-\u9fff]){{2,8}}?{WHEN_ZH}(?:真的?|好|太|很|挺|特别|非常|真是|还是){GREAT_ZH}"),
    ("wish", r"(?:very )?(?:happy|nice|good|great|lovely|merry) (?:birthday|new year|friday|monday|weekend|easter|holidays?|christmas|xmas)(?: ahead)?(?: everyone| all| to you)?",
     "(?:祝)?(?:你|您|大家)?(?:周末|假期|节日|新年|春节|元旦|五一|生日|中秋|端午|国庆|圣诞)节?(?:愉快|快乐)|恭喜发财|(?:大家|各位|你们?|您)?(?:新年|过年)好"),
    ("bot", r"(?:so )?(?:are|r) (?:you|u) (?:an? )?(?:real |actual )?(?:bot|robot|human(?: being)?|person|machine|ai|chat ?gpt|real|alive|there|awake|married|single|ok(?:ay)?)"
            r"|who (?:are|made|built|created|wrote|owns) you|what(?:'s| is) your name|what are you(?: exactly)?|how old are you|where (?:are you(?: from)?|do you live)"
            r"|do you (?:ever |really )?(?:sleep|eat|dream|drink|think|feel|get tired|have (?:feelings|a name|friends|a family|kids)|(?:like|love|hate) .{1,20})",
     "(?:所以)?(?:你|您)(?:到底)?(?:是(?:谁|机器人|真人|人|ai|人工智能|活人|男的|女的)(?:还是(?:机器人|真人|人))?|叫什么(?:名字)?|(?:多大|几岁)|从哪[里儿]?来|会(?:累|困|做梦|睡觉)|喜欢.{1,10})|谁(?:做|造|开发|设计|写)(?:出来)?的?了?(?:你|您)"),
    ("beyond", rf"(?:and )?(?:what(?:'s| is| will)|how(?:'s| is| will)) (?:the )?weather(?: be)?(?: like)?{WHEN}(?: in .{{2,20}})?|{DEGREE}(?:nice|lovely|bad|terrible|beautiful|great|awful|good|crazy|hot|cold) weather{WHEN}|weather{WHEN}"
               rf"|(?:is it|it's|will it|it is)(?: going to)? {DEGREE}(?:rain(?:ing|y)?|snow(?:ing)?|hot|cold|sunny|windy){WHEN}"
               rf"|what time is it{WHEN}|what(?:'s| is) the time|what day is (?:it|today){WHEN}|what(?:'s| is) today(?:'s date)?"
               rf"|(?:please )?tell (?:me|us) (?:a|another|one more) (?:joke|story)|(?:sing|play)(?: me| us)? .{{0,20}}(?:song|music)"
               rf"|what(?:'s| is) for (?:lunch|dinner|breakfast)|(?:i'?m|i am|feeling) {DEGREE}(?:hungry|tired|bored|sleepy|exhausted|thirsty|happy|sad|hungover){WHEN}"
               rf"|{WIPES}"
               rf"|who (?:won|is winning|'s winning|plays?|played) (?:the |that )?(?:\w+ )?(?:game|match|race|final|election|world cup|super ?bowl|league|oscars?){WHEN}(?: (?:last night|yesterday))?"
               rf"|did you (?:see|watch) .{{0,30}}(?:game|match|film|movie|show|news|race)\b.{{0,20}}",
     rf"{WHEN_ZH}天气{VERY_ZH}(?:怎么样|如何|好|热|冷|不错|差|预报|怎样)?|{WHEN_ZH}(?:会不会|会|要)?(?:下雨|下雪|刮风){WHEN_ZH}|{WHEN_ZH}{VERY_ZH}(?:热|冷|闷)|现在?(?:是)?几点钟?|几点"
     rf"|今天(?:是)?(?:星期|周|礼拜)几|今天(?:是)?几[月号](?:几号)?|(?:给我|再)?(?:讲|说|来)一?个(?:笑话|故事|段子)|(?:给我)?(?:唱|放|来)(?:首|点|一首)?(?:歌|音乐)"
     rf"|(?:我)?{WHEN_ZH}(?:真|好|太|很|有点儿?)(?:累|困|饿|无聊|烦|开心|难过)|{WHEN_ZH}吃(?:什么|啥)|{WHEN_ZH}(?:去哪|干嘛|干什么|怎么过)"),
)  # fmt: skip
NODS: Final = frozenset(
    {"ok", "okay", "well", "anyway", "right", "oh", "man", "sorry", "好", "嗯"}
)  # beside small talk
SIGHS: Final = regex(r"^[哎唉诶欸哇啊哦噢嗯]+(?=.)")  # 哎今天真热
BRIEF: Final = 40  # characters
GRUMBLE: Final = regex(
    r"(?=.*(?:烦|累|受不了|没完没了|无语|够了))(?:又|要|又要|让|都是|就知道|整天|天天|成天|老是|一天到晚|我们?|真|好|太|每天|报备|早会|日报|周报|汇报|拜访|填|写|开会|烦死?|累死?|受不了|没完没了|无语|够|人|了|的|啊|[\s，,。！!…~])+"
)  # of the work itself, in few words
NICE: Final = "nice"  # may be an answer, too, where any words may stand: "great", 不错
_PARTS: Final = regex(
    r"[\s~]*[,，.。!！?？;；…]+\s*|\s+(?=(?:lol|haha\w*|lmao)$)|(?:(?<=\blol)|(?<=\bhaha))\s+"
)
_WORDS: Final = regex(r"\w")


def small_talk(text: str) -> str:
    """What kind of small talk a message is and nothing else, by the last thing that it says; "" for others."""
    if _only_faces(text):
        return "laugh"
    parts = [part for part in _PARTS.split(bare(text)) if _WORDS.search(part)]
    kinds = [_kind(part) for part in parts if len(parts) == 1 or part.strip() not in NODS]
    return kinds[-1] if all(kinds) and kinds else ""


def _only_faces(text: str) -> bool:
    """Whether a message is pictures alone that say neither yes nor no: 🙂."""
    pictured = any(unicodedata.category(sign) == "So" for sign in text)
    return pictured and not bare(text) and by_signs(text) == "none"


def _kind(part: str) -> str:
    ways = (part.strip(), SIGHS.sub("", part.strip()))
    return next((kind for kind, pattern in _patterns() if any(map(pattern.fullmatch, ways))), "")


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (kind, re.compile(rf"(?:{english}|(?:{chinese}){ENDING_ZH})", re.IGNORECASE))
        for kind, english, chinese in TALK
    )


def grumbles(text: str) -> bool:
    """True for who complains of the work and asks for none of it: 报备报备，整天就知道报备，烦死了."""
    return len(text) <= BRIEF and bool(GRUMBLE.fullmatch(text))
