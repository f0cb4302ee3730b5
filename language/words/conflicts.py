"""Sentences about conflicts: looking a customer up, two deals side by side, rulings."""

WORDS = {
    "ruling.first": ("{first} stands", "{first}有效"),
    "ruling.second": ("{second} takes it", "判给{second}"),
    "ruling.separate": ("Separate deals", "分别报备"),
    "ruling.share": ("Both share", "双方共享"),
    "verdict.stands": ("it stands", "有效"),
    "verdict.yields": ("it gives way", "让出"),
    "verdict.separate": ("a deal of its own", "单独报备"),
    "verdict.share": ("shared", "共享"),
    "conflict.which_missing": (
        "Which customer shall I look up? Say, for example, “is Globex free?” or /deal check Globex.",
        "要查哪家客户？例如“远景能源有人报了吗？”或 /deal check 远景能源。",
    ),
    "conflict.standing": ("Is {name} free?", "查询：{name}"),
    "conflict.standing.for": ("Is {name} free for {product}?", "查询：{name}，{product}"),
    "conflict.free": (
        "It is free. Registering is what counts: first come, first served.",
        "目前可以报备，以先提交者为准。",
    ),
    "conflict.own.deal": (
        "{partner} has registered it already: {reference}.",
        "{partner}已经报备了：{reference}。",
    ),
    "conflict.own": ("Your firm has registered it already.", "贵公司已经报备了。"),
    "conflict.protected": (
        "It is protected until about {month}.",
        "该客户在保护期内，大约到{month}。",
    ),
    "conflict.ask": ("Please ask your channel manager.", "请咨询您的渠道经理。"),
    "conflict.next.free": ("Register it: the time of submission counts.", "可以直接报备，以提交时间为准。"),
    "conflict.next.own": ("There is nothing to do: it is yours.", "无需再报备，已在贵公司名下。"),
    "conflict.next.protected": (
        "You may register it all the same: your channel manager weighs the two and rules. If it is another project or"
        " branch, ask him; I pass the question on.",
        "仍可报备，由渠道经理比较双方后裁定。如果是另一个项目或分支机构，请问渠道经理，我可以转达。",
    ),
    "conflict.next.ask": (
        "I can't tell more, whoever asks. I pass your question on to your channel manager, who can; or register it:"
        " it is kept with its time of submission, and he looks.",
        "我对谁都只能说这么多。可以由我转问您的渠道经理；也可以先报备，提交时间会保留，由渠道经理核实。",
    ),
    "conflict.sent_in": (
        "Your channel manager looks whether another deal is in the way, and tells you.",
        "渠道经理会核实是否与其他项目冲突，并给您答复。",
    ),
    "conflict.not_told": (
        "Whether another registration is in the way, and whose, is told to no partner. Your channel manager rules, "
        "and you hear the result; “is Globex free?” looks a customer up.",
        "是否与其他报备冲突、属于哪家，对任何伙伴都不公开。由渠道经理裁定，结果会通知您；想查客户，请问“远景能源有人报了吗？”",
    ),
    "conflict.unlimited": (
        "You may look up as many customers as you like; partners have a number a day.",
        "您的查询不限次数；合作伙伴每天有次数限制。",
    ),
    "conflict.at_once": (
        "I look up {n} at once. Ask me again for {names}.",
        "一次最多查{n}家，其余请再问：{names}。",
    ),
    "conflict.left": (
        "{n} more customer can be looked up today.",
        "{n} more customers can be looked up today.",
        "今天还可查询{n}家客户。",
    ),
    "conflict.enough": (
        "That is all for today: {n} customer a day can be looked up. Register the deal, or ask your channel manager.",
        "That is all for today: {n} customers a day can be looked up. Register the deal, or ask your channel manager.",
        "今天的查询次数已用完（每天{n}家）。可以直接报备，或咨询渠道经理。",
    ),
    "conflict.button.register": ("Register it", "报备"),
    "conflict.button.ask": ("Ask my channel manager", "问渠道经理"),
    "conflict.button.rule": ("Rule on the conflict", "裁定撞单"),
    "conflict.rule_first": (
        "A conflict waits for a ruling: it is not approved before.",
        "有撞单待裁定，裁定前不能批准。",
    ),
    "conflict.button.check": ("Look it up", "查重"),
    "conflict.unheard_of": (
        "You have no record called “{name}”. Shall I look up whether it is free, or register it?",
        "您这里没有名为“{name}”的记录。要查重，还是报备？",
    ),
    "conflict.ask.sent": ("I asked {owner} about {name}.", "已就{name}询问{owner}。"),
    "conflict.ask.nobody": (
        "Nobody is in charge of your firm yet; please ask the person who invited you.",
        "贵公司还没有对应的渠道经理，请联系邀请您的人。",
    ),
    "conflict.asked": ("A question about {name}", "关于{name}的询问"),
    "conflict.asked.line": (
        "{who} of {partner} asks whether {name} can be registered.",
        "{partner}的{who}想知道{name}能否报备。",
    ),
    "conflict.watched": ("{partner} looks up many customers", "{partner}查询客户较多"),
    "conflict.watched.line": (
        "{n} customer today: {names}.",
        "{n} customers today: {names}.",
        "今天查询了{n}家：{names}。",
    ),
    "conflict.watched.rule": (
        "Told from {n} look-up a day on, by the program.",
        "Told from {n} look-ups a day on, by the program.",
        "依据渠道政策：每天达到{n}次查询时提醒。",
    ),
    "conflict.check": ("Who has {name}?", "查重：{name}"),
    "conflict.check.none": (
        "No live deal has likely the same customer.",
        "没有找到可能相同客户的有效报备。",
    ),
    "conflict.check.named.refuse": (
        "{name} is a named account: the direct team serves it, and it is not registered.",
        "{name}是直签大客户，由直销团队负责，不予报备。",
    ),
    "conflict.check.named.consent": (
        "{name} is a named account: the direct team has to consent.",
        "{name}是直签大客户，需要直销团队同意。",
    ),
    "conflict.claim": ("{number}. {name}: {kind} ({likely})", "{number}. {name}：{kind}（{likely}）"),
    "conflict.claim.same": ("likely the same customer", "很可能是同一客户"),
    "conflict.claim.line": ("the same customer, another product line", "同一客户，不同产品线"),
    "conflict.claim.related": ("related, but a customer of its own", "有关联，但属于独立客户"),
    "conflict.claim.maybe": ("perhaps the same customer", "可能是同一客户"),
    "conflict.claim.others": ("different customers, by their names", "从名称看是不同的客户"),
    "conflict.compared": ("{one} and {other}", "{one}与{other}"),
    "conflict.alike.named": (
        "⚠ {name} is a named account: the direct team has to consent.",
        "⚠ {name}是直签大客户，需要直销团队同意。",
    ),
    "conflict.alike.near": (
        "⚠ Perhaps a company or branch of {name}, a named account: a lead approves, with the direct team's consent.",
        "⚠ 可能是直签大客户{name}的下属公司或分支机构：需直销团队同意，由负责人批准。",
    ),
    "conflict.alike": (
        "⚠ {kind}: {name} · {reference} of {partner} · {likely}",
        "⚠ {kind}：{name} · {partner}的{reference} · {likely}",
    ),
    "conflict.likely": ("{percent}%: {why}", "{percent}%：{why}"),
    "conflict.direct": ("direct team", "直销团队"),
    "why.same": ("the same name", "名称相同"),
    "why.legal_form": ("legal form", "公司类型不同"),
    "why.short_name": ("short name", "简称"),
    "why.part_of_name": ("one name stands in the other", "一个名称包含另一个"),
    "why.branch": ("branch", "分支机构"),
    "why.city": ("city or country", "地名"),
    "why.abbreviation": ("abbreviation", "缩写"),
    "why.transliteration": ("transliteration", "音译"),
    "why.pinyin": ("pinyin", "拼音"),
    "why.initials": ("initials", "拼音首字母"),
    "why.typo": ("spelling", "写法不同"),
    "why.spacing": ("spacing", "空格"),
    "why.word_order": ("word order", "词序"),
    "why.traditional": ("traditional characters", "繁体字"),
    "why.different_word": ("one word more", "词语不同"),
    "why.said": ("{reason} ({words})", "{reason}（{words}）"),
    "conflict.title": ("Conflict: {customer}", "撞单：{customer}"),
    "conflict.line": (
        "{second} came {gap} after {first}. Please rule: it is not approved before.",
        "{second}比{first}晚{gap}提交。请裁定，裁定前该报备不能批准。",
    ),
    "conflict.line.advised": (
        "{second} came {gap} after {first}. Please rule; approved without a ruling, both share.",
        "{second}比{first}晚{gap}提交。请裁定；未裁定即批准的，双方共享。",
    ),
    "conflict.line.back": (
        "{second} came {gap} before {first}, was turned down, and is appealed; {first} has stood in front since. "
        "Please rule: neither is approved before.",
        "{second}比{first}早{gap}提交，被驳回后提出申诉；其间{first}排在前面。请裁定，裁定前双方都不能批准。",
    ),
    "conflict.match": ("The names: {likely}", "名称对比：{likely}"),
    "conflict.timeline": ("{side}: {steps}", "{side}：{steps}"),
    "conflict.step": ("{at} {what}", "{at} {what}"),
    "conflict.step.by": ("{at} {what}, {who}", "{at} {what}（{who}）"),
    "conflict.told.side": ("{side} keeps the customer", "{side}保留该客户"),
    "conflict.told.ask": ("You say: {ruling}. Shall I rule so?", "您的裁定：{ruling}。确认吗？"),
    "conflict.of_firm": (
        "{name} is a partner. Customers are looked up, such as “is Globex free?”.",
        "{name}是渠道伙伴。可查询的是客户，例如“远景能源有人报了吗？”。",
    ),
    "conflict.proposed": ("Proposed: {ruling}, for {rule}.", "建议：{ruling}。依据：{rule}。"),
    "conflict.side.customer": ("Customer", "客户"),
    "conflict.more": (
        "{n} more deal is in the way; it comes after this one.",
        "{n} more deals are in the way; they come after this one.",
        "还有{n}条冲突报备，裁定后继续显示。",
    ),
    "rule.conflicts.first_come": (
        "first come, first served, by the time of submission",
        "以提交时间先后为准，先到先得",
    ),
    "rule.conflicts.untouched_days": (
        "the earlier one had no activity for {n} day",
        "the earlier one had no activity for {n} days",
        "先提交的一条{n}天没有任何跟进",
    ),
    "rule.conflicts.separate": (
        "a branch or another project can be a deal of its own",
        "分支机构或其他项目可以单独报备",
    ),
    "rule.conflicts.same_partner": ("one partner, one registration", "同一伙伴只保留一条报备"),
    "rule.conflicts.ruling": ("a ruling by the channel manager in charge", "由负责的渠道经理裁定"),
    "gap.seconds": ("{n} second", "{n} seconds", "{n}秒"),
    "gap.minutes": ("{n} minute", "{n} minutes", "{n}分钟"),
    "gap.hours": ("{n} hour", "{n} hours", "{n}小时"),
    "gap.days": ("{n} day", "{n} days", "{n}天"),
    "gap.moment": ("a moment", "片刻"),
    "conflict.ruled": ("Ruled: {ruling}", "已裁定：{ruling}"),
    "conflict.ruled.line": (
        "The histories of {first} and {second} keep it.",
        "{first}与{second}的历史均已记录。",
    ),
    "conflict.ruled.stands": (
        "The ruling on {customer} is for {reference}: it goes on to its decision.",
        "{customer}撞单已裁定：报备{reference}有效，进入审批。",
    ),
    "conflict.ruled.separate": (
        "{reference} for {customer} is a deal of its own: it goes on to its decision.",
        "{customer}的报备{reference}可单独报备，进入审批。",
    ),
    "conflict.ruled.share": (
        "{reference} for {customer} is shared: another registration is protected beside it.",
        "{customer}的报备{reference}与另一条报备共享保护。",
    ),
    "conflict.ruled.told": (
        "{who} ruled on {first} and {second}: {ruling}.",
        "{who}裁定了{first}与{second}：{ruling}。",
    ),
    "conflict.undone": (
        "The ruling on {customer} was taken back. {reference} is now: {status}. You will hear of the new one.",
        "{customer}的撞单裁定已撤回，报备{reference}现状态：{status}。重新裁定后会通知您。",
    ),
    "conflict.undone.told": (
        "{who} took back the ruling on {first} and {second}: {ruling}. It is to be made anew.",
        "{who}撤回了对{first}与{second}的裁定：{ruling}。须重新裁定。",
    ),
    "conflict.ground.first": (
        "The customer was registered before, and first come, first served applies.",
        "该客户此前已被报备，按先到先得原则处理。",
    ),
    "conflict.ground.second": (
        "A later registration with more activity was given the customer.",
        "该客户已判给有实际跟进的后续报备。",
    ),
    "conflict.ground.weighed": (
        "The evidence of both registrations was weighed, and the customer was given to the other one.",
        "经权衡双方报备的依据，该客户已判给另一报备。",
    ),
    "conflict.unruled": (
        "{reference} came after another deal with the same customer. Rule on the conflict first: "
        "say “/deal conflicts”.",
        "{reference}与更早的报备撞单，请先裁定：输入 /deal conflicts。",
    ),
    "conflict.taken_meanwhile": (
        "{reference} can't come back: another deal with this customer is in front now. Register it anew.",
        "{reference}不能恢复：该客户已有其他有效报备，请重新报备。",
    ),
    "conflict.changed": (
        "{reference} has changed since that card was drawn, and nothing was ruled. This is how both stand now.",
        "该卡片发出后{reference}有变更，未作裁定。以下是最新情况。",
    ),
    "conflict.gone": (
        "That conflict is settled: one of the two deals is closed.",
        "该撞单已不存在：其中一条报备已结束。",
    ),
    "conflict.freed": (
        "{reference}, which stood in front, has ended: nothing is in the way of this one any more.",
        "排在前面的{reference}已结束，本报备不再有冲突，可以审批。",
    ),
    "conflict.ruled_before": (
        "{who} has ruled on that already: {ruling}.",
        "{who}已经裁定过：{ruling}。",
    ),
    "conflict.no_own_ruling": (
        "You registered one of the two yourself, so somebody else rules.",
        "其中一条是您自己报备的，需由他人裁定。",
    ),
    "conflict.appealed": (
        "{reference} is appealed, so {who} rules.",
        "{reference}正在申诉，由{who}裁定。",
    ),
    "conflict.appeal_waits": (
        "{reference} can't be approved while an appeal for the same customer is heard. {clock}",
        "同一客户的申诉尚未裁定，{reference}暂不能批准。{clock}",
    ),
    "deal.other_line": (
        "{reference} is approved for its product line and can't take on {product}. Register that as a deal of its own.",
        "{reference}已按原产品线批准，不能改为{product}。请另行报备。",
    ),
    "conflict.line_taken": (
        "{reference} can't take on {product}: another deal of this customer has that line. "
        "Register it as a deal of its own.",
        "{reference}不能改为{product}：该客户的这一产品线已有其他报备。请另行报备。",
    ),
    "conflict.other_team": (
        "The first deal is another team's. Only a team lead can give it to the second.",
        "先报的一条属于其他团队，只有团队负责人可以改判。",
    ),
    "conflicts.title": ("{n} conflict to rule on", "{n} conflicts to rule on", "{n}个撞单待裁定"),
    "conflicts.none": ("No conflict waits for a ruling.", "没有待裁定的撞单。"),
    "conflict.pair": ("{customer}: {first} / {second}", "{customer}：{first} / {second}"),
    "meter.title": ("Registrations of {partner}", "{partner}的报备情况"),
    "meter.open": ("Open registrations", "有效报备"),
    "meter.of": ("{n}, of {most} at most", "{n}条（最多{most}条）"),
    "meter.any": ("{n}; the program sets no limit", "{n}条（政策不设上限）"),
    "meter.untouched": ("Never touched since", "至今未跟进"),
    "meter.win_rate": ("Won, of those closed in a year", "近一年赢单率"),
    "meter.share": ("{n} ({percent}%)", "{n}条（{percent}%）"),
    "meter.percent": ("{percent}%", "{percent}%"),
    "meter.own": ("Your firm", "贵公司"),
    "meter.line": (
        "{whose}: {n} open registration, {untouched}% not touched since, win rate {won}.",
        "{whose}: {n} open registrations, {untouched}% not touched since, win rate {won}.",
        "{whose}：有效报备{n}条，未跟进{untouched}%，赢单率{won}。",
    ),
    "meter.note": (
        "Untouched after {n} day, a registration can lose to a later one with activity.",
        "Untouched after {n} days, a registration can lose to a later one with activity.",
        "{n}天没有跟进的报备，可能判给有跟进的后报者。",
    ),
    "deal.event.yield": ("gave way by a ruling", "经裁定让出"),
    "deal.event.ruled": ("ruling on a conflict", "撞单裁定"),
    "deal.event.visit": ("visit", "拜访"),
    "deal.event.planned": ("planned visit", "计划拜访"),
    "deal.cannot_yield": (
        "{reference} is {status} and can't give way any more.",
        "{reference}当前{status}，不能再让出。",
    ),
    "undo.conflict": ("the ruling", "撞单裁定"),
    "intent.conflict.check": ("Look a customer up", "查重"),
    "help.conflict.check": (
        "“is Globex free?” or /deal check Globex",
        "“远景能源有人报了吗？”或 /deal check 远景能源",
    ),
}
