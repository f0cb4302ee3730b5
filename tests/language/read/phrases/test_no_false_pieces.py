"""Names and prose that look like days, times or sums and are none."""

from datetime import datetime

import pytest

from language.read.normal import normal
from language.read.pieces import Span
from language.read.typed import find

NOW = datetime.fromisoformat("2026-03-11T10:00:00+08:00")

PROSE = (
    "Monday.com wants a demo", "七天酒店的单子", "三一重工和四月科技", "今天国际的项目",
    "Next plc in as a registration", "Visit Orlando", "Three Rivers Bank", "7-Eleven", "360 is bidding",
    "May I ask you something", "they march into every meeting unprepared", "I want a second opinion",
    "the sun is out", "3M and 58同城", "GateKeeper 40", "iPhone 15 for my wife", "call me at 138 1234 5678",
    "my number is 650-650-6500", "version 2.3.1 of the agent", "we support 24/7", "it's a 50/50 chance",
    "等一下", "便宜一点", "万一不行呢", "百度网盘", "千万别忘了", "三思而后行", "I may come",
    "we sat with them", "he wed his partner", "one of them said no", "at first sight", "second to none",
    "you can count on me", "first things first", "the last one was better", "next one please",
    "a couple of things", "once a day is enough", "windows 11 laptops", "Office 365 renewal", "Boeing 747",
    "ISO 27001 audit", "room 1204", "top 10 partners", "we're number 1", "Q&A session", "May Chen called",
    "April O'Neil said no", "Jan Novak is out", "June Park left", "August Capital", "Mark said mar",
    "十分感谢", "第五个", "前三个", "一起去吧", "一般般", "五粮液", "六神花露水", "八方通信", "九阳股份", "百分之五十",
    "50% discount", "打八折", "三个臭皮匠", "七七八八", "一点都不好", "一五一十", "四川", "周大福",
    "周黑鸭", "周杰伦", "张三月薪多少", "王五一直没来", "日月光集团", "月亮", "星期八小镇", "年轻人",
    "中国移动", "天天见", "号码", "点赞", "日本的客户", "元气森林", "分众传媒", "秒针系统",
    "they own the market", "please hold", "it takes two to tango", "Zero trust network",
    "Four Seasons Hotel", "Twenty20 Systems", "5G rollout", "4K cameras", "B2B marketing",
    "24 Hour Fitness", "Forever 21", "Motel 6", "Studio 54", "Five Guys", "Ten Thousand Villages",
    "First Data", "Second Cup", "Third Bridge", "First Solar called", "American Century", "Quarter Pounder",
    "Half Moon Bay", "Mayfair", "Marchetti", "TGI Fridays", "Decathlon", "Wedbush", "Satya",
    "Monster Energy", "Octopus Energy", "Novartis",
    "五月花", "五月花酒店的单子", "六月雪", "十月妈咪", "十月稻田", "三月三文化", "周六福", "周末画报",
    "明日之星", "昆明天诚物业", "古今天下", "领航三号投资合伙企业", "七号公馆", "八号桥文化", "8号会议室",
    "会议室3号", "中关村南大街5号", "六一居士", "零点科技", "三季稻", "21世纪不动产", "千百度", "百胜中国",
    "万华化学", "二三四五", "一汽大众", "三生制药", "四维图新", "五矿资本", "七匹狼", "八马茶业", "九州通",
    "十八数藏", "周大生", "去哪儿", "分时传媒", "月星家居", "前程无忧", "后浪", "双流机场", "千岛湖",
    "春节快乐", "国庆快乐", "周末愉快", "新年好", "中秋快乐", "端午安康", "圣诞快乐",
    "早一点", "晚一点说", "等你早一点来", "几十万", "几万块", "一分钱一分货", "我的账号", "5G套餐",
    "July Systems", "October Films", "OCTOBER PHARMA", "Start Today Co., Ltd.", "USA TODAY Co., Inc.",
    "Sun And Shine Worldwide", "Sun-Wa Technos", "Fri-El Green", "Weds Co., Ltd.", "monday.com",
    "june2026@foo.cn", "mon.april@x.io", "www.today.com", "https://acme.com/2026/03/11/news",
    "have a good weekend", "happy Friday everyone", "Merry Christmas!", "happy new year", "great weekend all",
    "a million reasons", "thanks a million", "one in a million", "a thousand apologies",
    "at the end of the day it's their call", "talk to June about it", "talk to April", "10 mm bolts",
    "nine to five job", "99 Cents Only", "my two cents", "PHP 8", "PHP 8.2", "Ron 5 is late", "42U rack",
    "may close it", "may be late", "they may win", "march on", "sat down", "fall behind", "spring it on them",
    "first thing first", "in the second place", "give me five", "high five", "take five", "20% off",
    "ratio 3:1 or so", "score was 3-2", "PO-2026-0312", "192.168.1.1", "+86 138 1234 5678", "010-62345678",
    "221B Baker Street", "5th Avenue", "IEEE 802.11", "TLS 1.3", "RTX 4090", "Model 3", "CAT6", "Win10",
    "This may change the plan", "next may come another", "on Redis 7.4.26", "etcd >= 3.4.23", "version 1.2.10",
)  # fmt: skip


@pytest.mark.parametrize("text", PROSE)
def test_no_day_time_or_sum(text: str) -> None:
    found = [piece for piece in find(normal(text), NOW) if piece.kind in ("date", "period", "time", "amount")]
    assert found == []


def test_a_masked_name_is_skipped() -> None:
    text = normal("meet Ruby Tuesday on Friday")
    assert [piece.text for piece in find(text, NOW, [Span(5, 17)])] == ["Friday"]
    assert [piece.text for piece in find(text, NOW)] == ["Tuesday", "Friday"]
