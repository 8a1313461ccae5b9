/// What a method outside the program does with data that it is called with, as far as its name and types tell.
///
/// The rule is that what goes in comes out: the result of a call with the data carries it. The exceptions are methods whose
/// result says something about the data but does not hold it, and keys, whose value is not made of them. Containers, builders and streams hold what they are given.
struct PlatformBehavior: OptionSet {
    let rawValue: UInt8

    /// The result holds what the receiver and the arguments hold.
    static let carriesResult = PlatformBehavior(rawValue: 1)
    /// The receiver holds the arguments afterwards.
    static let keepsArguments = PlatformBehavior(rawValue: 2)
    /// The result is the receiver itself.
    static let returnsReceiver = PlatformBehavior(rawValue: 4)
    /// Arrays and collections among the arguments hold what the others do afterwards.
    static let fillsArguments = PlatformBehavior(rawValue: 8)
    /// The arguments only say what is wanted of the receiver: the result holds nothing of theirs.
    static let looksUp = PlatformBehavior(rawValue: 16)

    /// What a call of a method does, by its name and the type that the caller names.
    static func of(_ signature: Signature, on owner: CodeType, _ program: Program) -> PlatformBehavior {
        let name = program.name(of: signature)
        let result = program.result(of: signature)
        var behavior: PlatformBehavior = []
        if let result, carries(program.descriptor(of: result)), !silent.contains(name) {
            behavior.insert(.carriesResult)
        }
        let isKeeper = keepers.contains { program.type($0).map { program.isKind(owner, of: $0) } ?? false }
        if name == "<init>" || isKeeper && keeps(name) { behavior.insert(.keepsArguments) }
        if isKeeper, keeps(name), let result, result != program.type("Ljava/lang/Object;"),
            program.isKind(owner, of: result)
        {
            behavior.insert(.returnsReceiver)
        }
        if filling.contains(name) { behavior.insert(.fillsArguments) }
        if name.hasPrefix("get") || name.hasPrefix("opt") { behavior.insert(.looksUp) }
        return behavior
    }

    /// No object says whether something is so.
    private static func carries(_ descriptor: String) -> Bool {
        descriptor != "V" && descriptor != "Z" && descriptor != "Ljava/lang/Boolean;"
            && descriptor != "Ljava/lang/Class;"
    }

    private static func keeps(_ name: String) -> Bool { verbs.contains { name.hasPrefix($0) } }

    /// Methods whose result only measures or compares.
    private static let silent: Set<String> = [
        "length", "size", "isEmpty", "equals", "equalsIgnoreCase", "contentEquals", "hashCode", "identityHashCode",
        "startsWith", "endsWith", "contains", "containsKey", "containsValue", "compareTo", "compareToIgnoreCase",
        "compare", "getClass", "indexOf", "lastIndexOf", "codePointCount", "matches", "getCount", "getColumnCount",
        "getColumnIndex", "getColumnIndexOrThrow", "available", "describeContents", "position", "capacity", "limit",
        "remaining", "ordinal", "getFlags",
    ]

    /// Classes whose objects hold what they are given.
    private static let keepers = [
        "Ljava/lang/AbstractStringBuilder;", "Ljava/lang/StringBuilder;", "Ljava/lang/StringBuffer;",
        "Ljava/util/StringJoiner;", "Ljava/util/Formatter;", "Ljava/io/Writer;", "Ljava/io/OutputStream;",
        "Ljava/util/Collection;", "Ljava/util/Map;", "Ljava/util/Dictionary;", "Ljava/util/ListIterator;",
        "Ljava/util/concurrent/atomic/AtomicReference;", "Ljava/lang/ThreadLocal;", "Ljava/nio/Buffer;",
        "Landroid/os/BaseBundle;", "Landroid/os/Bundle;", "Landroid/os/Parcel;", "Landroid/os/Message;",
        "Landroid/content/Intent;", "Landroid/content/ContentValues;", "Landroid/content/ClipData;",
        "Landroid/net/Uri$Builder;", "Landroid/util/SparseArray;", "Landroid/util/LruCache;",
        "Landroid/database/MatrixCursor;", "Landroid/text/SpannableStringBuilder;", "Lorg/json/JSONObject;",
        "Lorg/json/JSONArray;",
    ]

    /// How the methods begin that give it to them.
    private static let verbs = [
        "add", "append", "insert", "put", "push", "offer", "set", "write", "print", "replace", "fill", "format",
        "accumulate", "encoded", "path", "query", "fragment", "scheme", "authority",
    ]

    /// Methods that write into what they are given.
    private static let filling: Set<String> = [
        "read", "readFully", "nextBytes", "arraycopy", "getChars", "toArray", "copyInto", "addAll", "drainTo",
        "writeToParcel",
    ]
}
