"""Sentences about a protection and what becomes of a deal: extension, transfer, merge, reopening, reward."""

WORDS = {
    "form.deal_extend": ("Extend the protection", "延长保护期"),
    "ask.deal_extend.evidence": (
        "What has happened on it since? A visit, a meeting, an answer of the customer: the program wants progress.",
        "之后有什么进展？例如拜访、会议或客户答复；政策要求有进展才能延期。",
    ),
    "form.deal_withdraw": ("Withdraw a registration", "撤回报备"),
    "ask.deal_withdraw.reason": ("Why? The partner will read it.", "撤回的原因是什么？渠道伙伴会看到。"),
    "form.deal_count": ("Change the quantity", "修改数量"),
    "ask.deal_count.quantity": (
        "No quantity is on record that this could be added to. How many is it altogether?",
        "没有记录数量，无法在其上增减。一共是多少？",
    ),
    "ask.deal_count.product": ("Which product?", "哪个产品？"),
    "ask.deal_count.amount": ("What is the estimated amount?", "预计金额是多少？"),
    "ask.deal_count.close_date": ("When will it close?", "预计什么时候签约？"),
    "form.deal_amount": ("Change the amount", "修改金额"),
    "ask.deal_amount.quantity": ("How many are there?", "数量是多少？"),
    "ask.deal_amount.product": ("Which product?", "哪个产品？"),
    "ask.deal_amount.amount": ("What is the amount now?", "现在的金额是多少？"),
    "ask.deal_amount.close_date": ("When will it close?", "预计什么时候签约？"),
    "form.deal_close": ("Change the close date", "修改签约日期"),
    "ask.deal_close.quantity": ("How many are there?", "数量是多少？"),
    "ask.deal_close.product": ("Which product?", "哪个产品？"),
    "ask.deal_close.amount": ("What is the amount now?", "现在的金额是多少？"),
    "ask.deal_close.close_date": ("When will it close?", "预计什么时候签约？"),
    "form.deal_decline": ("Decline an extension", "不同意延期"),
    "ask.deal_decline.reason": ("Why not? The partner will read it.", "不同意的原因是什么？渠道伙伴会看到。"),
    "form.deal_note": ("A note on a deal", "跟进记录"),
    "ask.deal_note.text": ("What happened?", "有什么进展？"),
    "ask.deal_extend.until": ("Until which day?", "延到哪天？"),
    "ask.deal_extend.wanted_until": ("Until which day do you ask for it?", "希望延到哪天？"),
    "deal_extend.until": ("Until", "截至"),
    "deal_extend.evidence": ("Progress", "进展"),
    "deal_note.text": ("What happened", "进展"),
    "deal_transfer.to": ("To", "转给"),
    "deal_merge.into": ("The other one", "另一条"),
    "deal_reopen.news": ("What is new", "新情况"),
    "form.deal_transfer": ("Transfer a deal", "转移项目"),
    "ask.deal_transfer.to": ("To which partner or colleague?", "转给哪家伙伴或哪位同事？"),
    "form.deal_merge": ("Merge two registrations", "合并报备"),
    "ask.deal_merge.into": ("With which one? Tell me its reference.", "与哪一条合并？请告诉我编号。"),
    "form.deal_reopen": ("Reopen a deal", "重新报备"),
    "ask.deal_reopen.news": ("What is new since it ended?", "与之前相比有什么新情况？"),
    "ask.deal_reopen.close_date": (
        "The expected close has passed. When do you expect it now?",
        "原预计签约日期已过，现在预计什么时候签约？",
    ),
    "deal_reopen.close_date": ("Expected close", "预计签约"),
    "ask.deal_reopen.price_date": (
        "When do you mean to apply for the price now?",
        "现在打算什么时候申请价格？",
    ),
    "deal_reopen.price_date": ("Price application", "价格申请日"),
    "deal_reopen.too_soon": (
        "{rule} (Rule {number}, program {version}.)",
        "{rule}（渠道政策 {version} 版第{number}条）",
    ),
    "deal.reopen.news": (
        "{reference} is registered again only with something new: say what has changed.",
        "重新报备{reference}须有新情况，请说明有什么变化。",
    ),
    "deal.extended_before": (
        "{reference} was extended before; the program allows that once (rule {rule}).",
        "{reference} was extended before; the program allows that {n} times (rule {rule}).",
        "{reference}已延期过，按政策第{rule}条最多延期{n}次。",
    ),
    "deal.extend.none": (
        "The program does not extend protections, so {reference} ends on its day.",
        "按政策保护期不予延长，{reference}将按期结束。",
    ),
    "deal.extend.evidence": (
        "An extension of {reference} needs progress: tell what has happened.",
        "延长{reference}须有进展，请说明情况。",
    ),
    "deal.extend.at_most": (
        "{reference} ({customer}) can be extended until {until} at most, not until {wanted}.",
        "{reference}（{customer}）最多可延期到{until}，不能到{wanted}。",
    ),
    "deal.extend.could": (
        "{reference} ({customer}) is protected until {now} and can be extended by {n} day, until {until}, once progress is shown.",
        "{reference} ({customer}) is protected until {now} and can be extended by {n} days, until {until}, once progress is shown.",
        "{reference}（{customer}）保护至{now}，有进展时还可延长{n}天，到{until}。",
    ),
    "deal.extend.too_far": (
        "{reference} can be extended until {until}, and no longer. Say “extend {reference} until {until}”.",
        "{reference}最多可延至{until}。可以说“延长{reference}到{until}”。",
    ),
    "deal.extend.over": (
        "The protection of {reference} ended on {until}. With something new it can be registered again.",
        "{reference}的保护期已于{until}结束。有新情况可以重新报备。",
    ),
    "deal.extend.no_more": (
        "{reference} is protected until {until} already.",
        "{reference}的保护期已到{until}。",
    ),
    "deal.extend.most": (
        "{reference} was extended by {n} day already, the most there is (rule {rule}).",
        "{reference} was extended by {n} days already, the most there is (rule {rule}).",
        "{reference}累计已延长{n}天，已达第{rule}条的上限。",
    ),
    "deal.extend.earn": (
        "Nothing on record earns {reference} more time yet. A visit that names the customer earns {visit} days, "
        "a stage moved {stage}, a note {note}: log it first.",
        "{reference}目前没有可换取保护期的跟进。提到该客户的拜访可换{visit}天，阶段推进{stage}天，跟进记录{note}天，请先记录。",
    ),
    "deal.extend.due": ("An extension waits: {customer}", "延期待答复：{customer}"),
    "deal.extend.late": ("Late: the answer on an extension: {customer}", "延期答复已超时：{customer}"),
    "deal.extend.waits": (
        "You have asked for an extension of {reference} already; {owner} has it. What is new goes along as a note: “note on {reference}: …”.",
        "{reference}的延期申请已在{owner}处。如有新进展，可以补充备注：“备注{reference}：……”。",
    ),
    "deal.extend.answered_by": (
        "{decider} answers the request for an extension by {due}; the protection holds until the answer.",
        "{decider}将在{due}前答复延期申请，答复前保护期不会结束。",
    ),
    "deal.extend.answered_by.late": (
        "{decider} was to answer the request for an extension by {due}: the answer is late; the protection holds"
        " until it comes.",
        "{decider}应在{due}前答复延期申请，现已超时，答复前保护期不会结束。",
    ),
    "deal.extend.asked.line": (
        "{who} asks for a longer protection of {reference}, now until {until}.",
        "{who}申请延长{reference}的保护期（目前至{until}）。",
    ),
    "deal.extend.wanted": ("Asked for: until {until}.", "希望延到：{until}。"),
    "deal.extend.would": (
        "Extending would add {n} day.",
        "Extending would add {n} days.",
        "同意后延长{n}天。",
    ),
    "deal.evidence": ("{day}, {kind}: {text}", "{day}，{kind}：{text}"),
    "deal.evidence.told": ("Progress: {text}", "进展：{text}"),
    "activity.visit": ("visit", "拜访"),
    "activity.stage": ("stage", "阶段"),
    "activity.note": ("note", "跟进"),
    "deal.declined": ("Not extended: {customer}", "未同意延期：{customer}"),
    "deal.declined.line": (
        "{reference} stays protected until {until} and is not extended. Reason: {reason}",
        "{reference}的保护期仍至{until}，未予延期。原因：{reason}",
    ),
    "deal.declined_over": ("Not extended: {customer}", "未同意延期：{customer}"),
    "deal.declined_over.line": (
        "{reference} is not extended; its protection ended on {until}. Reason: {reason}",
        "{reference}未予延期，保护期已于{until}结束。原因：{reason}",
    ),
    "deal.noted": ("Noted on {reference}.", "已记入{reference}的跟进记录。"),
    "deal.transferred": ("Transferred: {customer}", "项目已转移：{customer}"),
    "deal.transferred.line": (
        "{who} transferred {reference}: {partner} holds it, {owner} is in charge.",
        "{who}转移了{reference}：现由{partner}持有，{owner}负责。",
    ),
    "deal.gone.line": (
        "{who} transferred {reference}; it is not registered for you any more. Ask your channel manager why.",
        "{who}已将{reference}转出，不再由贵司报备。原因请咨询您的渠道经理。",
    ),
    "deal.come.line": (
        "{who} transferred {reference} to you. It is {status}.",
        "{who}已将{reference}转给贵司，现状态：{status}。",
    ),
    "deal.taken_away.line": (
        "{who} took the transfer of {reference} to you back; it is not registered for you any more.",
        "{who}已撤销将{reference}转给贵司的操作，该项目不再由贵司报备。",
    ),
    "deal.transfer.nobody": (
        "I know no partner and no colleague called “{name}”. Please check the name.",
        "没有找到名为“{name}”的伙伴或同事，请核对名称。",
    ),
    "deal.transfer.several": (
        "Several are called “{name}”. Please give the whole name.",
        "“{name}”对应多个对象，请提供完整名称。",
    ),
    "deal.merged": ("Merged: {customer}", "已合并：{customer}"),
    "deal.merged.line": (
        "{gone} was the same deal and is now part of {kept}, which keeps its time of submission.",
        "{gone}与{kept}是同一项目，已并入{kept}，保留其提交时间。",
    ),
    "deal.merge.itself": ("{reference} can't be merged with itself.", "{reference}不能与自身合并。"),
    "deal.merge.several": (
        "Several deals are called so: {references}. Say which two, for example “merge D-48213 into D-51730”.",
        "同名的报备不止两条：{references}。请说明合并哪两条，例如“合并D-48213和D-51730”。",
    ),
    "deal.merge.one": (
        "There are no two deals of that name to merge. Say which two, for example “merge D-48213 into D-51730”.",
        "没有同名的两条报备可以合并。请说明合并哪两条，例如“合并D-48213和D-51730”。",
    ),
    "deal.merge.different": (
        "{reference} and {other} belong to different partners: that is a conflict to rule on, not a merge.",
        "{reference}与{other}属于不同伙伴，应按撞单裁定，不能合并。",
    ),
    "deal.reopened": ("Registered again: {customer}", "重新报备：{customer}"),
    "deal.reopened.line": (
        "{who} registered {reference} again. New: {news}",
        "{who}重新报备了{reference}。新情况：{news}",
    ),
    "deal.won.rewarded": ("Won: {customer}", "赢单：{customer}"),
    "deal.won.rewarded.line": (
        "{reference} is won, congratulations! Signed on {on}. The registration earns {partner} {reward} ({percent}%).",
        "{reference}赢单，恭喜！签约日期：{on}。{partner}获得报备奖{reward}（{percent}%）。",
    ),
    "deal.cannot_request": (
        "{reference} is {status}; only a protected deal can be extended.",
        "{reference}当前{status}，只有受保护的项目才能延期。",
    ),
    "deal.cannot_decline": (
        "{reference} is {status}; there is no extension to decline.",
        "{reference}当前{status}，没有待处理的延期。",
    ),
    "deal.cannot_note": (
        "{reference} is {status}; its record is closed.",
        "{reference}当前{status}，记录已关闭。",
    ),
    "deal.cannot_transfer": (
        "{reference} is {status}; only a live deal can be transferred.",
        "{reference}当前{status}，只有进行中的项目才能转移。",
    ),
    "deal.cannot_merge": (
        "{reference} is {status}; only live deals can be merged.",
        "{reference}当前{status}，只有进行中的项目才能合并。",
    ),
    "deal.merged_before": ("{reference} became part of {into}.", "{reference}已并入{into}。"),
    "deal.cannot_reopen": (
        "{reference} is {status}; only what expired, was lost or withdrawn can be reopened.",
        "{reference}当前{status}，只有已过期、已丢单或已撤回的项目才能重新打开。",
    ),
    "deal.after_rejection": (
        "{reference} was rejected, also on appeal, and can't be reopened. Here is a new registration with what it held.",
        "{reference}已驳回，申诉后维持，不能重新打开。下面按原内容填好了一条新的报备。",
    ),
    "deal.after_rejection.appeal": (
        "{reference} was rejected, and can't be reopened: appeal, or register it anew. Here is a new registration with what it held.",
        "{reference}已驳回，不能重新打开：可以申诉，也可以重新报备。下面按原内容填好了一条新的报备。",
    ),
    "deal.after_rejection.note": ("note on {customer}: {news}", "{customer}备注：{news}"),
    "deal.cannot_unwin": (
        "{reference} is {status}; only the win of a registration can be taken back.",
        "{reference}当前{status}，只有报备项目的赢单才能更正。",
    ),
    "deal.unwon": ("Not won: {customer}", "并未赢单：{customer}"),
    "deal.unwon.line": (
        "{who} took the win of {reference} back: it earns nothing, and the deal is withdrawn. If it goes on, or was won for "
        "another sum, register it again.",
        "{who}更正：{reference}并未赢单，不计报备奖，报备已撤回。如项目仍在推进，或以其他金额赢单，请重新报备。",
    ),
    "deal.event.unwin": ("win taken back", "更正赢单"),
    "deal.button.decline": ("Not now", "暂不同意"),
    "deal.button.reopen": ("Register again", "重新报备"),
    "deal.button.transfer": ("Transfer", "转移"),
    "deal.event.request": ("asked for an extension", "申请延期"),
    "deal.event.decline": ("declined an extension", "不同意延期"),
    "deal.event.note": ("note", "跟进记录"),
    "deal.event.transfer": ("transferred", "转移"),
    "deal.event.merge": ("merged", "合并"),
    "deal.event.reopen": ("registered again", "重新报备"),
}
