"""The words of the business, and what each means."""

TERMS = {
    "tier": ("tier", "partner tier", "level", "级别", "等级", "分级", "伙伴级别", "渠道级别"),
    "registration": ("deal registration", "registration", "deal reg", "registering a deal", "报备", "项目报备"),
    "protection": ("protection", "protection period", "protected deal", "protection day", "保护期", "保护", "项目保护"),
    "conflict": ("conflict", "channel conflict", "deal conflict", "撞单", "冲突"),
    "partner": ("partner", "reseller", "channel partner", "channel", "渠道", "伙伴", "渠道伙伴", "代理商", "经销商"),
    "customer": ("customer", "end customer", "end user", "client", "客户", "最终客户", "终端客户"),
    "competitor": ("competitor", "竞争对手", "竞品"),
    "close": ("close date", "expected close", "closing date", "签约时间", "预计签约", "签约日期"),
    "stage": ("stage", "opportunity stage", "阶段", "商机阶段"),
    "objection": ("objection", "异议"),
    "standup": ("standup", "stand-up", "daily standup", "早会"),
    "briefing": ("briefing", "opportunity briefing", "商机通报", "通报"),
    "pipeline": ("pipeline", "商机管道", "管道", "漏斗"),
    "certified": ("certification", "certified people", "certified person", "认证", "认证人员"),
    "extension": ("extension", "延期", "延保护期"),
}  # fmt: skip

WORDS = {
    "term.tier": (
        "A tier (registered, silver, gold, platinum) says how far a partner has come: each asks for revenue, certified "
        "people, deals and trainings, and brings discount and days of protection. Ask “what tier is …?”",
        "级别（注册、银牌、金牌、白金）表示渠道伙伴的水平：按销售额、认证人数、报备数和培训评定，对应折扣和保护期。可以问“……是什么级别？”",
    ),
    "term.registration": (
        "Registering a deal (报备) tells us which customer a partner works on, before anybody else does. Once approved, "
        "the deal is protected for that partner.",
        "项目报备就是渠道伙伴先告诉我们在跟哪家客户的项目。批准后，该项目在保护期内归这家伙伴。",
    ),
    "term.protection": (
        "While a deal is protected, nobody else gets the same deal registered. It lasts as many days as the partner's tier "
        "gives, counted from the approval, and can be extended once.",
        "保护期内，同一项目不会再批给别人。天数按伙伴级别，从批准之日起算，可延期一次。",
    ),
    "term.conflict": (
        "A conflict (撞单) is the same customer and project under two partners, or under the direct team. The earlier "
        "submission comes first, and a person decides.",
        "撞单是指同一客户的同一项目由两家伙伴（或直销）同时在跟。以先提交者优先，由人来裁定。",
    ),
    "term.partner": (
        "A partner is a company that sells our products: a distributor, a reseller or an integrator. It is not the customer.",
        "渠道伙伴是帮我们卖产品的公司：总代、经销商或集成商，不是最终客户。",
    ),
    "term.customer": (
        "The end customer is the company that will use the product, not the partner that sells it.",
        "最终客户是实际使用产品的公司，不是卖产品的渠道伙伴。",
    ),
    "term.competitor": (
        "A competitor is another vendor who bids for the same project.",
        "竞争对手是在同一项目上竞争的其他厂商。",
    ),
    "term.close": (
        "The expected close is the day by which the customer will probably sign. A good guess is enough; it can be changed.",
        "预计签约是客户大概会签约的日期，估计即可，之后可以改。",
    ),
    "term.stage": (
        "The stage says how far a deal has come: qualify, propose, negotiate, commit.",
        "阶段表示商机进展：初步确认、提案、谈判、承诺。",
    ),
    "term.objection": (
        "An objection is what a partner holds against working together: need, money, authority, price, product, brand, "
        "promotion or reward.",
        "异议是伙伴不愿合作的原因：需求、财力、权力、价格、产品、品牌、促销或奖励。",
    ),
    "term.standup": (
        "The standup (早会): each working morning I ask what was done, what is planned and what blocks, and post it to the team.",
        "早会：每个工作日早上我会问昨天做了什么、今天计划什么、有什么阻碍，并发给团队。",
    ),
    "term.briefing": (
        "The opportunity briefing (商机通报): new registrations, deals that moved, are at risk, were won or lost in a period.",
        "商机通报：一段时间内新增、推进、有风险、赢单和丢单的商机汇总。",
    ),
    "term.pipeline": (
        "The pipeline is all open deals with their value, by stage.",
        "商机管道是所有进行中的项目及金额，按阶段统计。",
    ),
    "term.certified": (
        "Certified people passed our product training; each tier asks for a number of them.",
        "认证人员是通过我们产品培训考核的人，每个级别都有人数要求。",
    ),
    "term.extension": (
        "A protected deal can be extended once by the program's number of days, where progress is shown.",
        "受保护的项目有进展时可以延期一次，天数按渠道政策。",
    ),
}
