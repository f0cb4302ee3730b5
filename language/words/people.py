"""Sentences about deputies and leave."""

WORDS = {
    "slot.stays": ("Number that stays", "保留编号"),
    "slot.absorbed": ("Becomes part of it", "并入的报备"),
    "slot.deputy": ("Decides meanwhile", "期间代为审批"),
    "intent.person.deputy": ("Name a deputy", "设置代理人"),
    "intent.person.no_deputy": ("Remove your deputy", "取消代理人"),
    "intent.leave.end": ("End your leave today", "提前结束休假"),
    "intent.leave.who": ("Who is away", "谁请假"),
    "intent.leave.mine": ("Your leave", "我的请假"),
    "intent.day.free": ("What is planned on a day", "某天的安排"),
    "intent.leave.cancel": ("Cancel your leave", "取消休假"),
    "deputy.set": ("{name} decides in your place while you are away.", "您不在时由{name}代为审批。"),
    "deputy.yourself": (
        "You can't stand in for yourself: name a colleague, please.",
        "代理人不能是本人，请指定一位同事。",
    ),
    "deputy.of": ("You decide in the place of {names} while they are away.", "{names}不在时，由您代为审批。"),
    "deputy.of_nobody": ("You are nobody's deputy.", "您目前不是任何人的代理人。"),
    "deputy.none": (
        "You have no deputy: while you are away your lead decides. To name one say, for example, "
        "“my deputy is Anna Berg”.",
        "您没有代理人，不在时由团队负责人审批。可以说“我的代理人是张伟”来设置。",
    ),
    "deputy.other": ("{name} decides while {who} is away.", "{who}不在时由{name}代为审批。"),
    "deputy.other_none": (
        "{who} has named no deputy: while {who} is away the lead decides.",
        "{who}没有指定代理人，不在时由团队负责人审批。",
    ),
    "deputy.appointed": (
        "{who} named you as deputy: while {who} is away, you decide on the registrations that wait for {who}.",
        "{who}请您担任代理人：{who}不在时，待其审批的报备由您审批。",
    ),
    "deputy.appointed.days": (
        "{who} is away from {first} to {last}, and you are the deputy: in that time you decide on the "
        "registrations that wait for {who}.",
        "{who}于{first}至{last}请假，由您代理：这段时间待其审批的报备由您审批。",
    ),
    "deputy.dismissed": ("You are no longer the deputy of {who}.", "您不再是{who}的代理人。"),
    "deputy.removed": (
        "{name} is your deputy no more; while you are away your lead decides.",
        "{name}不再是您的代理人，您不在时由团队负责人审批。",
    ),
    "deputy.back": (
        "{who} is there again: the leave from {first} to {last} is called off. What was handed over to you stays yours to decide.",
        "{who}已在岗，{first}至{last}的请假已取消。已转交给您的仍由您审批。",
    ),
    "deputy.back.day": (
        "{who} is there on {first} after all. What was handed over to you stays yours to decide.",
        "{who}{first}照常在岗，不请假了。已转交给您的仍由您审批。",
    ),
    "leave.ended": (
        "Welcome back! Your leave from {first} to {last} has ended. What was handed over stays with whoever has it; "
        "what is new comes to you again.",
        "欢迎回来！{first}至{last}的请假已结束。已转交的仍由对方审批，新的报备恢复由您审批。",
    ),
    "leave.cancelled": (
        "Your leave from {first} to {last} is cancelled. What was handed over stays with whoever has it.",
        "{first}至{last}的请假已取消。已转交的仍由对方审批。",
    ),
    "leave.cancelled.day": (
        "Your leave on {first} is cancelled. What was handed over stays with whoever has it.",
        "{first}的请假已取消。已转交的仍由对方审批。",
    ),
    "leave.none_runs": (
        "Welcome back! No leave of yours was noted for today.",
        "欢迎回来！今天没有您的请假记录。",
    ),
    "leave.nobody": ("Nobody is away on {day}.", "{day}没有人请假。"),
    "leave.nobody_days": ("Nobody is away from {first} to {last}.", "{first}至{last}没有人请假。"),
    "leave.who": ("Away on {day}: {names}.", "{day}请假：{names}。"),
    "leave.mine_day": ("You are away on {first}.", "您{first}请假。"),
    "leave.noted_day": ("That is noted already: you are away on {first}.", "已登记过：您{first}请假。"),
    "leave.noted": (
        "That is noted already: you are away from {first} to {last}.",
        "已登记过：您{first}至{last}请假。",
    ),
    "leave.mine": ("You are away from {first} to {last}.", "您{first}至{last}请假。"),
    "day.free": ("No visit is planned on {day}.", "{day}没有安排拜访。"),
    "days.free": ("No visit is planned from {first} to {last}.", "{first}至{last}没有安排拜访。"),
    "leave.whole_days": (
        "Leave is noted in whole days; you need not tell me of part of one.",
        "请假按整天登记；只离开半天或几小时的，不用登记。",
    ),
    "leave.none": ("No leave of yours is noted.", "没有您的请假记录。"),
}
