"""Words for time in English and Chinese, by what they mean; all in lower case and Simplified script."""

from __future__ import annotations

WEEKDAYS: dict[str, int] = {
    word: number
    for number, words in enumerate(
        (
            "monday mon",
            "tuesday tue tues teusday tusday",
            "wednesday wed weds wendesday wensday wednsday wednesdy",
            "thursday thu thur thurs thrusday thursady thirsday",
            "friday fri firday frday",
            "saturday sat saterday",
            "sunday sun",
        )
    )
    for word in words.split()
} | {
    week + day: number
    for week in ("周", "星期", "礼拜")
    for number, days in enumerate(("一1", "二2", "三3", "四4", "五5", "六6", "日天7"))
    for day in days
}


def _misspelt(names: tuple[str, ...]) -> dict[str, str]:
    """One letter left out, two swapped, or a vowel too many, in names long enough to be known."""
    found: dict[str, str] = {}
    for name in names:
        for place in range(1, len(name)):
            head, tail = name[:place], name[place:]
            swapped = head[:-1] + tail[0] + head[-1] + tail[1:]
            for word in (
                head + tail[1:],
                swapped,
                *(head + vowel + tail for vowel in "aeiou"),
                head + head[-1] + tail,
            ):
                found.setdefault(word, name)
    return {word: name for word, name in found.items() if word not in names}


_LONG_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WEEKDAYS |= {word: WEEKDAYS[name] for word, name in _misspelt(_LONG_DAYS).items()}

# Latin weekdays that are also ordinary words and so need company
WEAK_WEEKDAYS = frozenset({"sun", "sat", "wed", "mon", "thu"})

MONTHS: dict[str, int] = {
    word: number
    for number, words in enumerate(
        (
            "january jan janurary januray",
            "february feb feburary febuary febr",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sep sept septmber",
            "october oct octobor",
            "november nov novemeber",
            "december dec decemeber",
        ),
        start=1,
    )
    for word in words.split()
}
_LONG_MONTHS = ("january", "february", "august", "september", "october", "november", "december")
MONTHS |= {word: MONTHS[name] for word, name in _misspelt(_LONG_MONTHS).items()} | {"spet": 9, "setp": 9}
# Latin months that are also ordinary words, and those that are also people's names
WEAK_MONTHS = frozenset({"may", "march", "mar", "jan"})
NAMED_MONTHS = frozenset({"august", "april", "june", "jun"})

DAYS: dict[str, int] = {
    "today": 0, "2day": 0, "tomorrow": 1, "tomorrows": 1, "tommorow": 1, "tommorrow": 1,
    "tomorow": 1, "tomorro": 1, "tmr": 1, "tmrw": 1, "tmw": 1, "2moro": 1, "2morrow": 1, "tomrrow": 1,
    "yesterday": -1, "yest": -1, "yday": -1, "ystd": -1, "yesteday": -1, "ystrday": -1, "tonight": 0,
    "tonite": 0, "overmorrow": 2,
    "今天": 0, "今日": 0, "今儿": 0, "明天": 1, "明日": 1, "明儿": 1, "后天": 2, "后日": 2, "大后天": 3, "大大后天": 4, "大大前天": -4,
    "昨天": -1, "昨日": -1, "昨儿": -1, "前天": -2, "前日": -2, "大前天": -3, "当天": 0, "当日": 0,
    "今早": 0, "今晨": 0, "今晚": 0, "今夜": 0, "明早": 1, "明晨": 1, "明晚": 1, "昨晚": -1, "昨夜": -1,
    "后晚": 2,
    "今头午": 0, "今头晌": 0, "今后晌": 0, "明头午": 1, "明头晌": 1, "明后晌": 1, "昨头午": -1, "昨头晌": -1, "昨后晌": -1, "前儿": -2, "前儿个": -2, "后儿个": 2,
    "今朝": 0, "听朝": 1, "今儿个": 0, "明儿个": 1, "昨儿个": -1, "后儿": 2, "前晚": -2, "寻日": -1, "琴日": -1, "琴晚": -1, "听晚": 1, "听日": 1,
}  # fmt: skip

