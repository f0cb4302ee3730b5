"""Where a Chinese name begins and ends: with its place, with its last word whole, with no letter left alone, and without one that only leads on."""

import re
from typing import Final

from domain.patterns import regex
from language.read.naming.placed import places
from language.read.sentence.sight import Sight
from language.read.wordlists.lists import chinese_words

FIRMS: Final = frozenset({"customer", "partner", "competitor"})
PEOPLE: Final = frozenset({"contact", "people"})
STOP: Final = r"(?=[\s,，。.;；:：!！?？、()（）↑/|]|$)"
LEFT: Final = regex(rf"[\u4e00-\u9fff]{STOP}")  # the one letter left before a blank or a mark
REST: Final = regex(rf"[\u4e00-\u9fff]{{2,6}}{STOP}")  # what a company is called behind its place
FOLLOWING: Final = frozenset(
    "的了吧呢啊呀哈吗嘛么呗哦啦喽嘞报做走买登去出干准度投聊供驳递推要签总批丢输赢黄谈见来家那抢拿约提送转下上过等都也就办写记填录撤延催"
    "问说讲卖装用换改退拒否停带搞弄接落代人生姐哥在和跟与及给被是把让请对为有没不只刚已正又再还才里外边处前后中内间时日号名个位款套台单"
)  # such letters that are no part of a firm's name
LEADING: Final = frozenset("经由从给向跟与被抢你我他她您")  # 上海家化经|苏州博纳
THROUGH: Final = ("通过", "透过", "经由")  # 透过|云轩
HANDING: Final = frozenset("递推提报送")  # 厦门金网递|的
HANDED: Final = ("的", "过来", "上来", "来的", "给")
SENT: Final = ("快递", "速递", "投递")
STANDING_IN: Final = ("代报", "代提", "代递")  # 汇信|代报的
LEADS_ON: Final = tuple(
    "应该 应当 可能 可以 能签 能报 能赢 能不能 能否 能延 能续 能保 能再 能给 能批 能拿 还能 快签 快丢 快赢 快要 快到 快黄 快成 想要 想再 想把 想让 想延 项目 将要 将于 差点 好像 估计 预计 打算 准备 暂时 目前 通了个 通了电 通了一 通个电 通电话 通完电 离金牌 离银牌 离铜牌 离白金 离铂金 离钻石 离升级 离下一 离晋级 离达标".split()
)  # 三一应|该能签
AGE: Final = ("时代", "现代", "当代", "年代")
TRADE: Final = regex(
    r"(?:景区|医院|大学|学院|中学|小学|酒店|机场|药业|食品|餐饮|连锁|影业|服饰|网信|数通|信通|资通|网安|数智)(?![部科处室化系中平安管主经总专岗员技软网设监云产])|"
    r"(?:信息|科技|集团|股份|实业|控股|医院|景区|大学|学院|中学|小学|银行|酒店|机场|港口|食品|药业|制药|医药|水泥|化工|钢铁|重工|置业|地产|传媒|酒业|乳业|证券|保险|物流|超市|电气|电器|铝业|矿业|纸业|建工|餐饮|连锁|数智|网安|影业|服饰|家具|家居|物业|牧业|农牧|茶业|建材|纺织|服装|文旅|商贸|工贸|燃气|水务|粮油|种业|健康|不动产|(?<=不动)产)"
    r"(?![部科处室化系中平安管主经总专岗员技软网设监云的产])"
)  # 太原晋能|信息, but not 云宣|信息部
INSTITUTE: Final = regex(
    r"(?<=纳米|研究|设计|检测|计量|勘察|物理|化学|力学|光学|电子|交易|事务|信息|技术|能源|软件|材料|生物|植物|动物|天文|海洋|地质)所(?![有以])"
)  # 苏州纳米|所他们要
FIELD: Final = regex(rf"[\u4e00-\u9fff]{{1,2}}{STOP}")  # the rest of a name in a field of its own
CUT: Final = regex(rf"[\u4e00-\u9fff](?=了{STOP})")  # the rest of a name that a particle follows
TITLED: Final = regex(
    r"(?:总|董|工|处|科|局|院|老|先|女|小姐|经理|主[任管]|副|那|这|说|等|的|了|也|都|和|跟|与|在|去|来|签|没|批|有|不|要|想|是|姐|哥|生)"
)
LABEL: Final = regex(
    r"(?:用户|客户|单位|甲方|业主|名[称字]|伙伴|渠道|代理商?|对手|竞品|产品)$"
)  # 用户为|中国移动
BEGUN: Final = regex(
    r"(?:^|[\s,，。:：;；]|报备(?:一下|个|下)?|登记(?:一下)?|客户是?)(?:完|见)$"
)  # 报备|完达山, 见|福便利店
OVER: Final = regex(r".*(?:了|后|再|就|吗|没|聊|谈|见|说)")  # 报备完|云轩的就下班
THERE: Final = regex(r"(?:那边|那儿|那里|公司)(?:[聊谈见说拜开跟和做，,]|$)")  # 去|电信那边聊了
SPOKEN: Final = frozenset("声下")
SAYING: Final = frozenset("说讲问打告")
SHORTEST: Final = 3
FULL: Final = 3  # letters of a name in full
WISHES: Final = tuple(
    "希望 表示 觉得 认为 提到 建议 反馈 要求 担心 同意 答应 介绍 强调 反映 抱怨 承诺 确认".split()
)
DOTTED: Final = regex(r"(?:^|[^\u4e00-\u9fff]|[是叫和跟与见人])(?P<name>[\u4e00-\u9fff]{2,5})[·•・‧]$")
FAR: Final = 8
ABLE: Final = frozenset("智功性节职动机才")  # before 能 that is no "can": 东风智能报备


