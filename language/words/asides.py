"""What is answered when somebody asks back: why a thing is asked, who reads it, how it is written."""

WORDS = {
    "aside.why.deal.customer": (
        "The registration protects this one customer for you, so it must be clear which company it is.",
        "报备保护的就是这家客户，所以必须清楚是哪家公司。",
    ),
    "aside.why.deal.partner": (
        "The protection is given to a partner; I need to know which.",
        "保护期是给渠道伙伴的，需要知道是哪一家。",
    ),
    "aside.why.deal.product": (
        "Another product for the same customer can be a deal of its own; that is how they are told apart.",
        "同一客户的不同产品可以是不同的项目，要靠产品来区分。",
    ),
    "aside.why.deal.quantity": ("It shows how large the project is.", "用来判断项目规模。"),
    "aside.why.deal.amount": (
        "The program has a minimum amount, and the forecast adds the estimates up. A rough figure is enough.",
        "渠道政策有最低金额，预测也要汇总。给个大概的数就行。",
    ),
    "aside.why.deal.close_date": (
        "It shows whether the protection lasts long enough, and when to ask how it goes. A guess is enough.",
        "用来判断保护期够不够，以及何时跟进。估计即可。",
    ),
    "aside.why.deal.contact": (
        "Whoever decides can see that you know somebody there. You can skip it.",
        "审批人能看到您在客户那边有对接人。可以跳过。",
    ),
    "aside.why.deal.competitor": (
        "Your channel manager can help better when he knows who else bids. You can skip it.",
        "知道对手是谁，渠道经理才能更好地帮您。可以跳过。",
    ),
    "aside.why.visit.partner": (
        "The visit is kept on that partner's record.",
        "拜访会记在这家伙伴的档案里。",
    ),
    "aside.why.visit.date": ("Visits are counted by day.", "拜访按日期统计。"),
    "aside.why.visit.people": (
        "It shows who the decision makers are that you know. You can skip it.",
        "用来了解您接触到哪些关键人。可以跳过。",
    ),
    "aside.why.visit.summary": (
        "It is what you will be reminded of before the next visit.",
        "下次拜访前我会把它提醒给您。",
    ),
    "aside.why.visit.next_step": (
        "It becomes a task, and I remind you. You can skip it.",
        "会变成一项任务，到时提醒您。可以跳过。",
    ),
    "aside.why.visit_plan.partner": (
        "So that I can prepare a brief on that partner.",
        "这样我可以为您准备这家伙伴的资料。",
    ),
    "aside.why.visit_plan.date": (
        "So that I can remind you and show it in your plan.",
        "用来提醒您，并显示在计划里。",
    ),
    "aside.why.visit_plan.time": (
        "So that the reminder comes in time. You can skip it.",
        "用来按时提醒。可以跳过。",
    ),
    "aside.why.visit_plan.purpose": (
        "It is shown in the brief. You can skip it.",
        "会显示在拜访准备里。可以跳过。",
    ),
    "aside.why.partner.name": ("It is the name under which the record is found.", "以后靠这个名称查找档案。"),
    "aside.why.partner.territory": (
        "Deals outside a partner's territory are not accepted.",
        "区域外的项目不予报备，所以要知道区域。",
    ),
    "aside.why.partner.type": (
        "It decides what to talk about with them. You can skip it.",
        "决定和他们谈什么。可以跳过。",
    ),
    "aside.why.partner.contact": (
        "So that somebody can be reached there. You can skip it.",
        "方便联系。可以跳过。",
    ),
    "aside.why.standup": ("It goes into the team's morning digest.", "会写进团队的早会摘要。"),
    "aside.why.task.date": ("It is when I remind you. You can skip it.", "到这一天我会提醒您。可以跳过。"),
    "aside.why.task.time": ("It is when I remind you. You can skip it.", "到这个时间我会提醒您。可以跳过。"),
    "aside.why.task.text": ("It is what I will remind you of.", "到时我就提醒您这件事。"),
    "aside.why.deal_reject.reason": (
        "Every rejection has a reason that the partner can read: that is fair.",
        "每次驳回都要有伙伴能看到的理由，这样才公平。",
    ),
    "aside.why.deal_lose.reason": (
        "The team learns from it which deals are lost, and why.",
        "团队据此了解为什么丢单。",
    ),
    "aside.who.deal": (
        "Your channel manager and his lead, and the partner's own contacts. Other partners never see it.",
        "您的渠道经理和他的负责人，以及这家伙伴自己的联系人能看到；其他伙伴看不到。",
    ),
    "aside.anew": (
        "What was lost, withdrawn or has expired can be registered again with something new, and takes a new place in the queue: “reopen Globex: new budget”.",
        "丢单、撤回或到期的项目，有新情况可以重新报备，按新的提交时间排队：“重新报备三一重工：预算批了”。",
    ),
    "aside.protected_from": (
        "A protection starts with the approval. Until then the place in the queue is held: of two registrations of a customer the first stands, by the time of submission.",
        "保护期从批准之日起算。批准前先占住顺序：同一客户先提交的优先。",
    ),
    "aside.purpose": (
        "A registered deal has a decision by a known hour, and once approved it is protected: nobody else gets this customer for the project meanwhile. Whoever registers first stands first. “what are the rules?” shows each clause, “what's the reward?” what a win earns.",
        "报备后有明确的答复时限；批准后在保护期内，别人不能再做这个客户的同一项目。先提交者优先。说“报备规则有哪些？”可以看各条规定，“报备奖怎么算？”可以看赢单后的奖励。",
    ),
    "aside.who.deal_reject": ("The partner who registered the deal will read it.", "报备的渠道伙伴会看到。"),
    "aside.who.deal_ask": ("The partner who registered the deal will read it.", "报备的渠道伙伴会看到。"),
    "aside.who.deal_answer": ("The channel manager in charge will read it.", "负责的渠道经理会看到。"),
    "aside.who.deal_lose": ("Your team and the partner's own contacts.", "您的团队和这家伙伴自己的联系人。"),
    "aside.who.visit": (
        "Only your team; partners never see visits.",
        "只有您的团队，渠道伙伴看不到拜访记录。",
    ),
    "aside.who.visit_plan": (
        "Only your team; partners never see visits.",
        "只有您的团队，渠道伙伴看不到拜访记录。",
    ),
    "aside.who.partner": (
        "Your team, and the partner's own contacts.",
        "您的团队，以及这家伙伴自己的联系人。",
    ),
    "aside.who.partner_change": (
        "Your team, and the partner's own contacts.",
        "您的团队，以及这家伙伴自己的联系人。",
    ),
    "aside.who.task": ("Only you, and your lead.", "只有您自己和您的负责人。"),
    "aside.who.standup": ("Your team and its lead.", "您的团队和负责人。"),
    "aside.how.kind.name": ("Just write the name, as you would in a message.", "直接写名称就行。"),
    "aside.how.kind.people": (
        "Write the names, with a comma or “and” between them.",
        "写名字，多人用顿号或“和”隔开。",
    ),
    "aside.how.kind.text": ("In your own words; one line is enough.", "用您自己的话，一句就行。"),
    "aside.how.kind.amount": (
        "Like 60k, $120,000 or 5万. Without a currency I take the organisation's.",
        "比如 60k、12万 或 ￥120,000。不写币种就按本公司币种。",
    ),
    "aside.how.kind.quantity": ("A whole number, like 50.", "一个整数，比如 50。"),
    "aside.how.kind.date": (
        "Like “June 30”, “end of next month” or 2026-06-30.",
        "比如“6月30日”“下月底”或 2026-06-30。",
    ),
    "aside.how.kind.time": ("Like 15:30 or 3pm.", "比如 15:30 或下午三点。"),
    "aside.how.kind.choice": (
        "Press one of the buttons, or write what stands on it.",
        "点一个按钮，或把按钮上的字发给我。",
    ),
    "aside.change": ("It can be changed until you submit it.", "提交之前都可以改。"),
    "aside.change.deal": (
        "It can be changed until you submit it, and afterwards too while the deal is open: “no, 60k”.",
        "提交前可以改；提交后项目进行中也可以改，比如“不对，是6万”。",
    ),
    "aside.change.deal.customer": (
        "Until you submit it. Afterwards the customer stays: the deal would be withdrawn and registered again.",
        "提交之前可以改。提交后不能换客户，须撤回后重新报备。",
    ),
    "aside.change.deal.partner": (
        "Until you submit it. Afterwards the partner stays: the deal would be withdrawn and registered again.",
        "提交之前可以改。提交后不能换渠道伙伴，须撤回后重新报备。",
    ),
    "aside.change.visit": (
        "It can be changed until you submit it, and just afterwards too: “no, it was Tuesday”.",
        "提交前和刚提交之后都可以改，比如“不对，是周二”。",
    ),
    "aside.change.visit_plan": (
        "It can be changed until you submit it, and afterwards too: the visit can be moved or cancelled.",
        "提交前可以改；之后也可以改期或取消。",
    ),
    "aside.change.task": (
        "It can be changed, and afterwards too: a task can be put off, or closed.",
        "可以改，之后也可以推迟或关闭这项任务。",
    ),
    "aside.choices.names": (
        "There is: {names}. Write what the customer wants; if you don't know yet, the line that comes nearest.",
        "可选：{names}。写客户要的那款；还不确定的话，写最接近的系列。",
    ),
    "aside.least": ("Deals below {minimum} are not registered.", "低于{minimum}的项目不予报备。"),
    "aside.least.none": (
        "The program sets no minimum; a rough figure is fine.",
        "政策没有最低金额要求，填个大概的就行。",
    ),
    "aside.least.met": (
        "{amount} is enough: the minimum is {minimum}.",
        "{amount}够了，最低金额是{minimum}。",
    ),
    "aside.least.below": (
        "{amount} is too little: deals below {minimum} are not registered.",
        "{amount}不够，低于{minimum}的项目不予报备。",
    ),
    "aside.then": (
        "Once you submit it, it is written, and I show you what was. “undo” takes it back for ten minutes.",
        "提交后就会保存，并把结果显示给您；十分钟内可以说“撤销”。",
    ),
    "aside.then.deal": (
        "Once you submit it, it gets a reference and a day by which it is decided. When it is approved, the customer is protected for this partner.",
        "提交后会有编号和答复时限；批准后，这家客户就在保护期内。",
    ),
    "aside.then.visit": (
        "Once you submit it, the visit is kept on the partner's record, and the next step becomes a task of yours.",
        "提交后拜访会记入伙伴档案，下一步会变成您的任务。",
    ),
    "aside.then.task": (
        "Once you submit it, I remind you when it is due. It stands under “my tasks”.",
        "提交后到时我会提醒您，可以在“我的任务”里看到。",
    ),
    "aside.then.partner": (
        "Once you submit it, the partner has a record, and deals can be registered for it.",
        "提交后就有了这家伙伴的档案，可以为它报备项目。",
    ),
    "aside.take_back": (
        "Yes: “undo” takes it back for ten minutes.",
        "可以，十分钟内说“撤销”即可。",
    ),
    "aside.take_back.deal": (
        "Yes: “undo” takes it back for ten minutes, and the registration can be withdrawn later, too.",
        "可以，十分钟内说“撤销”即可；之后也可以撤回报备。",
    ),
    "aside.then.step": (
        "“Yes” does what this card says, “No” leaves all as it is. Nothing is changed before you say yes.",
        "点“是”就按卡片上的内容执行，点“否”则不变。您确认之前什么都不会改。",
    ),
    "aside.then.deal.approve": (
        "The deal is approved, and the customer is protected for the partner from now on.",
        "项目会批准，从现在起这家客户在该伙伴的保护期内。",
    ),
    "aside.then.deal.withdraw": (
        "The registration is taken back: it is protected no longer, and the customer is free for others.",
        "报备会撤回，不再受保护，其他伙伴也可以报备这家客户。",
    ),
    "aside.then.deal.reject": (
        "The registration is rejected. The partner reads the reason, and may appeal.",
        "报备会被驳回。伙伴会看到理由，可以申诉。",
    ),
    "aside.what.customer": (
        "The end customer is the company that will use the product, not the partner that sells it.",
        "最终客户是实际使用产品的公司，不是卖产品的渠道伙伴。",
    ),
    "aside.what.partner": (
        "The company that sells to the customer: distributor, reseller or integrator.",
        "卖给客户的公司：总代、经销商或集成商。",
    ),
    "aside.what.amount": (
        "What the customer will probably pay for all of it, roughly.",
        "客户大概会为整个项目付多少钱。",
    ),
    "aside.what.close_date": ("The day by which the customer will probably sign.", "客户大概签约的日期。"),
    "aside.what.contact": (
        "The person at the customer with whom you speak about it.",
        "客户那边跟您对接的人。",
    ),
    "aside.what.competitor": (
        "Another vendor who bids for the same project.",
        "在同一项目上竞争的其他厂商。",
    ),
    "aside.what.product": (
        "Which of our products the customer wants, by name or line.",
        "客户想要我们的哪款产品，写名称或系列。",
    ),
    "aside.what.objection": (
        "What the partner holds against it: need, money, authority, price, product, brand, promotion, reward.",
        "对方不愿意的原因：需求、财力、权力、价格、产品、品牌、促销、奖励。",
    ),
    "aside.what.next_step": ("What you will do next for this partner.", "接下来要为这家伙伴做什么。"),
    "aside.what.territory": (
        "Where the partner may sell, such as North or 华东.",
        "伙伴可以销售的区域，比如华东。",
    ),
    "aside.what.type": (
        "Product partners add ours to theirs, distribution partners resell it, integration partners build projects.",
        "产品型把我们的产品和自己的搭配，分销型转售，集成型做项目。",
    ),
    "form.needed.amount": (
        "I need a figure to go on; a rough one is fine, and can be changed later. Or say “keep it for later”.",
        "需要一个金额才能继续，大概的也行，以后可以改。也可以说“以后再填”。",
    ),
    "form.needed.date": (
        "I need a date to go on; a guess like “end of June” is fine, and can be changed later. Or say “keep it for later”.",
        "需要一个日期才能继续，估计的也行（比如“六月底”），以后可以改。也可以说“以后再填”。",
    ),
    "form.which_field": ("Which one is that?", "这是哪一项？"),
    "form.either": ("Which one shall I put down? It can be changed later.", "记哪一个？以后可以改。"),
    "form.of_each": ("{n} × {price}.", "{n} × {price}。"),
    "form.price_of_one": (
        "That is the price of one. How many are there, or what is it for all of them?",
        "这是单价。一共多少，或总金额是多少？",
    ),
    "form.as_last": ("As in {name}: {value}.", "和{name}一样：{value}。"),
    "form.no_last": (
        "I find nothing to take over from last time. Please tell me.",
        "没有可沿用的上次记录，请告诉我。",
    ),
    "form.is_first": ("This is the first question.", "这已经是第一个问题了。"),
    "form.so_far": ("So far: {value}.", "目前是：{value}。"),
    "form.nothing_yet": ("Nothing yet.", "还没有内容。"),
    "form.still": ("Let me show it once more before I send it in. Is this right?", "提交之前请再核对一下。"),
    "form.place_unasked": (
        "A registration here names no place, so nothing changes.",
        "这里的报备不填地点，内容没有变化。",
    ),
    "form.as_it_stands": (
        "That changes nothing here. Say the field and its new value, or press Change.",
        "这里没有变化。请说出要改的字段和新值，或点“修改”。",
    ),
    "form.decider": ("{name} decides on it once it is in.", "提交后由{name}审批。"),
    "form.wait": ("Take your time. Nothing is sent in before you say yes.", "不急，您确认之前不会提交。"),
    "form.wait_here": ("Take your time.", "不急，您慢慢来。"),
    "form.wait_step": (
        "Take your time. Nothing is changed before you say yes.",
        "不急，您确认之前什么都不会改。",
    ),
    "form.no_stage": (
        "The stage can be set once the deal is registered.",
        "阶段要等报备提交后才能修改。",
    ),
    "form.say_yes": ("Say “yes” or press Submit to send it in.", "说“是”或点“提交”即可提交。"),
    "form.why_confirm": (
        "Nothing is kept before you say yes, so that you can see whether I understood you.",
        "在您确认之前什么都不会保存，请先核对我理解得对不对。",
    ),
    "form.left": ("{n} question to go.", "{n} questions to go.", "还有{n}个问题。"),
    "form.may_later": (
        "Yes. What you said so far waits under “my drafts”.",
        "可以。已填的内容会存到“我的草稿”。",
    ),
    "form.perhaps": (
        "{told} Or is it your answer? {question}",
        "{told}还是说这就是您的回答？{question}",
    ),
    "form.perhaps.unknown": ("I can't answer that one.", "这个我答不上来。"),
    "form.no_name": (
        "I see no name in that. Is it your answer all the same? {question}",
        "这里面没有看到名字。这就是您的回答吗？{question}",
    ),
    "form.clash": (
        "You are in the middle of “{open}”. What shall become of it before I begin “{wanted}”?",
        "您还有未完成的：{open}。开始“{wanted}”之前怎么处理？",
    ),
    "form.button.first": ("Finish it first", "先完成它"),
    "form.button.later": ("Keep it for later", "存着以后再填"),
    "form.button.drop": ("Drop it", "放弃它"),
    "form.button.restore": ("Bring it back", "恢复"),
    "form.kept": (
        "Kept for later: {form}. Say “my drafts” to go on with it.",
        "已存为草稿：{form}。说“我的草稿”可以继续。",
    ),
    "form.drafts": ("What shall we go on with?", "继续哪一个？"),
    "form.no_drafts": ("You have nothing unfinished.", "没有未完成的内容。"),
    "correct.nothing": (
        "I'm not sure what to correct. Name the deal, such as “Globex: amount 60k”.",
        "不清楚要改哪一条。请带上客户名，比如“三一重工金额改为6万”。",
    ),
    "deal.anew.button": ("Withdraw, register {customer}", "撤回，改报{customer}"),
    "deal.fixed": (
        "The customer and the partner of {reference} can't be changed once it is in: withdraw it and register again.",
        "{reference}提交后不能更换客户或渠道伙伴，请撤回后重新报备。",
    ),
}
