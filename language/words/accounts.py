"""Sentences about accounts: claims on invites, confirmed by a rep or not."""

WORDS = {
    "account.claimed.title": ("Is this {name}?", "这是{name}本人吗？"),
    "account.claimed": (
        "Somebody sent me the invite code of your contact. Confirm only if you know that this account is theirs.",
        "有人用您联系人的邀请码找我。确认该账号属于对方本人后，再点“确认”。",
    ),
    "account.account": ("Account", "账号"),
    "account.contact": ("Invited", "受邀人"),
    "account.claimed.note": (
        "The name is what the platform shows; anybody can choose it. If in doubt, ask by phone.",
        "名称由平台显示，任何人都可以自行设置。如有疑问，请电话核实。",
    ),
    "account.button.confirm": ("Confirm", "确认"),
    "account.button.refuse": ("Refuse", "拒绝"),
    "account.confirmed": ("{account} now speaks for {name}.", "{account}已关联到{name}。"),
    "account.refused": (
        "{account} was not let in as {name}. The code is spent: make a new invite for the right person.",
        "已拒绝{account}以{name}的身份加入。该邀请码已作废，请为本人重新生成邀请。",
    ),
    "account.waiting": (
        "Thank you. Your channel manager is asked to confirm that it is you; I write as soon as that is done.",
        "谢谢。已请您的渠道经理确认您的身份，确认后我会通知您。",
    ),
    "account.not_confirmed": (
        "Your channel manager could not confirm that this account is yours. Please ask for a new invite.",
        "渠道经理未能确认此账号属于您本人，请向渠道经理索取新的邀请。",
    ),
    "account.another": (
        "Another account on {platform} now speaks for you too. If that is not you, tell your channel manager at once.",
        "您的身份新关联了一个{platform}账号。如果不是您本人操作，请立即告知渠道经理。",
    ),
    "account.unlinked": (
        "This account no longer speaks for {name}. If that is a mistake, ask for a new invite.",
        "此账号已与{name}解除关联。如有误，请索取新的邀请。",
    ),
    "account.unlinked.keeper": (
        "An account of {name} on {platform} was unlinked by an administrator.",
        "管理员已解除{name}的{platform}账号关联。",
    ),
    "account.taken": (
        "That account belongs to somebody already; it has to be unlinked first.",
        "该账号已属于其他人，需要先解除关联。",
    ),
    "account.decided": ("That was decided already.", "此项已处理过。"),
    "account.watched": (
        "{name} ({platform}) sent me {n} invite code that is not valid. I answer no more codes from there today, "
        "and tell you of such guesses once a day.",
        "{name} ({platform}) sent me {n} invite codes that are not valid. I answer no more codes from there today, "
        "and tell you of such guesses once a day.",
        "{name}（{platform}）已向我发送{n}个无效邀请码，今天我不再处理来自该账号的邀请码。此类情况我每天只提醒您一次。",
    ),
    "invite.enough": (
        "That was one invalid code too many for today. Please ask your channel manager, and try tomorrow.",
        "今天的无效邀请码次数过多，请联系您的渠道经理，明天再试。",
    ),
}
