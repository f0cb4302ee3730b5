"""Sentences about invites."""

WORDS = {
    "form.invite": ("Invite a contact", "邀请渠道联系人"),
    "form.invite_colleague": ("Invite a colleague", "邀请同事"),
    "invite.person": ("Name", "姓名"),
    "invite.partner": ("Partner", "渠道伙伴"),
    "invite.role": ("Role", "角色"),
    "ask.invite.person": ("Whom do you invite?", "要邀请谁？"),
    "ask.invite.partner": ("Which partner does he or she work for?", "对方是哪家渠道伙伴的？"),
    "ask.invite_colleague.person": ("Whom do you invite?", "要邀请谁？"),
    "ask.invite_colleague.role": ("As what?", "以什么角色加入？"),
    "invite.known": ("Shall I make an invite for:", "要为谁生成邀请码？"),
    "invite.option": ("{name}, {role}", "{name}（{role}）"),
    "invite.whom": ("Is {name} a partner's contact or a colleague?", "{name}是渠道伙伴的联系人，还是同事？"),
    "invite.whom.new": (
        "Do you invite a partner's contact or a colleague?",
        "要邀请渠道伙伴的联系人，还是同事？",
    ),
    "invite.button.contact": ("A partner's contact", "渠道联系人"),
    "invite.button.colleague": ("A colleague", "同事"),
    "invite.title": ("Invite for {name}", "{name}的邀请码"),
    "invite.hand_over": (
        "Pass this on by a way that you trust, such as e-mail. The person opens the link, or sends me the code in "
        "a private message.",
        "请通过可信的方式（例如邮件）转交。对方打开链接，或把邀请码私信发给我即可。",
    ),
    "invite.telegram": ("In Telegram", "Telegram"),
    "invite.slack": ("In Slack", "Slack"),
    "invite.once": (
        "It works once and for 72 hours; an earlier one that was not used has ended.",
        "一次有效，72小时内可用；之前未使用的邀请码已失效。",
    ),
    "intent.person.invite": ("Invite somebody", "邀请他人"),
    "help.person.invite": ("“invite Max Weber of Softline”", "“邀请神州数码的王芳”"),
    "help.team.here": (
        "/briefing here, in the team's channel or group",
        "在团队频道或群里发送 /briefing here",
    ),
    "intent.team.here": ("Post the team's digests", "发布团队纪要和通报"),
}
