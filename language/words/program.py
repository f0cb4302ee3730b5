"""The clauses of the channel program."""

WORDS = {
    "program.cited": (
        "Rule {number}, program {version}: {clause}",
        "依据渠道政策 {version} 版第{number}条：{clause}",
    ),
    "within.hours": ("{n} working hour", "{n} working hours", "{n}个工作小时"),
    "within.days": ("{n} working day", "{n} working days", "{n}个工作日"),
    "rules": ("The rules, program {version}", "渠道政策（{version} 版）"),
    "rules.line": ("{number}  {clause}", "{number}　{clause}"),
    "rules.none": (
        "The program says nothing about that: there is no such rule.",
        "渠道政策没有这方面的规定。",
    ),
    "rules.near": (
        "The program has no clause about just that. What it says about registering:",
        "渠道政策没有专门针对这种情况的条款。关于报备的规定如下：",
    ),
    "rules.ask": ("Whatever it leaves open, {name} can say.", "政策没有规定的，可以问{name}。"),
    "why": ("Why {reference} is {status}", "{reference}为何{status}"),
    "why.request": ("An extension of {reference} is asked for", "{reference}的延期申请"),
    "why.extend": ("Why {reference} is protected until {until}", "{reference}的保护期为何至{until}"),
    "why.decline": ("Why {reference} was not extended", "{reference}为何未予延期"),
    "why.line": (
        "Clause {number} of the channel program {version}: {clause}",
        "渠道政策 {version} 版第{number}条：{clause}",
    ),
    "why.reason": ("Said besides: {reason}", "另有说明：{reason}"),
    "why.nothing": (
        "No rule of the program decided that about {reference}.",
        "{reference}的这一状态不是依据政策条款作出的决定。",
    ),
    "why.passed_on": ("It needed a second approval. {clause}", "须复审后批准。{clause}"),
    "why.by_rank": (
        "It needed a higher approval, which {who} gave. {clause}",
        "须上级批准，{who}已批准。{clause}",
    ),
    "why.conflict": (
        "A conflict waits for a ruling. Proposed by: {clause}",
        "有撞单待裁定。建议的依据：{clause}",
    ),
    "clause.registration.mode.enforce": (
        "What breaks a rule is not registered.",
        "不符合规则的项目不予报备。",
    ),
    "clause.registration.mode.warn": (
        "What breaks a rule is registered with a warning; nothing is blocked.",
        "不符合规则的项目会给出提示，但不会被拦下。",
    ),
    "clause.registration.fields": (
        "A registration of this kind names: {fields}.",
        "此类报备须填写：{fields}。",
    ),
    "clause.registration.fields.line": (
        "A registration of {line} names besides: {fields}.",
        "{line}的报备另须填写：{fields}。",
    ),
    "clause.registration.minimum": (
        "Deals below {minimum} are not registered.",
        "低于{minimum}的项目不予报备。",
    ),
    "clause.registration.list_price_minimum": (
        "Deals with a list price below {minimum} are not registered.",
        "目录价低于{minimum}的项目不予报备。",
    ),
    "clause.registration.minimum.warn": (
        "Deals below {minimum} are registered with a warning.",
        "低于{minimum}的项目报备时会给出提示。",
    ),
    "clause.registration.list_price_minimum.warn": (
        "Deals with a list price below {minimum} are registered with a warning.",
        "目录价低于{minimum}的项目报备时会给出提示。",
    ),
    "clause.registration.lead_days": (
        "A deal is registered at least {n} day before the price application.",
        "A deal is registered at least {n} days before the price application.",
        "项目须在价格申请前至少{n}天报备。",
    ),
    "clause.registration.lead_days.case": (
        "A deal is registered at least {n} day before the price application: now for {soonest} or later.",
        "A deal is registered at least {n} days before the price application: now for {soonest} or later.",
        "项目须在价格申请前至少{n}天报备，目前最早可申请日为{soonest}。",
    ),
    "clause.registration.most_open": (
        "A partner has at most {n} open registration at a time.",
        "A partner has at most {n} open registrations at a time.",
        "每家伙伴同时最多有{n}条未结报备。",
    ),
    "clause.registration.territory": (
        "A partner registers customers in his own territory.",
        "渠道伙伴只能报备本区域的客户。",
    ),
    "clause.registration.territory.case": (
        "A partner registers customers in his own territory; this one lies in {case}.",
        "渠道伙伴只能报备本区域的客户；该客户属于{case}。",
    ),
    "clause.registration.authorisation": (
        "{case} is sold by partners who are authorised for it.",
        "{case}须由获得授权的伙伴销售。",
    ),
    "clause.registration.authorisation.who": (
        "{case} is sold by partners who are authorised for it: {who}.",
        "{case}须由获得授权的伙伴销售：{who}。",
    ),
    "authorised.tier": ("{tier} partners", "{tier}伙伴"),
    "authorised.territory": ("partners in {territory}", "{territory}的伙伴"),
    "authorised.named": ("partners whom the program names", "政策中指定的伙伴"),
    "authorised.certified": (
        "at least {n} certified person",
        "at least {n} certified people",
        "认证人员至少{n}人",
    ),
    "authorised.both": ("{who}, with {certified}", "{who}，且{certified}"),
    "clause.registration.named_accounts.refuse": (
        "Named accounts are served by the direct team and are not registered; of what is perhaps a part of one a lead decides.",
        "直签大客户由直销团队负责，不予报备；可能属于直签大客户的，由团队负责人审批。",
    ),
    "clause.registration.named_accounts.warn": (
        "Named accounts are served by the direct team; a registration of one is pointed out to whoever decides.",
        "直签大客户由直销团队负责，报备时会提示审批人。",
    ),
    "clause.registration.named_accounts.consent": (
        "A named account is registered with the direct team's consent: a lead approves it.",
        "直签大客户须经直销团队同意，由团队负责人审批。",
    ),
    "clause.registration.renewal": (
        "The same customer is registered again only with new information.",
        "同一客户再次报备须有新信息。",
    ),
    "clause.registration.renewal.case": (
        "The same customer is registered again only with new information; {case} said the same.",
        "同一客户再次报备须有新信息；与{case}相比没有变化。",
    ),
    "clause.decision.within": ("Every registration gets a decision within {time}.", "报备须在{time}内答复。"),
    "clause.decision.ground": (
        "A registration is turned down only on a listed ground: {ground}",
        "只能按所列理由驳回：{ground}",
    ),
    "clause.decision.level.lead": (
        "From {from_} on, a team lead approves too.",
        "达到{from_}的，还须团队负责人批准。",
    ),
    "clause.decision.level.admin": (
        "From {from_} on, an administrator approves too.",
        "达到{from_}的，还须管理员批准。",
    ),
    "clause.discount": ("{n}% discount", "{n}%折扣"),
    "clause.decision.own": ("Nobody decides on what he registered himself.", "任何人不得审批自己的报备。"),
    "clause.decision.stopped": (
        "While the partner is asked, or something else has to be settled first, the clock stands; then it goes on.",
        "等待补充信息或须先核定其他事项期间停止计时，之后继续。",
    ),
    "clause.decision.handover": (
        "Who is away is stood in for by his deputy, then by his lead; the time promised stays.",
        "审批人不在时由其代理人、再由其负责人审批，承诺的期限不变。",
    ),
    "clause.decision.late": (
        "When a decision is late, the lead and the partner are told at once, and an administrator {time} later;"
        " silence decides nothing.",
        "逾期未审批时，当即告知其负责人和渠道伙伴，再过{time}告知管理员；不会因逾期而自动批准或驳回。",
    ),
    "clause.protection.days": (
        "Deals of {tier} partners have {n} day of protection.",
        "Deals of {tier} partners have {n} days of protection.",
        "{tier}伙伴的项目保护{n}天。",
    ),
    "clause.protection.extension.none": ("A protection is not extended.", "保护期不予延长。"),
    "clause.protection.extension.fixed": (
        "A protection is extended by {n} day when progress is shown, at most {times}×.",
        "A protection is extended by {n} days when progress is shown, at most {times}×.",
        "有进展的项目可延长保护{n}天，最多{times}次。",
    ),
    "clause.protection.extension.asked": (
        "A protection is extended by {n} day where that is asked for, at most {times}×.",
        "A protection is extended by {n} days where that is asked for, at most {times}×.",
        "经申请可延长保护{n}天，最多{times}次。",
    ),
    "clause.protection.extension.earned": (
        "Work earns a longer protection: a visit {visit} days, a stage {stage}, a note {note}; at most {n} day in all.",
        "Work earns a longer protection: a visit {visit} days, a stage {stage}, a note {note}; at most {n} days in all.",
        "跟进可换取更长的保护期：拜访{visit}天、阶段推进{stage}天、跟进记录{note}天，合计最多{n}天。",
    ),
    "clause.protection.end": (
        "When a protection ends, the deal is open to all again.",
        "保护期结束后，项目重新对所有伙伴开放。",
    ),
    "clause.protection.transfer": (
        "A transferred deal keeps its protection and its time of submission.",
        "转移的项目保留原有保护期和提交时间。",
    ),
    "clause.protection.merge": (
        "Two registrations of the same deal become the earlier one.",
        "同一项目的两条报备合并为较早的一条。",
    ),
    "clause.appeal.within": (
        "An appeal is heard once, within {time}, by somebody to whom the deal does not count.",
        "申诉一次，由与该项目业绩无关的人在{time}内裁定。",
    ),
    "clause.reward.percent": (
        "A registered deal that is won earns its registrant {percent}% of the amount, whoever delivers it; after a transfer whoever took it over.",
        "赢单后，报备方获得项目金额{percent}%的报备奖，无论由谁交付；项目转移后归接手方。",
    ),
    "clause.conflicts.first_come": (
        "Of two registrations of a customer the first stands, by the time of submission.",
        "同一客户有两条报备时，以提交时间先后为准，先到先得。",
    ),
    "clause.conflicts.untouched_days": (
        "A registration without any activity for {n} day gives way to a later one that is worked on.",
        "A registration without any activity for {n} days gives way to a later one that is worked on.",
        "先报者{n}天没有任何跟进的，让位于后来有跟进的报备。",
    ),
    "clause.conflicts.separate": (
        "A branch, another company or another project is a deal of its own.",
        "分支机构、其他公司或其他项目可以单独报备。",
    ),
    "clause.conflicts.same_partner": (
        "A partner has one registration of a deal.",
        "同一伙伴对同一项目只保留一条报备。",
    ),
    "clause.conflicts.ruling": (
        "Who is in charge rules on a conflict after weighing both sides' evidence.",
        "由负责人权衡双方证据后对撞单作出裁定。",
    ),
    "clause.conflicts.advised": (
        "A conflict is pointed out, and both registrations may be approved.",
        "撞单仅作提示，两条报备均可批准。",
    ),
}
