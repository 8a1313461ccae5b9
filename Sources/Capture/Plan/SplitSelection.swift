/// One package file of the app.
public struct CapturedFile: Sendable, Hashable {
    /// Its absolute path; adb wants it to end with `.apk`.
    public var path: String
    /// The name of the split; empty for the base.
    public var split: String

    /// A file.
    public init(path: String, split: String = "") {
        self.path = path
        self.split = split
    }

    /// The part of phones that a split is for, by the name that bundletool gives it: `config.arm64_v8a`,
    /// `feature.config.xxhdpi`, `config.zh`.
    enum Audience: Hashable {
        case abi(String)
        /// In dots per inch.
        case density(Int)
        /// ISO 639, lower case.
        case language(String)
    }

    /// The module that it belongs to; empty for the base.
    var module: String { audience == nil ? split : split.config.module }

    /// Whom it is for; nil for everybody.
    var audience: Audience? {
        let name = split.config.name
        guard !name.isEmpty else { return nil }
        if let abi = Self.abis[name] { return .abi(abi) }
        if let density = Self.densities[name] { return .density(density) }
        let language = name.prefix { $0 != "_" && $0 != "-" }
        guard (2...3).contains(language.utf8.count), language.allSatisfy({ $0.isASCII && $0.isLetter }) else {
            return nil
        }
        return .language(language.lowercased())
    }

    private static let abis = [
        "armeabi": "armeabi", "armeabi_v7a": "armeabi-v7a", "arm64_v8a": "arm64-v8a", "x86": "x86",
        "x86_64": "x86_64", "riscv64": "riscv64", "mips": "mips", "mips64": "mips64",
    ]
    private static let densities = [
        "ldpi": 120, "mdpi": 160, "tvdpi": 213, "hdpi": 240, "xhdpi": 320, "xxhdpi": 480, "xxxhdpi": 640,
    ]
}

extension String {
    /// The name of a split before and behind the word `config`; the second is empty if that is not in it.
    fileprivate var config: (module: String, name: String) {
        if hasPrefix("config.") { return ("", String(dropFirst(7))) }
        guard let range = firstRange(of: ".config.") else { return (self, "") }
        return (String(self[..<range.lowerBound]), String(self[range.upperBound...]))
    }
}

/// What a phone takes of an app that comes in parts: of each module what is for everybody, one ABI, one density, its
/// languages. A phone that nothing of a kind is for gets all of that kind, so that it can say itself what is wrong.
struct SplitSelection {
    /// Best first.
    var abis: [String]
    /// In dots per inch; nil if it is not known.
    var density: Int?
    /// ISO 639, lower case; empty if they are not known.
    var languages: Set<String>

    /// The files to install, in their order.
    func files(of all: [CapturedFile]) -> [CapturedFile] {
        let modules = Dictionary(grouping: all, by: \.module)
        let wanted = modules.mapValues { files in
            (abi: abi(of: files), density: density(of: files), languages: languages(of: files))
        }
        return all.filter { file in
            guard let choice = wanted[file.module] else { return true }
            switch file.audience {
            case nil: return true
            case .abi(let name): return choice.abi == nil || choice.abi == name
            case .density(let dots): return choice.density == nil || choice.density == dots
            case .language(let name): return choice.languages.isEmpty || choice.languages.contains(name)
            }
        }
    }

    private func abi(of files: [CapturedFile]) -> String? {
        let there = Set(files.compactMap { if case .abi(let name) = $0.audience { name } else { nil } })
        return abis.first { there.contains($0) }
    }

    /// The lowest density that is not below that of the phone, else the highest: scaling down loses less than scaling up.
    private func density(of files: [CapturedFile]) -> Int? {
        guard let density else { return nil }
        let there = files.compactMap { if case .density(let dots) = $0.audience { dots } else { nil } }.sorted()
        return there.first { $0 >= density } ?? there.last
    }

    private func languages(of files: [CapturedFile]) -> Set<String> {
        let there = Set(files.compactMap { if case .language(let name) = $0.audience { name } else { nil } })
        return languages.intersection(there)
    }
}
