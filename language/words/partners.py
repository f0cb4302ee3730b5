"""Sentences about partners and their tiers."""

WORDS = {
    "tier.registered": ("Registered", "注册"),
    "tier.silver": ("Silver", "银牌"),
    "tier.gold": ("Gold", "金牌"),
    "tier.platinum": ("Platinum", "白金"),
}
