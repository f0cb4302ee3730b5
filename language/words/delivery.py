"""Sentences about letters that did not arrive, or may not have."""

WORDS = {
    "delivery.repeat": ("(This may be a repeat.)", "（此消息可能重复）"),
    "delivery.dead.title": ("A message did not arrive", "有一条消息未能送达"),
    "delivery.gone": (
        "{name} can't be reached on {platform}: the bot was blocked or the account is gone. I write again "
        "as soon as {name} writes to me.",
        "无法在{platform}上联系到{name}：对方屏蔽了机器人，或账号已停用。对方一发消息，我就恢复通知。",
    ),
    "delivery.left.title": ("No member any more", "已不是成员"),
    "delivery.left": (
        "{name} left the workspace on {platform}, or is a guest there now. I say nothing more to {name} there, and "
        "show {name} nothing. Somebody else should take over what {name} had in hand.",
        "{name}已离开{platform}工作区，或已成为访客。我不再向{name}发送消息，也不再展示任何资料。请安排他人接手{name}的工作。",
    ),
    "delivery.refused": (
        "{platform} does not take messages to {name}. Please check the account.",
        "{platform}不接受发给{name}的消息，请检查该账号。",
    ),
    "delivery.channel": (
        "I can't post in the team's channel on {platform} any more. Invite me again, or say “/briefing here” in "
        "another channel.",
        "我无法再在{platform}的团队频道发消息。请重新邀请我，或在其他频道说“/briefing here”。",
    ),
    "delivery.exposed.title": ("The team's channel is open to others", "团队频道对外开放了"),
    "delivery.exposed": (
        "Guests or another organisation read the team's channel, or Slack does not tell me who reads it. I post "
        "nothing there until that has ended. Say “/briefing here” in a channel of your own.",
        "团队频道里有访客或其他组织的成员，或 Slack 无法确认谁能看到。在此之前我不会在那里发布任何内容。请在内部频道说“/briefing here”。",
    ),
    "delivery.undelivered": ("Not delivered", "未送达内容"),
    "delivery.lost.title": ("A message may be missing", "可能有一条消息丢失"),
    "delivery.lost": (
        "The connection broke while I sent “{title}”. It may not be here; I don't send such messages twice. "
        "Ask for it if you miss it.",
        "发送“{title}”时连接中断，您可能没有收到。这类消息我不会重复发送，如有需要请再问我一次。",
    ),
    "delivery.gap.title": ("Messages reached me late", "有消息迟到了"),
    "delivery.gap": (
        "{platform} did not bring me what you wrote between {since} and {until}: {n} message. I have found it and "
        "read it now. What you pressed meanwhile I can't find; please press again.",
        "{platform} did not bring me what you wrote between {since} and {until}: {n} messages. I have found them "
        "and read them now. What you pressed meanwhile I can't find; please press again.",
        "{platform}没有把您在{since}至{until}之间发的{n}条消息送到，我刚刚找到并读了。期间点过的按钮我无法找回，请再点一次。",
    ),
    "delivery.away.title": ("Messages are lost", "有消息丢失"),
    "delivery.away": (
        "{platform} could not be reached from {since} on, and keeps messages for a day. What people wrote to me "
        "there before {until} is lost; please tell them to write it again.",
        "从{since}起一直连不上{platform}，而它只保留一天的消息。大家在{until}之前发给我的内容已经丢失，请通知他们重新发送。",
    ),
    "platform.slack": ("Slack", "Slack"),
    "platform.telegram": ("Telegram", "Telegram"),
    "platform.terminal": ("the terminal", "终端"),
}
