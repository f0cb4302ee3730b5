"""Sentences that belong to no noun: greetings, steering, refusals."""

WORDS = {
    "stranger": (
        "Hello! I only work with people who were invited. Please ask your channel manager for an invite link.",
        "您好！我只为受邀的用户服务，请向您的渠道经理索取邀请链接。",
    ),
    "welcome": (
        "Welcome, {name}! You are signed in as {role} at {organisation}. Say “help” to see what I can do.",
        "欢迎您，{name}！您已以{role}身份加入{organisation}。说“帮助”可以看看我能做什么。",
    ),
    "invite.bad": (
        "That invite is not valid any more. Please ask your channel manager for a new one.",
        "这个邀请已失效，请向您的渠道经理索取新的邀请。",
    ),
    "greet": (
        "Hello {name}! What can I do for you? Say “help” for examples.",
        "{name}您好！需要我做什么？说“帮助”可以看示例。",
    ),
    "thanks": ("You're welcome!", "不客气！"),
    "unsure": (
        "I'm not sure what you mean. Say it another way, or “help” for examples.",
        "我没太明白您的意思，请换个说法，或说“帮助”看看示例。",
    ),
    "unsure.guess": ("I'm not sure I understood. Did you mean: {guess}?", "我不太确定，您是想“{guess}”吗？"),
    "none": (
        "That's not something I can help with. I take care of deals, visits, partners and tasks.",
        "这个我帮不上忙。我能处理报备、拜访、渠道伙伴和任务。",
    ),
    "empty": (
        "I got an empty message. Say what you need, or “help”.",
        "收到一条空消息。请说说您需要什么，或说“帮助”。",
    ),
    "too_long": (
        "That is {n} character, too long for me to read. Please send the main points in up to {most} characters.",
        "That is {n} characters, too long for me to read. Please send the main points in up to {most} characters.",
        "这条消息有{n}个字，太长了。请用{most}字以内说明要点。",
    ),
    "attachment": (
        "I can't read photos, stickers or voice notes. Please write it as text; one line is enough.",
        "我看不了图片、贴纸和语音，请用文字告诉我，一句话就行。",
    ),
    "edited": (
        "I saw that you edited a message. I don't follow edits: what I recorded stays as it was. "
        "Send the corrected text as a new message, or say “undo”.",
        "我看到您修改了一条消息。我不会跟着改，已记录的内容保持不变。请把正确的内容再发一遍，或说“撤销”。",
    ),
    "deleted": (
        "You deleted a message. What I recorded from it stays; say “undo” to take your last change back.",
        "您删除了一条消息，由它产生的记录仍然保留；如需撤回上一步，请说“撤销”。",
    ),
    "failed": (
        "Sorry, something went wrong on my side, and nothing was saved. Please try again; if it happens again, "
        "tell your administrator this code: {code}",
        "抱歉，我这边出错了，什么都没有保存。请再试一次；如果再次出现，请把代码 {code} 告诉管理员。",
    ),
    "too_much": (
        "That is more than I can take at once. I read no more for now: please wait a minute, then send it again.",
        "消息太多，我一下处理不过来，暂时不再接收。请等一分钟后再发。",
    ),
    "outsider": (
        "In this workspace you are a guest or from another organisation, so I can't show you the vendor's records "
        "here. Please ask your administrator.",
        "您在此工作区是访客或属于其他组织，我不能在这里向您展示厂商的资料。请联系您的管理员。",
    ),
    "not_for_role": (
        "That can only be done by {roles}. Ask your channel manager if you need it.",
        "只有{roles}可以这样操作；如有需要，请联系您的渠道经理。",
    ),
    "role.admin": ("an administrator", "管理员"),
    "role.lead": ("a team lead", "团队负责人"),
    "role.rep": ("a channel manager", "渠道经理"),
    "role.partner": ("a partner", "渠道伙伴"),
    "button.old": (
        "That button is from an older message and no longer works. Ask me again and I'll show the current state.",
        "这个按钮来自较早的消息，已经失效。再问我一次，我会给您看最新情况。",
    ),
    "button.unknown": ("I don't know that button. Ask me again, please.", "我不认识这个按钮，请重新问我。"),
    "button.not_yours": ("That button was meant for somebody else.", "这个按钮不是给您的。"),
    "cancelled": ("Cancelled; nothing was saved.", "已取消，没有保存任何内容。"),
    "nothing_open": ("There is nothing open to cancel or confirm.", "现在没有需要确认或取消的内容。"),
    "undo.nothing": (
        "There is nothing to undo: I can take back your last change within ten minutes.",
        "没有可撤销的内容：只能撤销十分钟内的上一步修改。",
    ),
    "undo.changed_meanwhile": (
        "I can't undo that any more: it was changed again in the meantime.",
        "无法撤销：之后它又被修改过了。",
    ),
    "undo.hangs_on_it": (
        "I can't undo that any more: other records depend on it.",
        "无法撤销：已有其他记录与它相关。",
    ),
    "undo.person": ("the change of a person", "对人员信息的修改"),
    "undo.change": ("your last change", "上一步修改"),
    "undo.done": ("Undone: {what}.", "已撤销：{what}。"),
    "language.set": ("I'll speak English from now on.", "好的，以后我说中文。"),
    "language.which": ("Which language: English or Chinese?", "用哪种语言：英文还是中文？"),
    "button.undo": ("Undo", "撤销"),
    "button.submit": ("Submit", "提交"),
    "button.change": ("Change", "修改"),
    "button.cancel": ("Cancel", "取消"),
    "button.skip": ("Skip", "跳过"),
    "button.new": ("New: {name}", "新建：{name}"),
    "button.yes": ("Yes", "是"),
    "button.no": ("No", "否"),
    "form.check": (
        "Is this right? Say what to change, such as “no, 60k”.",
        "请核对。要修改可以直接说，比如“不对，是6万”。",
    ),
    "form.change_what": ("What shall I change?", "要修改哪一项？"),
    "form.go_on": ("Back to where we were:", "继续刚才的内容："),
    "form.needed": ("I need this one to go on.", "这一项是必填的。"),
    "form.which": ("Several records fit “{name}”. Which one?", "“{name}”对应多条记录，是哪一个？"),
    "form.nearest": (
        "I know no {record} called “{name}”. Did you mean one of these?",
        "没有找到名为“{name}”的{record}，您指的是下面哪一个？",
    ),
    "form.unknown": (
        "I know no {record} called “{name}”. Please check the name.",
        "没有找到名为“{name}”的{record}，请核对名称。",
    ),
    "form.why": (
        "It belongs on the record, so that whoever decides need not ask back.",
        "这一项会写入记录，方便审批人直接判断，不必再来问您。",
    ),
    "form.not_a_date": (
        "I couldn't read a date there. Try “June 30”, “next Friday” or 2026-06-30.",
        "没看懂日期。可以说“6月30日”“下周五”或 2026-06-30。",
    ),
    "form.in_the_past": (
        "That date has passed already. Which coming day is it?",
        "这个日期已经过去了，请给一个将来的日期。",
    ),
    "form.not_an_amount": (
        "I couldn't read an amount there. Try 60k, $120,000 or 5万.",
        "没看懂金额。可以说 60k、12万 或 ￥120,000。",
    ),
    "form.not_a_number": ("I need a whole number there, such as 50.", "这里需要一个整数，比如 50。"),
    "form.not_a_time": (
        "I couldn't read a time there. Try 15:30 or 3pm.",
        "没看懂时间。可以说 15:30 或下午三点。",
    ),
    "form.not_a_choice": ("Please choose one of these.", "请从下面选一个。"),
    "form.empty": ("Please write something there.", "请填写内容。"),
    "record.partner": ("partner", "渠道伙伴"),
    "record.deal": ("deal", "报备"),
    "record.person": ("person", "人员"),
    "more": ("… and {n} more.", "… and {n} more.", "……还有{n}条。"),
    "none_found": ("Nothing found.", "没有找到。"),
    "second_request": ("You also said: “{text}”. Shall I do that now?", "您还说了：“{text}”。现在处理吗？"),
    "may_be_a_repeat": ("(This may be a repeat.)", "（这条可能是重复的。）"),
}
