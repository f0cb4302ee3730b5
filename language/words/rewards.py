"""Sentences about registration rewards."""

WORDS = {
    "rewards.title": ("Registration rewards of {partner}", "{partner}的报备奖"),
    "rewards.title.all": ("Registration rewards", "报备奖"),
    "rewards.year": ("Earned in {year}", "{year}年累计"),
    "rewards.on": ("Won on", "赢单日期"),
    "rewards.customer": ("Customer", "客户"),
    "rewards.reference": ("Deal", "报备编号"),
    "rewards.partner": ("Partner", "伙伴"),
    "rewards.sum": ("Reward", "报备奖"),
    "rewards.none": (
        "No reward yet: a registration earns its registrant {percent}% of the amount when the deal is won.",
        "目前还没有报备奖：报备的项目赢单后，报备方可获得项目金额的{percent}%。",
    ),
    "rewards.of_deal": (
        "{customer}: {percent}% of {amount}, that is {reward} for {partner} when it is won.",
        "{customer}：赢单后{partner}可得{reward}（{amount}的{percent}%）。",
    ),
    "rewards.paid": (
        "It is earned on the day of the win; the program sets no day of payment. Your channel manager knows.",
        "赢单当天即获得；渠道政策没有规定发放时间，请咨询您的渠道经理。",
    ),
    "rewards.paid.staff": (
        "It is earned on the day of the win; the program sets no day of payment.",
        "赢单当天即获得；渠道政策没有规定发放时间。",
    ),
    "rewards.never": ("The program has no reward for registrations.", "渠道政策没有设报备奖。"),
}
