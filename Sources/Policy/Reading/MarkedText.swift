/// The text of a document with what its marks said of lines, which are counted from 1.
struct MarkedText {
    /// The text; cells of a row of a table stand in one line with tabs between them.
    var text: String
    /// Lines that are headings by their mark.
    var headings: Set<Int> = []
    /// Lines that are items of lists by their mark.
    var items: Set<Int> = []
    /// True if a line may go on in the next one, as converters of PDF and editors break them.
    var joinsLines: Bool
}