UNITS: dict[str, str] = {
    word: unit
    for unit, words in {
        "minute": "minute minutes min mins 分钟",
        "hour": "hour hours hr hrs 小时 钟头",
        "day": "day days 天 日",
        "week": "week weeks wk wks 周 星期 礼拜",
        "weekend": "weekend weekends wkend 周末",
        "month": "month months mo mos mth mths 月",
        "quarter": "quarter quarters qtr qtrs q 季度 季",
        "year": "year years yr yrs 年 年度",
        "fortnight": "fortnight fortnights",
        "workday": "workday workdays 工作日 个工作日",
    }.items()
    for word in words.split()
}

STEPS: dict[str, int] = {
    "this": 0, "current": 0, "next": 1, "following": 1, "nxt": 1, "last": -1, "past": -1, "previous": -1,
    "prior": -1, "prev": -1, "coming": 1, "upcoming": 1, "lst": -1,
    "这": 0, "本": 0, "今": 0, "当": 0, "这个": 0, "今个": 0, "这一": 0, "当前": 0, "本个": 0,
    "下": 1, "下个": 1, "下一": 1, "下一个": 1, "次": 1, "下下": 2, "下下个": 2,
    "上": -1, "上个": -1, "上一": -1, "上一个": -1, "上上": -2, "上上个": -2,
}  # fmt: skip

DAYS |= dict.fromkeys(_misspelt(("tomorrow",)), 1) | dict.fromkeys(_misspelt(("yesterday",)), -1)

YEARS: dict[str, int] = {
    "今年": 0, "本年": 0, "当年": 0, "明年": 1, "来年": 1, "后年": 2, "去年": -1, "前年": -2, "大前年": -3,
    "大后年": 3,
    "下年": 1, "上年": -1, "本年度": 0, "今年度": 0, "明年度": 1, "上年度": -1, "去年度": -1, "下年度": 1,
}  # fmt: skip

ORDINALS: dict[str, int] = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
        "fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        start=1,
    )
} | {"thirtieth": 30}

# Parts of the day: hours of the clock that they add, and the clock time they stand for by themselves, if any
PARTS: dict[str, str] = {
    "arvo": "pm", "mornin": "am", "evenin": "pm", "morning": "am", "mornings": "am", "afternoon": "pm", "evening": "pm", "night": "night", "noon": "noon",
    "midnight": "midnight", "lunchtime": "noon", "midday": "noon", "tonight": "night", "tonite": "night",
    "早上": "am", "上午": "am", "早晨": "am", "清晨": "am", "凌晨": "am", "一早": "am", "一大早": "am",
    "早": "am",
    "今早": "am", "明早": "am", "今晨": "am", "明晨": "am", "早间": "am", "午前": "am",
    "中午": "noon", "正午": "noon", "下午": "pm", "午后": "pm", "傍晚": "pm", "晏昼": "pm",
    "晚上": "night", "晚": "night", "今晚": "night", "明晚": "night", "昨晚": "night", "后晚": "night",
    "前晚": "night", "琴晚": "night", "听晚": "night",
    "夜里": "night", "晚间": "night", "半夜": "midnight", "午夜": "midnight", "深夜": "night",
    "夜晚": "night",
    "今夜": "night", "昨夜": "night",
}  # fmt: skip

