import Bytes

/// What can be irregular in a string pool, in compiled XML or in a resource table although Android may read it.
///
/// Codes are stable: `pool.` for string pools, `axml.` for XML, `arsc.` for tables. Where a comment says that Android
/// refuses the file, the reading goes on all the same, because the evidence is worth more than the refusal.
public enum ResourceAnomaly: String, AnomalyKind {
    // MARK: String pools

    /// A string has no terminator where its length says; Android gives no string then.
    case unterminatedString = "pool.unterminated-string"
    /// A string's offset or length leads out of the pool; Android gives no string then.
    case stringOutOfPool = "pool.string-out-of-pool"
    /// The length in UTF-16 units disagrees with the UTF-8 text; Java gets the
    /// text all the same, native code that wants UTF-16 gets none.
    case stringLengthMismatch = "pool.string-length-mismatch"
    /// The text is not well-formed UTF-8 (surrogates as three bytes, two-byte NUL, or worse); Android decodes what it can.
    case malformedUTF8 = "pool.malformed-utf8"
    /// A string of a UTF-16 pool has a surrogate without its partner.
    case loneSurrogate = "pool.lone-surrogate"
    /// The length of a UTF-8 string was cut to 15 bits by an old aapt; Android searches the real end.
    case truncatedLength = "pool.truncated-length"
    /// The pool claims more strings than fit into it; Android refuses such a pool.
    case stringCount = "pool.string-count"
    /// The pool has styles that do not fit or do not end as they should; Android refuses such a pool.
    case malformedStyles = "pool.malformed-styles"
    /// The last string has no terminator; Android refuses such a pool.
    case unterminatedPool = "pool.unterminated"

    // MARK: Compiled XML

    /// The first chunk has another type than `RES_XML_TYPE`; older releases never looked, newer ones refuse it.
    case wrongXMLType = "axml.wrong-type"
    /// The first chunk's header is not 8 bytes; Android begins where that header claims to end.
    case xmlHeaderSize = "axml.header-size"
    /// The document's own size is smaller than the file; Android ignores what follows.
    case bytesAfterXML = "axml.trailing-bytes"
    /// The document's own size is larger than the file; Android refuses it.
    case xmlSize = "axml.size-beyond-file"
    /// A chunk of a type that has no place here; Android skips it.
    case unknownXMLChunk = "axml.unknown-chunk"
    /// The size of a chunk or of its head is no multiple of four; Android refuses the file.
    case unalignedChunk = "axml.unaligned-chunk"
    /// A second string pool before the first node: Android uses the last one.
    case repeatedStringPool = "axml.repeated-string-pool"
    /// A second resource map before the first node: Android uses the last one.
    case repeatedResourceMap = "axml.repeated-resource-map"
    /// A string pool or resource map behind the first node: Android ignores it.
    case lateChunk = "axml.late-chunk"
    /// A chunk behind the end of the root element that cannot be read; Android has stopped reading by then.
    case malformedTail = "axml.malformed-tail"
    /// A node's header is not 16 bytes; Android reads the node's body where that header claims to end.
    case nodeHeaderSize = "axml.node-header-size"
    /// Attributes do not begin right behind the element's own fields.
    case attributeStart = "axml.attribute-start"
    /// The stride between attributes is not 20 bytes; Android goes by the stride, so that attributes overlap or have gaps.
    case attributeSize = "axml.attribute-size"
    /// A `Res_value` claims another size than 8; Android does not look.
    case valueSize = "axml.value-size"
    /// A name or value points at a string that the pool does not have; Android takes it for absent.
    case badStringIndex = "axml.bad-string-index"
    /// An element without a name; Android skips it as an unknown element.
    case emptyElementName = "axml.empty-element-name"
    /// What was written and the typed string differ: Android takes the former for `package` and others that it reads by
    /// name, the latter for those that it reads by id.
    case rawValueMismatch = "axml.raw-value-mismatch"
    /// An attribute name is empty but its resource id is known: Android goes by the id.
    case strippedAttributeName = "axml.stripped-attribute-name"
    /// An attribute's name contradicts its resource id: Android goes by the id, readers of names are deceived.
    case attributeNameMismatch = "axml.attribute-name-mismatch"
    /// An attribute in the Android namespace without resource id: Android does not see it.
    case attributeWithoutID = "axml.attribute-without-id"
    /// An attribute with a framework resource id but without the Android namespace: Android goes by the id.
    case attributeWithoutNamespace = "axml.attribute-without-namespace"
    /// The same attribute twice on one element; Android takes the first with the id.
    case duplicateAttribute = "axml.duplicate-attribute"
    /// Attributes with resource ids are not in ascending order; Android's linear search may overlook some.
    case attributeOrder = "axml.attribute-order"
    /// An element or attribute uses a namespace that no declaration in scope has.
    case undeclaredNamespace = "axml.undeclared-namespace"
    /// A prefix other than `android` (or none) is declared for the Android namespace.
    case unusualAndroidPrefix = "axml.unusual-android-prefix"
    /// The prefix `android` is declared for something else than the Android namespace.
    case misusedAndroidPrefix = "axml.misused-android-prefix"
    /// A namespace ends that is not open, or another than was opened last.
    case unbalancedNamespace = "axml.unbalanced-namespace"
    /// The name of an end tag is not that of the open element; Android counts depth and does not compare.
    case mismatchedEnd = "axml.mismatched-end"
    /// The bytes end with elements still open; Android treats the end of the bytes as the end of the document.
    case unclosedElement = "axml.unclosed-element"
    /// Something stands behind the end of the root element; Android does not read it.
    case contentAfterRoot = "axml.content-after-root"
    /// Text stands before the root element; Android skips it.
    case contentBeforeRoot = "axml.content-before-root"

