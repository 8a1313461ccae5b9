import App

extension PackingVerdict {
    /// Whether the code is packed, by whom, and what that rests on.
    var json: JSONValue {
        [
            "conclusion": .string(conclusion.rawValue), "table": .string(PackerTable.date),
            "products": .array(
                products.map { recognised in
                    [
                        "id": .string(recognised.product.id), "title": recognised.product.title.json,
                        "vendor": recognised.product.vendor.json, "role": .string(recognised.product.role.rawValue),
                        "standing": .string(recognised.product.standing.rawValue),
                        "strength": .integer(recognised.strength),
                    ]
                }),
            "signs": .array(
                signs.map { sign in
                    [
                        "kind": .string(sign.kind.rawValue), "product": JSONValue(sign.product),
                        "strong": .bool(sign.isStrong), "place": .string(sign.place), "value": .string(sign.value),
                    ]
                }),
        ]
    }
}