# Words that make a company's name of a date before them: 今天国际, 四月科技, 七天酒店
FIRM = (
    "头条",
    "科技",
    "国际",
    "快报",
    "重现",
    "集团",
    "酒店",
    "股份",
    "重工",
    "传媒",
    "文化",
    "实业",
    "控股",
    "资本",
    "软件",
    "药业",
    "医药",
    "食品",
    "地产",
    "置业",
    "百货",
    "影视",
    "证券",
    "制药",
    "化工",
    "置地",
    "连锁",
    "优品",
    "便利店",
    "传播",
    "旅行社",
    "动力",
    "钢铁",
    "生物",
    "有限",
    "网络",
    "咖啡",
    "好车",
    "画报",
    "之星",
    "会更好",
    "视界",
    "影评",
    "学苑",
    "美都",
)
BROAD_FIRM = (
    "公司", "信息", "技术", "电子", "物流", "超市", "广告", "教育", "咨询", "银行", "保险", "基金", "建设",
    "商务", "汽车",
    "出行", "饭店", "书店", "智能", "能源", "机械", "数码",
)  # fmt: skip

# Words of firms that follow a day or a month in a name: October Films, Start Today Co., Ltd.
LATIN_FIRM = frozenset(
    "inc incorporated corp corporation co company ltd limited llc llp plc gmbh pharma pharmaceuticals systems "
    "labs laboratories films pictures records technologies software networks network media foods industries "
    "mining holdings holding capital ventures express trading shops studios analytics robotics therapeutics "
    "logistics solutions bancorp".split()
)

# Chinese counting words: a number before one of these counts things, and is no day of the month
COUNTERS = frozenset(
    "台 套 个 条 张 份 支 件 块 部 辆 箱 片 颗 把 根 间 只 只 名 位 人 家 次 遍 轮 点 节点 路 用户 席 座 "
    "端 组 批 本 盒 桶 吨 米 箱 "
    "款 项 门 层 卷 枚 幅 顶 艘 架 盏 包 瓶 万 千 百 亿 元 块钱 美元 刀 授权 许可 终端 坐席 席位 账号 分 "
    "秒 年 天 周 星期 小时 月 个月".split()
)

# Codes of currencies that are glued to the number after them: USD500, CAD3.03; not php8
PREFIX_CODES = (
    "usd rmb cny eur gbp hkd sgd inr jpy aud myr chf cad nzd krw twd thb idr vnd aed sar qar kwd sek dkk pln "
    "brl mxn zar ils egp"
).split()

# Names of currencies, by ISO code
MONEY: dict[str, str] = {
    name: code
    for code, names in {
        "USD": "dollar dollars bucks buck usdollar usdollars 美元 美金 美刀 刀 块美金 块美元 元美金",
        "EUR": "euro euros 欧元 欧 欧罗",
        "GBP": "pound pounds quid sterling 英镑 镑",
        "CNY": "rmb renminbi yuan kuai cnh 元 块 块钱 元钱 人民币 元人民币 块人民币 圆 圆整 元整 元正 大洋",
        "JPY": "yen 日元 日币 日圆 円",
        "HKD": "港币 港元 港纸 蚊 港幣",
        "TWD": "ntd 新台币 台币 元新台币",
        "SGD": "新币 新加坡元 新元 坡币 新加坡币",
        "KRW": "won 韩元 韩币 韩圆",
        "INR": "rupee rupees rs 卢比 印度卢比",
        "CHF": "franc francs 瑞士法郎 瑞郎 法郎",
        "AUD": "澳元 澳币 澳大利亚元 澳洲元",
        "CAD": "加元 加币 加拿大元",
        "NZD": "纽币 纽元 新西兰元",
        "MYR": "ringgit ringgits rm 林吉特 马币 令吉",
        "THB": "baht 泰铢",
        "RUB": "ruble rubles rouble roubles 卢布",
        "BRL": "reais 雷亚尔",
        "SEK": "krona kronor 瑞典克朗",
        "PLN": "zloty 兹罗提",
        "ILS": "shekel shekels",
        "MOP": "澳门元 澳门币",
        "AED": "dirham dirhams 迪拉姆",
        "VND": "dong 越南盾",
        "PHP": "peso pesos",
        "IDR": "rupiah 印尼盾",
        "NGN": "naira 奈拉",
        "ZAR": "rand rands 兰特",
        "TRY": "lira 里拉",
    }.items()
    for name in names.split()
}
