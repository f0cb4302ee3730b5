"""Sentences about products."""

WORDS = {
    "products.title": ("{n} product", "{n} products", "{n}个产品"),
    "products.more": ("And {n} more.", "And {n} more.", "另有{n}个。"),
    "products.none": (
        "No products are listed; a registration takes the name that you say.",
        "没有产品目录，报备时直接说产品名称即可。",
    ),
    "intent.product.list": ("List products", "查看产品"),
}
