"""The daily backup."""

WORDS = {
    "backup.late.title": ("The daily backup is missing", "缺少每日备份"),
    "backup.late": (
        "It was last made on {last}. An operator finds the reason in the output of the last attempt (under systemd: "
        "journalctl -u channelbot-backup), or by making it now: channelbot backup --force --daily FILE",
        "最近一次完成是在{last}。请运维人员查看最近一次备份的输出（systemd：journalctl -u channelbot-backup），"
        "或立即重新备份：channelbot backup --force --daily FILE",
    ),
}
