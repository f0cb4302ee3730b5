"""Questions about the rules, the standup and the meter; and what only sounds like them."""

import pytest

from language.read.talk.questions import TOLD, TOPICS, asked, of_that_rule, own_answer
from language.read.wordlists.lists import grouped
from language.words import WORDS
from tests.language.test_help import SAID

WITHIN = [
    "how long do you take?", "how long does approval take", "How long does it take to get a decision?",
    "how fast do you approve registrations", "how long till I get an answer", "when will I hear back?", "when will we know?", "what's your turnaround time?",
    "审批一般要多久", "多久能批？", "请问报备一般几天能批下来", "報備多久出結果",
]  # fmt: skip
RULES = {
    "protection.end": ["what happens after the 120 days"],
    "conflicts.untouched_days": [
        "what do I have to do to keep it",
        "how do we keep the deal",
        "要做什么才能保住",
    ],
    "conflicts": ["我的单子被抢了怎么办", "原厂会抢我们客户吗"],
    "protection.days": [
        "报备后多久失效",
        "what's my protection if approved?",
        "批了之后保护多久",
        "how long is a deal protected?",
        "how long is the protection",
        "how long am I protected?",
        "protection period?",
        "保护期多久",
        "shorten it to 60 days",
        "提前结束保护",
        "how long is a gold partner protected",
        "how many days protection does silver get",
        "金牌保护多少天",
        "how long is a deal protected for gold partners",
    ],
    "decision.level": [
        "who decides deals over 100k",
        "who has to approve a 25% discount",
        "超过50万的单子谁批",
        "谁能批50万以上的",
        "is there a rule about discounts over 30 percent",
        "折扣超过三成有什么规定",
        "can I approve a deal over 100k?",
        "do big deals need a second approval",
        "折扣多少要上级批",
        "多少金额以上要总监批",
        "特价怎么申请",
    ],
    "decision.late": ["does it get approved automatically?", "超期不审批会自动通过吗"],
    "decision.own": [
        "can I approve a deal that I registered myself?",
        "can I approve my own deals?",
        "我能批准自己报的项目吗",
    ],
    "decision.handover": ["does the clock stop when he's away?", "赵敏休假会不会耽误"],
    "protection.extension": [
        "what do I have to show for an extension",
        "how do I get an extension?",
        "can it be extended twice",
        "can I extend Globex twice?",
        "how many times can I extend Globex",
        "is a second extension possible",
        "when can I ask again?",
        "那什么时候可以再申请",
        "how often can a protection be extended",
        "保护期可以延期吗",
        "怎么才能延",
        "what does it take to extend",
        "can I extend later?",
        "and what if we need longer",
    ],
    "registration.minimum": [
        "whats the minimum",
        "why is there a minimum?",
        "why is the minimum 5000?",
        "为什么有最低金额",
        "为什么不能报低于3万5的单",
        "5000以下的单为什么报不了",
        "why can't I register a deal under 5k",
        "why are deals below $5,000 refused?",
        "为啥金额太小不能报备",
        "can I approve a deal below the minimum?",
        "最低多少钱能报",
        "what's the minimum deal size?",
        "最低金额是多少",
        "do you accept registrations under 10k?",
        "报备要多少钱以上",
    ],
    "registration.most_open": ["报备满了怎么办", "is there a limit on open registrations", "最多能报几个"],
    "registration.fields": [
        "what do you need to register a deal",
        "报备需要哪些信息",
        "我想问下报备要什么材料",
        "can I register a deal with two products?",
        "do I need a contact to register?",
    ],
    "registration.named_accounts": [
        "what's a named account?",
        "what rules apply to named accounts",
        "直签大客户能报吗",
    ],
    "registration": ["which deals can't be registered?", "哪些项目不能报备"],
    "registration.open": [
        "are pilots ok",
        "what about POCs",
        "can I register a public tender?",
        "do renewals need a registration?",
        "is it ok to register a trial",
        "can I register after the order is placed?",
        "is there a deadline for registering",
        "招标项目能报备吗",
        "续约要不要报备",
        "没预算的项目能报吗",
        "是不是每个项目都要报备",
    ],
    "protection.transfer": ["can a registration be transferred?", "报备可以转给别人吗"],
    "conflicts.same_partner": ["can I register the same customer twice?", "同一家客户能报几次"],
    "conflicts.separate": [
        "一个客户能报两个项目吗",
        "三一的另一个项目能单独报吗",
        "can I register another project of Bosch separately?",
        "what if it's a subsidiary",
        "子公司算不算同一个",
    ],
    "reward.percent": [
        "返点怎么算",
        "do we get a bonus for that?",
        "what's our reward",
        "奖金多少",
        "能拿多少奖励",
        "what do I get for registering a deal",
        "报备有奖励吗",
        "报备奖怎么算",
        "why only 2 percent?",
        "奖励怎么算的",
        "我的报备奖多少",
    ],
    "appeal.within": [
        "can I appeal again?",
        "my deal was rejected, what can I do?",
        "they rejected my registration, what are my options",
        "我的报备被驳回了，还有什么办法",
        "还能再申诉吗",
        "how does an appeal work",
        "申诉怎么走",
        "what happens if he says no",
        "要是不批呢",
        "驳回了还能再报吗",
        "who can I complain to",
        "没批我能申诉吗",
        "申诉谁来判",
        "can I register it again after a rejection",
        "how long does an appeal take",
        "申诉要多久",
        "when can I appeal",
        "报备被驳了，我不服",
        "I disagree with the decision",
        "被驳回了不服怎么办",
        "how can I appeal the three rivers rejection",
        "can I change my ruling",
        "the ruling was wrong, what now?",
        "我能改判吗",
        "裁定错了怎么办",
    ],
    "decision.stopped": [
        "can I answer the question later",
        "what happens if I don't answer the question",
        "我晚点回答可以吗",
        "I'll answer later",
    ],
    "conflicts.first_come": [
        "does whoever registers first get it?",
        "谁先报算谁的吗",
        "can a partner register a customer that's already protected?",
        "保护期内的客户还能报备吗",
        "小米汽车要是被人报了怎么办",
        "保护期内你们直销能不能碰",
        "what happens when two partners want the same customer?",
        "what if two of us register the same customer?",
        "what happens if two partners register the same customer",
        "can two partners register the same customer?",
        "两家伙伴能报同一个客户吗",
        "两家同时报同一个客户怎么办",
        "保护期内别人能报吗",
        "撞单怎么处理",
        "who wins if two register?",
        "两家同时报算谁的",
        "别人报过了我还能报吗",
    ],
    "decision.ground": [
        "can I reject a deal without a reason?",
        "on what grounds can you reject me?",
        "有哪些驳回理由",
        "why could a deal be rejected",
        "什么情况会被驳回",
        "会因为什么被驳回",
        "报备会因为什么被拒",
        "what do you reject for?",
    ],
    "registration.territory": [
        "am I allowed to register a deal in france?",
        "can I register a deal in another region",
        "跨区可以报备吗",
        "may we register a deal in the South?",
        "我们能报华南的项目吗",
        "can I register a deal for a customer abroad?",
        "可以报备国外的客户吗",
        "跨区域能报备吗",
    ],
    "decision.within": WITHIN,
    "": [
        "rules please",
        "规则",
        "can you show me the program rules",
        "把规则发我看看",
        "what are the rules",
        "show the program",
        "show me the registration rules",
        "报备规则有哪些？",
    ],
}


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule, texts in RULES.items() for text in texts])
def test_a_rule_is_asked_for(rule: str, text: str) -> None:
    assert asked(text) == ("program.rule", rule)


