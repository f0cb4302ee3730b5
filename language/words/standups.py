"""Sentences of the morning standup."""

WORDS = {
    "presence.asked": ("no answer yet", "尚未答复"),
    "presence.answered": ("answered", "已答复"),
    "presence.late": ("late", "迟交"),
    "presence.away": ("away", "请假"),
    "standup.ask": ("Good morning, {name}! Standup", "{name}，早上好！早会时间"),
    "standup.ask.line": (
        "What did you do, what is planned today, what blocks you? One message is enough.",
        "昨天做了什么？今天计划做什么？有什么阻碍？一条消息即可。",
    ),
    "standup.known": ("I know of: {items}.", "我已知道：{items}。"),
    "standup.button.fine": ("Just that, nothing blocks", "就这些，没有阻碍"),
    "standup.button.away": ("I'm away today", "我今天请假"),
    "standup.thanks": ("Thank you, noted.", "谢谢，已记下。"),
    "standup.thanks.late": (
        "Thank you; the digest went out already, I noted it as late.",
        "谢谢；早会纪要已发出，您的更新记为迟交。",
    ),
    "standup.not_asked": ("There is no standup for you today.", "今天没有您的早会。"),
    "standup.not_begun": ("Nobody has been asked today yet.", "今天的早会还没开始。"),
    "undo.leave": ("your absence", "请假"),
    "standup.away.day": ("Noted: you are away on {first}.", "已登记：{first}请假。"),
    "standup.away": ("Noted: you are away from {first} to {last}.", "已登记：{first} 至 {last} 请假。"),
    "standup.away.other": (
        "Everybody notes his own leave, with who decides meanwhile: please ask {name} to tell me.",
        "请假由本人登记并指定代理人，请让{name}直接告诉我。",
    ),
    "standup.away.them": (
        "{name} is away then, as I understand it; no leave of yours is noted.",
        "这是{name}的安排，没有登记您的请假。",
    ),
    "standup.away.lead": (
        "Whoever is above you decides meanwhile; name somebody else with “my deputy is …”.",
        "期间由您的上级代为审批；也可以说“我的代理人是……”指定他人。",
    ),
    "standup.away.both": (
        "{name} is away too, from {first} to {last}: then whoever is above you decides.",
        "{name}在{first}至{last}也请假，届时由您的上级审批。",
    ),
    "standup.away.deputy": (
        "{name} decides meanwhile, and has been told.",
        "期间由{name}代为审批，已通知对方。",
    ),
    "standup.then": ("; ", "；"),
    "standup.done": ("Done", "已完成"),
    "standup.plan": ("Plan", "计划"),
    "standup.blockers": ("Blocked", "阻碍"),
    "standup.digest": ("Standup {team}, {day}", "{team}早会 {day}"),
    "standup.digest.line": ("{person}: {text}", "{person}：{text}"),
    "standup.digest.missing": ("No answer: {people}", "未答复：{people}"),
    "standup.digest.away": ("Away: {people}", "请假：{people}"),
    "form.standup": ("Standup", "早会"),
    "ask.standup.done": ("What did you do?", "昨天做了什么？"),
    "ask.standup.plan": ("What is planned today?", "今天计划做什么？"),
    "ask.standup.blockers": ("What blocks you?", "有什么阻碍？"),
    "undo.standup": ("the standup update", "早会更新"),
    "team.here": (
        "Standup digests and briefings of {team} are posted here from now on.",
        "{team}的早会纪要和商机通报以后发到这里。",
    ),
    "team.there": (
        "Done: they are posted in that channel from now on. If nothing from me appears there, invite me to it.",
        "好的，以后发到那个频道。如果那里没有出现我的消息，请把我邀请进去。",
    ),
    "team.here.private": (
        "Say “/briefing here” in your team's channel or group: what is for the team is posted there.",
        "请在团队的频道或群里说“/briefing here”，团队的内容会发到那里。",
    ),
    "team.unknown": (
        "You have no team called “{name}”. Your teams: {teams}.",
        "没有名为“{name}”的团队。您的团队：{teams}。",
    ),
    "team.none": ("You belong to no team yet; ask your administrator.", "您还不属于任何团队，请联系管理员。"),
}
