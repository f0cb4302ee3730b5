"""Sentences of the opportunity briefing and the pipeline."""

WORDS = {
    "briefing.title": (
        "Opportunity briefing · {scope} · {first} to {last}",
        "商机通报 · {scope} · {first} 至 {last}",
    ),
    "briefing.day": ("Opportunity briefing · {scope} · {first}", "商机通报 · {scope} · {first}"),
    "briefing.all": ("all teams", "全部团队"),
    "briefing.new": ("New: {n}, {value}", "新报备：{n}条，{value}"),
    "briefing.moved": ("Moved: {n}, {value}", "有进展：{n}条，{value}"),
    "briefing.stale": ("Not moved for long: {n}, {value}", "久未推进：{n}条，{value}"),
    "briefing.expiring": ("Protection ends soon: {n}, {value}", "保护期将到：{n}条，{value}"),
    "briefing.slipping": ("Close date passed: {n}, {value}", "签约逾期：{n}条，{value}"),
    "briefing.won": ("Won: {n}, {value}", "赢单：{n}条，{value}"),
    "briefing.lost": ("Lost: {n}, {value}", "丢单：{n}条，{value}"),
    "briefing.biggest": ("Biggest open: {n} in all, {value}", "进行中大单：共{n}条，{value}"),
    "briefing.no_customer": ("no customer named", "未填客户"),
    "briefing.ranking": ("Ranking", "排行"),
    "briefing.rank": ("{place}. {person}: {value}, {n} won", "{place}. {person}：{value}，赢单{n}条"),
    "pipeline.title": ("Pipeline", "商机管道"),
    "pipeline.period": ("Pipeline · {scope} · {first} to {last}", "商机管道 · {scope} · {first} 至 {last}"),
    "pipeline.due": (
        "Expected to close: {n} open deal, {value}",
        "Expected to close: {n} open deals, {value}",
        "预计成交：进行中{n}条，{value}",
    ),
    "pipeline.none_due": ("No open deal is expected to close then.", "没有预计在此期间成交的商机。"),
    "pipeline.stage": ("Stage", "阶段"),
    "pipeline.count": ("Deals", "数量"),
    "pipeline.value": ("Value", "金额"),
    "pipeline.total": ("{n} open deal, {value}", "{n} open deals, {value}", "进行中{n}条，{value}"),
    "pipeline.none": ("The pipeline is empty there.", "那里没有进行中的商机。"),
}