@pytest.mark.parametrize(
    "text",
    [
        "anyone answered the standup yet",
        "did everybody post the standup?",
        "who hasn't answered the standup yet?",
        "who didn't do the standup",
        "谁还没报早会",
        "今天早会谁没交",
        "早会结果呢",
        "who did not reply this morning",
        "wah today standup who never reply",
        "kindly revert on who all are pending for standup",
        "早会情况咋样",
        "早會邊個未覆",
        "Li Wei's standup",
        "李伟的早会",
        "Li Wei今天早会说了啥",
    ],
)
def test_the_standup_is_asked_for(text: str) -> None:
    assert asked(text) == ("standup.look", "")


@pytest.mark.parametrize(
    "text",
    [
        "what does a gold partner get", "what's the discount for silver partners", "how do I become platinum",
        "difference between silver and gold", "what tiers are there?", "gold requirements",
        "黄金代理有什么政策", "银牌折扣是多少", "怎么升白金", "你们有哪些级别？各有什么好处", "成为金牌要什么条件",
    ],
)  # fmt: skip
def test_the_tiers_are_asked_for(text: str) -> None:
    assert asked(text) == ("program.tiers", "")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("does the protection start when I register?", "deal.protected_from"),
        ("保护从什么时候开始算", "deal.protected_from"),
        ("why should I register at all", "deal.purpose"),
        ("报备有什么好处", "deal.purpose"),
        ("丢单了还能再报吗", "deal.anew"),
        ("can I register again after we lost?", "deal.anew"),
    ],
)
def test_what_no_clause_says_has_an_answer(text: str, told: str) -> None:
    assert asked(text) == (told, "")
    assert TOLD[told] in WORDS


