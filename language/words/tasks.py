"""Sentences about tasks."""

WORDS = {
    "task.text": ("Task", "任务"),
    "task.due": ("Due", "截止"),
    "task.partner": ("Partner", "渠道伙伴"),
    "form.task": ("Be reminded", "添加提醒"),
    "ask.task.text": ("What shall I remind you of?", "要提醒您做什么？"),
    "ask.task.date": ("When?", "什么时候？"),
    "task.date": ("Day", "日期"),
    "task.time": ("Time", "时间"),
    "task.added": ("I'll remind you: {text}", "好的，我会提醒您：{text}"),
    "task.added.on": ("On {due}.", "时间：{due}。"),
    "task.added.open": ("It has no date; it stays on your list.", "没有日期，已放进您的任务列表。"),
    "task.done": ("Done: {text}", "已完成：{text}"),
    "task.snoozed": ("Later: {text}", "稍后提醒：{text}"),
    "tasks.title": ("{n} open task", "{n} open tasks", "{n}项待办任务"),
    "tasks.none": ("No open tasks. Well done!", "没有待办任务，真棒！"),
    "task.which": ("Which task?", "哪一项任务？"),
    "task.not_found": (
        "I find no open task like “{text}”. Say “my tasks” to see them.",
        "没有找到类似“{text}”的待办任务。说“我的任务”可以查看。",
    ),
    "task.button.done": ("Done", "完成"),
    "task.button.snooze": ("Tomorrow", "明天再说"),
    "task.overdue": ("overdue", "已逾期"),
    "task.reminder": ("Reminder: {text}", "提醒：{text}"),
    "undo.task": ("the task", "任务"),
}
