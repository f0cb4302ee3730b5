"""Sentences of the home page."""

WORDS = {
    "home.title": ("Good to see you, {name}", "{name}，您好"),
    "home.waiting": ("Waiting for your decision: {n}", "待您审批：{n}"),
    "home.deals": ("Open deals: {n}", "进行中的报备：{n}"),
    "home.tasks": ("Open tasks: {n}", "待办任务：{n}"),
    "home.partners": ("Partners: {n}", "渠道伙伴：{n}"),
    "home.register": ("Register a deal", "项目报备"),
    "home.visit": ("Log a visit", "记录拜访"),
    "home.my_deals": ("My deals", "我的报备"),
    "home.my_tasks": ("My tasks", "我的任务"),
    "home.help": ("Help", "帮助"),
    "home.decide": ("Decide: {customer}", "审批：{customer}"),
}