@pytest.mark.parametrize(
    "text",
    [
        "why can't I register bosch", "why was it registered", "报备三一的另一个项目", "三一丢了怎么办", "the customer wants two quotes",
        "can you register bosch again", "两家客户都想要演示", "what does the customer want",
    ],
)  # fmt: skip
def test_what_names_a_deal_is_no_such_question(text: str) -> None:
    assert asked(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "which partners are gold", "is pinnacle still gold", "make softline gold", "what tier are we", "we are gold now",
        "哪些是金牌", "云轩升金牌了",
    ],
)  # fmt: skip
def test_who_has_a_tier_is_another_question(text: str) -> None:
    assert asked(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "how many deals can I register?",
        "am I close to the cap?",
        "how many registrations can i still make",
        "how many more deals can we make",
        "我还能报几个",
        "what does 33% not touched mean",
        "未跟进33%是什么意思",
    ],
)
def test_the_meter_is_asked_for(text: str) -> None:
    assert asked(text) in {("conflict.meter", ""), ("conflict.meter", "registration.most_open")}


@pytest.mark.parametrize(
    "text",
    [
        "how long until Globex is approved?", "how long does Softline take to answer", "can I extend Globex",
        "who hasn't paid", "what do you need", "why was it rejected", "Globex的保护期到什么时候", "how long is the demo",
        "they asked how long a deal is protected",
        "can I approve it myself?", "can I register a deal?", "我能自己批吗", "can you extend it", "可以，延吧", "end of this month", "which customers are protected", "when did they answer",
        "how is my appeal?", "who decided the appeal", "rule for the first", "谁的商机最多", "批了吗", "客户什么时候定",
        "哪些客户被保护", "什么是保护期？", "客户不同意怎么办", "how do I answer", "who will answer the question", "不接受这个价格", "what discount can I give", "帮我延期", "how do I change the amount",
    ],
)  # fmt: skip
def test_what_is_about_one_s_own_is_no_such_question(text: str) -> None:
    assert asked(text) is None


def test_what_help_tells_people_to_try() -> None:
    said = [each for sentence in WORDS["help.program.rule"] for each in SAID.findall(sentence)]
    assert [(asked(each) or ("",))[0] for each in said] == ["program.rule"] * 4