def bounds(seen: Sight, slot: str, start: int, end: int) -> tuple[int, int]:
    """Where the name of a slot begins and ends in the normalised text; its tokens, `start` to `end`, may hold more or
    less of it."""
    text, first, last = seen.text.text, seen.tokens[start].start, seen.tokens[end - 1].end
    if seen.tokens[start].kind == "han" and slot in FIRMS:
        first = _begun(text, first, last, bool(seen.known[start]))
    if seen.tokens[end - 1].kind != "han":
        return first, last
    if slot in PEOPLE:
        last = (
            last - 1 if last - first >= SHORTEST and text.startswith(WISHES, last - 1) else last
        )  # 许强希|望
        return _dotted(text, first), _field(text, first, last)
    return first, _ended(seen, end, first) if slot in FIRMS else last


def _dotted(text: str, first: int) -> int:
    """Where a person's name begins of which the dot in its middle was taken for its beginning: 买买提·艾力."""
    before = DOTTED.search(text, max(0, first - FAR), first)
    return before.start("name") if before else first


def _begun(text: str, first: int, last: int, known: bool) -> int:
    """The beginning with the place before it, and without what leads to it or a measure word of speaking:
    大理|苍洱科技, 透过|云轩, 说声|古井贡."""
    if text[first] == "为" and LABEL.search(text, 0, first) and last - first >= SHORTEST:
        return first + 1
    if text.startswith(THROUGH, first) and last - first > SHORTEST:
        return first + 2
    if BEGUN.search(text, 0, first) and not (known or OVER.search(text, last)):
        return first - 1
    if text[first] == "去" and last - first >= SHORTEST and not known and THERE.match(text, last):
        return first + 1
    if text[first] in SPOKEN and text[first - 1 : first] in SAYING and last - first >= SHORTEST:
        return first + 1
    return next((first - size for size in (4, 3, 2) if text[max(0, first - size) : first] in places()), first)


def _ended(seen: Sight, end: int, first: int) -> int:
    text, last = seen.text.text, seen.tokens[end - 1].end
    if (whole := _known(seen, end)) > end:  # 饿了|么
        return seen.tokens[whole - 1].end
    if seen.known[end - 1]:  # 三一|招标: 一招 is a word
        return last
    able = text[last - 2 : last - 1] in ABLE and text[last - 1] == "能"
    if last - first >= SHORTEST and not able and (_leads(text, last) or text.startswith(LEADS_ON, last - 1)):
        return last - 1
    last = _word(seen, end)
    if (
        last - first >= SHORTEST and not able and text.startswith(LEADS_ON, last - 1)
    ):  # 三一应|该: 一应 is a word as well
        return last - 1
    while trade := TRADE.match(text, last):
        last = trade.end()
    if INSTITUTE.match(text, last):
        return last + 1
    if text[first:last] in places():
        return _after_place(seen, end, last)
    alone = last - first == 1  # no firm is called so: 美|的25万
    if alone and text.startswith("的", last):
        return last + 1
    left = LEFT.match(text, last)
    return last + 1 if left and (alone or left[0] not in FOLLOWING) else last


def _known(seen: Sight, end: int) -> int:
    """The end of the known name that goes on where another ends."""
    while end < len(seen.known) and seen.known[end].startswith("I-"):
        end += 1
    return end


def _after_place(seen: Sight, end: int, last: int) -> int:
    """The end of a name of which only the place was taken: 无锡|先导智能."""
    rest = REST.match(seen.text.text, last)
    if rest is None or rest[0][0] in FOLLOWING:
        return last
    within = [token for token in seen.tokens[end:] if token.start < rest.end()]
    return last if any(token.piece for token in within) else rest.end()


def _leads(text: str, last: int) -> bool:
    """True where the last letter leads from the name to what follows."""
    letter = text[last - 1]
    if text.startswith(STANDING_IN, last - 1) and not text.endswith(AGE, 0, last):
        return True
    handing = letter in HANDING and text.startswith(HANDED, last) and not text.endswith(SENT, 0, last)
    return handing or letter in LEADING


def _word(seen: Sight, end: int) -> int:
    """The end of the common word that begins within a name: 长虹空|调."""
    inside = end < len(seen.tokens) and seen.tokens[end].tight and seen.words[end] not in FOLLOWING
    while inside and end < len(seen.tokens) and seen.segments[end].place in ("M", "E"):
        end += 1
    return seen.tokens[end - 1].end


def _field(text: str, first: int, last: int) -> int:
    """The end of a field that a person's name begins: 总监 史|建国."""
    if text.startswith("了", last - 1) and last - first >= SHORTEST:
        return last - 1
    rest = _cut(text, last) or FIELD.match(text, last)
    if rest is None or rest.end() - first > FULL:
        return last
    titled = TITLED.match(text, last) or rest[0][-1] in FOLLOWING or rest[0].endswith("长")
    return last if titled else rest.end()


def _cut(text: str, last: int) -> re.Match[str] | None:
    """The rest of a name that was cut within a word: 换成王建|国了, but 陈静病了."""
    rest = CUT.match(text, last)
    return rest if rest and text[last - 1 : last + 1] in chinese_words() else None
