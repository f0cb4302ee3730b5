"""Sentences about deciding on a registration: clock, grounds, questions, levels, appeal."""

WORDS = {
    "side.partner": ("the partner's contacts", "渠道伙伴的联系人"),
    "side.registrant": ("whoever registered it", "报备人"),
    "side.owner": ("the channel manager in charge", "负责的渠道经理"),
    "side.decider": ("whoever has to decide now", "当前审批人"),
    "side.lead": ("a team lead or administrator", "团队负责人或管理员"),
    "side.staff": ("the vendor's own people", "厂商人员"),
    "side.calendar": ("the calendar", "系统日历"),
    "deal.decider": ("Decides", "审批人"),
    "deal.nobody": ("nobody yet", "暂无"),
    "deal.asked.again": ("Not answered yet: a question about {customer}", "尚未答复：关于{customer}的问题"),
    "deal.unanswered": ("No answer: {customer}", "未收到答复：{customer}"),
    "deal.unanswered.line": (
        "{partner} has not answered on {reference} since {at}: “{question}”",
        "{partner}自{at}起尚未答复{reference}的问题：“{question}”",
    ),
    "deal.button.close": ("Close it: no answer", "未答复，驳回"),
    "deal.button.ask_again": ("Ask again", "再次询问"),
    "deal.place.unknown": (
        "⚠ “{place}” is in no territory of the program: please check.",
        "⚠ “{place}”不在政策所列的任何区域内，请核实。",
    ),
    "deal.place.partner": (
        "⚠ The territory of {partner} is none of the program's: please check.",
        "⚠ {partner}的区域不在政策所列之内，请核实。",
    ),
    "deal.place": ("Where the customer is", "客户所在地"),
    "deal.list_price": ("List price", "目录价"),
    "deal.discount": ("Discount wanted", "申请折扣"),
    "deal.price_date": ("Price application", "价格申请日"),
    "deal.delivered_by": ("Delivered by", "交付方"),
    "deal.reward": ("Registration reward", "报备奖"),
    "deal.merged_into": ("Merged into", "并入"),
    "ask.deal.project": ("What is the project called?", "项目名称是什么？"),
    "ask.deal.place": ("Where is the customer: which city or country?", "客户在哪里？请告诉我城市或国家。"),
    "ask.deal.list_price": ("What is the list price?", "目录价是多少？"),
    "ask.deal.discount": ("Which discount do you need, in percent?", "需要多少折扣（百分比）？"),
    "ask.deal.price_date": ("When do you mean to apply for the price?", "打算什么时候申请价格？"),
    "deal.refused": (
        "That can't be registered. {rule} (Rule {number}, program {version}.) "
        "Correct what is wrong, or ask your channel manager.",
        "无法报备。{rule}（渠道政策 {version} 版第{number}条）请更正，或联系您的渠道经理。",
    ),
    "deal.not_kept": (
        "That would be against the program. {rule} (Rule {number}, program {version}.) "
        "Correct what is wrong, or leave the deal as it is.",
        "这样不符合渠道政策。{rule}（渠道政策 {version} 版第{number}条）请更正，或保持原样。",
    ),
    "deal.outgrown": (
        "The deal was approved for less. {rule} (Rule {number}, program {version}.) Ask one of them to change it.",
        "该项目是按较小规模批准的。{rule}（渠道政策 {version} 版第{number}条）请由其修改。",
    ),
    "deal.warning": (
        "⚠ It is taken in and decided, though it stands outside a rule: {rule}",
        "⚠ 已受理，但不符合以下规定，由审批人决定：{rule}",
    ),
    "deal.fell_below": (
        "⚠ It stays approved, though it comes to less by now than a registration needs: {rule}",
        "⚠ 项目已批准，继续有效，但现已低于报备要求：{rule}",
    ),
    "deal.partner.tier": ("{partner} ({tier})", "{partner}（{tier}）"),
    "deal.closing": ("closing {day}", "预计{day}签约"),
    "deal.may": (
        "Yes, you may. Nothing is decided before you do.",
        "可以。在您操作之前不会有任何决定。",
    ),
    "deal.chase": (
        "I remind {decider} before it is due, and his lead when it is late. To press for it, add what is new: "
        "“note on {reference}: …”.",
        "到期前我会提醒{decider}，逾期会通知其负责人。要催办请补充新情况：“备注 {reference}：……”。",
    ),
    "deal.chase.partner": (
        "I remind {decider} before it is due, and his lead when it is late. If it can't wait, write to {decider}.",
        "到期前我会提醒{decider}，逾期会通知其负责人。实在着急请直接联系{decider}。",
    ),
    "deal.chase.none": ("Nothing waits for a decision.", "目前没有待审批的报备。"),
    "deal.chase.yours": ("It is you who decides.", "等您来审批。"),
    "deal.chase.asked": ("It waits for an answer of {partner}.", "正等待{partner}答复。"),
    "deal.chase.decided": (
        "There is nothing to chase: it is {status}.",
        "不用催了，目前状态：{status}。",
    ),
    "deal.clock": ("{decider} decides by {due}.", "{decider}将在{due}前答复。"),
    "deal.clock.appeal": (
        "{decider} hears the appeal and decides by {due}.",
        "{decider}受理申诉，将在{due}前裁定。",
    ),
    "deal.clock.late": (
        "{decider} was to decide by {due}: the decision is late.",
        "{decider}应在{due}前答复，现已超时。",
    ),
    "deal.clock.appeal.late": (
        "{decider} hears the appeal and was to decide by {due}: the decision is late.",
        "{decider}受理申诉，应在{due}前裁定，现已超时。",
    ),
    "deal.clock.stands": (
        "The clock stands until the answer comes; then {hours} h {minutes} min of working time are left.",
        "计时已暂停，收到答复后还剩{hours}小时{minutes}分钟工作时间。",
    ),
    "deal.clock.held": (
        "The clock stands until something else is settled; then {hours} h {minutes} min of working time are left.",
        "计时已暂停，待另一事项核定后还剩{hours}小时{minutes}分钟工作时间。",
    ),
    "deal.clock.stands.late": (
        "The decision was late before this was asked; it comes once the answer is there.",
        "提问时审批已超时，收到答复后尽快审批。",
    ),
    "deal.clock.held.late": (
        "The decision is late; something else has to be settled first.",
        "审批已超时，须待另一事项核定。",
    ),
    "form.deal_reject": ("Reject a registration", "驳回报备"),
    "ask.deal_reject.reason": (
        "On which ground? The partner will read it.",
        "驳回的理由是哪一条？渠道伙伴会看到。",
    ),
    "deal.approve.whole": (
        "An approval has no conditions: it is of the whole deal, and protects for the days of the program.",
        "批准不能附带条件：批准的是整个报备，保护天数按渠道政策。",
    ),
    "deal.approve.told": (
        "An approval has no conditions, and nothing goes along with it: “{said}” would not be kept. The partner can be "
        "asked first; the clock stands meanwhile.",
        "批准不能附带条件，也不附带其他内容：“{said}”不会保留。可先询问伙伴，期间停止计时。",
    ),
    "deal.approve.ask_first": ("Ask the partner first", "先问伙伴"),
    "deal.approve.ask_first.says": ("ask {reference}: {said}", "询问{reference}：{said}"),
    "deal.later.approve": ("remind me to approve {customer} {when}", "提醒我{when}审批{customer}的报备"),
    "deal.later.decide": ("remind me to decide on {customer} {when}", "提醒我{when}答复{customer}的报备"),
    "deal.later.reject": ("remind me to reject {customer} {when}", "提醒我{when}驳回{customer}的报备"),
    "deal.grounds": (
        "On which ground do you reject {reference}? The partner reads it.",
        "按哪一条理由驳回{reference}？渠道伙伴会看到。",
    ),
    "deal.grounds.more": (
        "Which ground of the program is that for {reference}? Your words go along: “{more}”",
        "这属于{reference}的哪一条理由？您的说明会一并发出：“{more}”",
    ),
    "deal.ground_needed": (
        "A rejection of {reference} needs a ground of the program's list.",
        "驳回{reference}须选择政策所列的理由。",
    ),
    "deal.names_another": (
        "{partner} reads that, and may not learn of another partner. Say it once more without {name}.",
        "这句话{partner}会看到，不能提到其他伙伴。请去掉{name}再说一次。",
    ),
    "deal.renewal": (
        "That can't be registered as it is. {rule} (Rule {number}, program {version}.) "
        "Tell me what is new, and it is registered again with that.",
        "暂时无法报备。{rule}（渠道政策 {version} 版第{number}条）请告诉我有什么新情况，就按新情况重新报备。",
    ),
    "deal.for_own_firm": (
        "You register for your own firm, {partner}: “{name}” is not taken as the partner.",
        "您只能为本公司（{partner}）报备，“{name}”不会作为渠道伙伴。",
    ),
    "deal.one_or_two": (
        "Is that one customer, or two? Each customer gets a registration of its own.",
        "这是一个客户还是两个客户？每个客户须单独报备。",
    ),
    "deal.one": ("One customer: {name}", "一个客户：{name}"),
    "deal.two": ("Two customers: {one}; {other}", "两个客户：{one}；{other}"),
    "deal.reject.wordless": (
        "{partner} reads the reason, and may not learn of {name}: only the ground goes along.",
        "驳回原因{partner}会看到，不能提到{name}：只带上所选的理由。",
    ),
    "deal.no_own_decision": (
        "You registered {reference} yourself, so somebody else decides on it: {decider}.",
        "{reference}是您自己报备的，须由他人审批：{decider}。",
    ),
    "deal.decides_alone": (
        "{decider} hears the appeal on {reference}, and decides alone.",
        "{reference}的申诉由{decider}受理，只能由其裁定。",
    ),
    "deal.not_yours.waits": (
        "That step on {reference} is made by {sides}. It waits for {decider}.",
        "{reference}的这一步由{sides}操作，目前等待{decider}处理。",
    ),
    "deal.not_yours": (
        "That step on {reference} is made by {sides}.",
        "{reference}的这一步由{sides}操作。",
    ),
    "deal.meanwhile": (
        "{reference} has changed meanwhile: {who} did the last step on {at}, and it is {status}. "
        "Ask me for {reference} to see it.",
        "{reference}刚刚有变动：{who}于{at}完成了最后一步，现状态为{status}。发送{reference}可查看最新情况。",
    ),
    "deal.meanwhile.own": (
        "{reference} has changed meanwhile: you did the last step on {at}, and it is {status}. "
        "Ask me for {reference} to see it.",
        "{reference}刚刚有变动：您于{at}完成了最后一步，现状态为{status}。发送{reference}可查看最新情况。",
    ),
    "deal.meanwhile.decider": (
        "{reference} has changed meanwhile: since {at} {decider} decides on it, and it is {status}. "
        "Ask me for {reference} to see it.",
        "{reference}自{at}起改由{decider}审批，现状态为{status}。发送{reference}可查看最新情况。",
    ),
    "deal.meanwhile.calendar": (
        "{reference} has changed meanwhile: since {at} it is {status}. Ask me for {reference} to see it.",
        "{reference}自{at}起为{status}。发送{reference}可查看最新情况。",
    ),
    "deal.endorsed": ("Approved once, passed on: {customer}", "已初审，待复审：{customer}"),
    "deal.endorsed.line": (
        "{who} approved {reference}; {decider} has to approve it too.",
        "{who}已批准{reference}，还须{decider}批准。",
    ),
    "deal.endorsed.before": (
        "{who} approved this already; your approval is the second.",
        "{who}已批准，您是复审人。",
    ),
    "deal.endorsed_before": (
        "You approved {reference} already; now {decider} decides.",
        "您已批准{reference}，现由{decider}审批。",
    ),
    "deal.hand_over.no_lead": (
        "You have no lead on record. Say by name who shall decide: “let Anna Berg decide on {reference}”.",
        "没有登记您的负责人。请说出由谁审批：“{reference}让Anna Berg来批”。",
    ),
    "deal.nobody_above": (
        "{reference} needs a second approval by a lead or administrator, and there is nobody but you. "
        "Ask your administrator to invite one.",
        "{reference}需要负责人或管理员复审，但目前没有其他人选。请管理员邀请一位。",
    ),
    "deal.brought_it": (
        "{who} registered {reference}, and nobody decides on what he registered himself.",
        "{reference}由{who}报备，任何人不得审批自己的报备。",
    ),
    "deal.let_decide": ("Decided by somebody else: {customer}", "改由他人审批：{customer}"),
    "deal.let_decide.line": (
        "{who} lets {decider} decide on {reference}. The time promised stays.",
        "{who}将{reference}交由{decider}审批，承诺的期限不变。",
    ),
    "deal.handed_over": ("Handed over: {customer}", "已转交审批：{customer}"),
    "deal.handed_over.line": (
        "{who} is away, so {decider} decides on {reference}. The time promised stays.",
        "{who}不在，{reference}改由{decider}审批，承诺的期限不变。",
    ),
    "deal.held": ("Waits, and its clock stands: {customer}", "已暂停计时：{customer}"),
    "deal.held.line": (
        "Something else has to be settled before {reference} is decided. There is nothing for you to do.",
        "{reference}须待另一事项核定后才能审批，您无需操作。",
    ),
    "deal.held_back": ("Held back by an appeal: {customer}", "因申诉暂缓审批：{customer}"),
    "deal.held_back.line": (
        "{judge} hears the appeal on {appealed} for the same customer; {reference} can't be approved before.",
        "{judge}正在受理同一客户{appealed}的申诉，裁定前{reference}不能批准。",
    ),
    "deal.goes_on": ("The clock goes on: {customer}", "继续计时：{customer}"),
    "deal.goes_on.line": (
        "What {reference} waited for is settled; now {decider} decides on it.",
        "{reference}所等待的事项已核定，现由{decider}审批。",
    ),
    "deal.cannot_hold": (
        "{reference} is {status}; its clock does not run.",
        "{reference}当前{status}，没有在计时。",
    ),
    "deal.cannot_go_on": (
        "{reference} is {status}; its clock does not stand.",
        "{reference}当前{status}，没有暂停计时。",
    ),
    "deal.event.drop": ("no longer asked", "不再要求补充"),
    "deal.dropped": ("Nothing to answer any more: {customer}", "无需再补充：{customer}"),
    "deal.dropped.line": (
        "{who} took the question on {reference} back: nothing need be answered.",
        "{who}撤回了{reference}的补充要求，无需答复。",
    ),
    "deal.no_question": ("No question to a partner waits for an answer.", "没有等待伙伴答复的问题。"),
    "deal.cannot_drop": (
        "{reference} is {status}; nothing is asked about it.",
        "{reference}当前{status}，没有待补充的信息。",
    ),
    "deal.event.hold": ("clock stopped", "暂停计时"),
    "deal.event.go_on": ("clock goes on", "继续计时"),
    "deal.heard_elsewhere": ("Another judge: {customer}", "申诉改由他人受理：{customer}"),
    "deal.heard_elsewhere.line": (
        "{decider} hears the appeal on {reference} from now on, since {who} is no longer neutral. The time promised stays.",
        "{who}已不再中立，{reference}的申诉改由{decider}受理，承诺的期限不变。",
    ),
    "deal.transfer.judge": (
        "{who} hears the appeal on {reference}, and nobody else is neutral. Transfer it after the decision.",
        "{who}正在受理{reference}的申诉，且没有其他中立人选。请在裁定后再转交。",
    ),
    "deal.overdue": ("Late: the decision on {customer}", "审批已超时：{customer}"),
    "deal.overdue.line": (
        "You were promised an answer on {reference} by {due}. I told {decider} and the lead that it is late.",
        "承诺在{due}前答复{reference}，现已超时。我已提醒{decider}和团队负责人。",
    ),
    "deal.overdue.alone": (
        "You were promised an answer on {reference} by {due}. I told {decider} that it is late.",
        "承诺在{due}前答复{reference}，现已超时。我已提醒{decider}。",
    ),
    "deal.appealed": ("Appeal: {customer}", "申诉：{customer}"),
    "deal.appealed.line": (
        "{who} appeals against the rejection of {reference}; {decider} decides anew.",
        "{who}对{reference}的驳回提出申诉，由{decider}重新裁定。",
    ),
    "deal.appealed.say": (
        "What speaks for it? Say it here in one message, and {judge} reads it.",
        "请在这里用一条消息说明申诉理由，{judge}会看到。",
    ),
    "deal.pleaded": ("I passed it on to {judge}.", "已转达给{judge}。"),
    "deal.cannot_plead": (
        "{reference} is {status}; no appeal waits for a decision.",
        "{reference}当前{status}，没有待裁定的申诉。",
    ),
    "deal.appealed.why": ("{who} says: “{why}”", "{who}的理由：“{why}”"),
    "deal.appealed.before": ("It was turned down: {ground}", "此前驳回：{ground}"),
    "deal.appealed_before": (
        "{reference} was appealed already, and the decision on an appeal stands.",
        "{reference}已申诉过，申诉裁定为最终结果。",
    ),
    "deal.unappealed_before": (
        "{reference}: the appeal on it was taken back, and an appeal is made once. The rejection stands.",
        "{reference}的申诉已撤回，每条报备只能申诉一次，维持原驳回决定。",
    ),
    "deal.no_judge": (
        "There is nobody neutral to hear an appeal on {reference}: a lead or administrator to whom it does not count. "
        "Please write to your channel manager.",
        "目前没有与{reference}业绩无关的负责人或管理员可受理申诉，请联系您的渠道经理。",
    ),
    "deal.cannot_appeal": (
        "{reference} is {status}; only a rejection can be appealed.",
        "{reference}当前{status}，只有被驳回的报备可以申诉。",
    ),
    "deal.reopen_instead": (
        "{reference} is {status}, and only a rejection can be appealed. Register it again with what is new, such as "
        "“reopen {reference}: they decide in June”, and it gets a decision.",
        "{reference}当前{status}，只有被驳回的报备可以申诉。请说明新情况并重新报备，例如“重新报备{reference}：客户6月定标”，即会重新审批。",
    ),
    "deal.unappealed": ("Appeal taken back: {customer}", "申诉已撤回：{customer}"),
    "deal.unappealed.line": (
        "{who} took the appeal on {reference} back. The rejection stands.",
        "{who}撤回了{reference}的申诉，维持原驳回决定。",
    ),
    "deal.event.unappeal": ("appeal taken back", "撤回申诉"),
    "deal.appeals.none": ("No appeal is being heard.", "没有正在受理的申诉。"),
    "deal.no_appeal": ("No appeal of yours is being heard.", "您没有正在受理的申诉。"),
    "deal.cannot_unappeal": (
        "{reference} is {status}; no appeal is being heard on it.",
        "{reference}当前{status}，没有正在受理的申诉。",
    ),
    "deal.cannot_endorse": (
        "{reference} is {status} and can't be approved.",
        "{reference}当前{status}，不能批准。",
    ),
    "deal.cannot_hand_over": (
        "{reference} is {status}; nobody has to decide on it.",
        "{reference}当前{status}，无需审批。",
    ),
    "deal.button.appeal": ("Appeal", "申诉"),
    "deal.button.why": ("Why?", "为什么？"),
    "deal.button.status": ("Show", "查看"),
    "deal.event.hand_over": ("handed over", "转交审批"),
    "deal.event.endorse": ("approved once, passed on", "初审通过"),
    "deal.event.appeal": ("appealed", "申诉"),
}