@pytest.mark.parametrize(
    ("text", "route", "rule"),
    [
        ("what happens when protection ends", "program.rule", "protection.end"),
        ("到期了会怎么样", "program.rule", "protection.end"),
        ("到期还能再报吗", "program.rule", "protection.end"),
        ("保护期规则是啥", "program.rule", "protection.days"),
        ("最多保护多久", "program.rule", "protection.days"),
        ("how long can it be protected at most?", "program.rule", "protection.days"),
        ("read me clause 3.1", "program.rule", "3.1"),
        ("do I get anything if Pinnacle delivers", "program.rule", "reward.percent"),
        ("what do you count as progress?", "program.rule", "protection.extension"),
        ("do we still get paid if another partner delivers", "program.rule", "reward.percent"),
        ("how much reward do we get", "program.rule", "reward.percent"),
        ("what if li wei doesnt answer", "program.rule", "decision.late"),
        ("赵敏不批怎么办", "program.rule", "decision.late"),
        ("what if someone registers before me", "program.rule", "conflicts.first_come"),
        ("别人还能报吗", "program.rule", "conflicts.first_come"),
        ("can I register without an amount", "program.rule", "registration.fields"),
        ("没有金额能报备吗", "program.rule", "registration.fields"),
        ("do other partners see that i registered globex", "deal.seen", ""),
        ("别的伙伴能看到我们报了什么吗", "deal.seen", ""),
        ("别人还能看到吗", "deal.seen", ""),
        ("什么时候能到账", "program.rule", "reward.percent"),
    ],
)
def test_what_a_partner_wonders(text: str, route: str, rule: str) -> None:
    assert asked(text) == (route, rule)


@pytest.mark.parametrize(
    "text",
    [
        "other partners see growth",
        "what if they sign in June",
        "到期的有哪些",
        "别人报了Globex吗",
        "产品我填的什么",
        "要报备一个政府项目",
        "I need to register a renewal",
        "is the order placed",
        "can I register Acme before Friday?",
        "三一续约项目能报吗",
        "is every deal approved?",
    ],
)
def test_what_is_no_question_of_rules(text: str) -> None:
    assert asked(text) is None


def test_what_topics_are_told_by_has_words() -> None:
    told = " ".join(f"{topic.needs} {topic.also} {topic.bars}" for topic in TOPICS).replace("|", " ").split()
    assert set(told) - set(grouped("questions.txt")) == {"asks", "percent", "sum"}


@pytest.mark.parametrize("text", ["你好，想咨询一下报备流程", "报备的流程", "报备流程是什么"])
def test_how_registration_goes_is_help(text: str) -> None:
    assert asked(text) == ("help", "")


def test_a_list_of_what_was_decided_is_no_rule() -> None:
    assert asked("list of rejected deals with reasons") is None


@pytest.mark.parametrize(
    ("text", "own"),
    [("how long do I have to answer", True), ("by when do we have to reply?", True), ("how long do I have to wait for an answer", False), ("when do you answer", False)],
)  # fmt: skip
def test_by_when_somebody_has_to_answer_himself(text: str, own: bool) -> None:
    assert own_answer(text) is own


@pytest.mark.parametrize(
    ("text", "of_that"),
    [
        ("which rule?", True), ("under which rule", True), ("and which clause is that?", True), ("where does it say that?", True),
        ("哪条规则", True), ("按哪条？", True), ("依据是什么", True), ("是哪一条呢", True),
        ("which rules are there?", False), ("what are the rules", False), ("which deal?", False), ("有哪些规则", False), ("which rule covers appeals?", False),
    ],
)  # fmt: skip
def test_by_which_rule_it_is_so(text: str, of_that: bool) -> None:
    assert of_that_rule(text) is of_that


@pytest.mark.parametrize(
    "text",
    [
        "does the 2% apply if pinnacle delivers?",
        "do we get the 2% if somebody else delivers",
        "如果别家交付还有2%吗",
    ],
)
def test_who_earns_where_another_delivers(text: str) -> None:
    assert asked(text) == ("program.rule", "reward.percent")