    // MARK: Resource tables

    /// The first chunk has another type than `RES_TABLE_TYPE`.
    case wrongTableType = "arsc.wrong-type"
    /// The table's own size is not that of the file.
    case tableSize = "arsc.size-mismatch"
    /// The head of the table, of a package or of a type has an unusual size.
    case tableHeaderSize = "arsc.header-size"
    /// A chunk of a type that has no place here; Android skips it.
    case unknownTableChunk = "arsc.unknown-chunk"
    /// A chunk whose head is malformed: Android ignores the rest of what contains it, or refuses the table.
    case malformedChunk = "arsc.malformed-chunk"
    /// A string pool beyond those that are used.
    case extraStringPool = "arsc.extra-string-pool"
    /// Another number of packages than the table's head says; Android refuses a table with more.
    case packageCount = "arsc.package-count"
    /// A package id that is no byte, or twice the same id.
    case packageID = "arsc.package-id"
    /// The names of types or entries of a package are missing.
    case missingNames = "arsc.missing-names"
    /// A type id is zero or does not fit; Android refuses the table.
    case typeID = "arsc.type-id"
    /// A type specification with more entries than an id can count or than its chunk holds; Android refuses the table.
    case typeSpecSize = "arsc.type-spec-size"
    /// A second specification for one type; Android uses the first.
    case repeatedTypeSpec = "arsc.repeated-type-spec"
    /// A type chunk without a specification before it; Android refuses the table.
    case missingTypeSpec = "arsc.missing-type-spec"
    /// A type chunk whose entry offsets do not fit; Android refuses the table.
    case typeChunkLayout = "arsc.type-layout"
    /// A type chunk whose configuration is smaller than 28 bytes, or larger than the chunk's head.
    case configurationSize = "arsc.configuration-size"
    /// A configuration with bytes that this reader does not know and that are not zero.
    case unknownConfiguration = "arsc.unknown-configuration"
    /// Two type chunks for the same type and configuration; Android asks both.
    case repeatedConfiguration = "arsc.repeated-configuration"
    /// A list of shared libraries, overlayables or staged aliases that does not fit its chunk; Android refuses the table.
    case malformedList = "arsc.malformed-list"
    /// Staged aliases in a package that is not the framework; Android ignores them.
    case strayAliases = "arsc.stray-aliases"
    /// An entry that does not fit its chunk; Android treats the resource as absent in this configuration.
    case malformedEntry = "arsc.malformed-entry"
}
