extension XMLDocument {
    /// True if a text is an XPath 1.0 expression that a manifest can be asked: well-formed, its functions known, its
    /// prefixes among `android`, `tools`, `dist` and `app`.
    ///
    /// It is tried on a document of one element; what only shows on a deeper one is found when a manifest is asked.
    public static func isExpression(_ text: String) -> Bool {
        guard (try? expectBounded(text)) != nil, let document = LibxmlDocument(),
            document.open("manifest", number: 0)
        else { return false }
        document.close()
        if case .failure = document.evaluate(text, prefixes: usualPrefixes) { return false }
        return true
    }
}
