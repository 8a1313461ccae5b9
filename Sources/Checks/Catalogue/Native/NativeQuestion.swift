import App
import Elf
import Findings
import Rules

/// The native libraries of an app as rules see them: one library is what has the same name for all ABIs.
struct LibraryGroup {
    /// The file name below `lib/`, else the path.
    var name: String
    /// Who wrote it.
    var owner: Owner
    /// One for each ABI, in archive order.
    var members: [(library: NativeLibrary, facts: ElfFacts)]

    /// True for a library that no third party is known to ship.
    var isOwn: Bool { if case .sdk = owner { false } else { true } }

    /// The name, fit to be printed.
    var caption: String { PrintableText.of(name) }

    /// The members that something is true of, as evidence; nil if it is true of none.
    func evidence(where value: (NativeLibrary, ElfFacts) -> String?) -> [Evidence]? {
        let found = members.compactMap { library, facts in
            value(library, facts).map { Evidence(.entry(name: library.place, offset: nil), value: $0) }
        }
        return found.isEmpty ? nil : found
    }

    /// The first place of a text in any member, as evidence.
    func evidence(of texts: [NativeText]) -> [Evidence] {
        texts.compactMap { text in
            members.lazy.compactMap { library, facts in
                facts.texts[text].map {
                    Evidence(.file(name: library.place, offset: $0), value: PrintableText.of(text.shown))
                }
            }.first
        }
    }
}

extension NativeLibrary {
    /// The path as reports name it: libraries of a set carry their package's name.
    var place: String { package.isEmpty ? path : "\(package)!/\(path)" }
}

extension App {
    /// The libraries that are ELF files, by name in archive order.
    var libraryGroups: [LibraryGroup] {
        let owners = NativeOwners(manifest)
        var groups: [LibraryGroup] = []
        var places: [String: Int] = [:]
        for library in nativeLibraries {
            guard let facts = library.facts else { continue }
            let name = library.folderABI == nil ? library.path : library.name
            let owner = owners.owner(of: library)
            if let place = places[name] {
                groups[place].members.append((library, facts))
                // One ABI's exports may say what the other's do not.
                if groups[place].owner == .unknown { groups[place].owner = owner }
            } else {
                places[name] = groups.count
                groups.append(LibraryGroup(name: name, owner: owner, members: [(library, facts)]))
            }
        }
        return groups
    }

    /// Judges the native libraries; an app without is not asked, unless its libraries may be in a split that is missing.
    func judgeLibraries(_ body: ([LibraryGroup]) -> Judgement) -> Judgement {
        let groups = libraryGroups
        guard !groups.isEmpty else {
            if let gap = libraryGap { return .notAssessable(gap) }
            return .notApplicable(zh: "应用没有原生库（so）。", en: "The app has no native library.")
        }
        let judgement = body(groups)
        // What was found stands; what was not found may be in what could not be read.
        guard judgement.outcome == .pass, let gap = libraryGap else { return judgement }
        return Judgement(outcome: .notAssessable, reason: gap, findings: judgement.findings)
    }

    /// As ``judgeLibraries(_:)`` for protections that an app builds into its own code: libraries that third parties ship
    /// neither have nor lack them on its behalf.
    func judgeOwnLibraries(_ body: ([LibraryGroup]) -> Judgement) -> Judgement {
        judgeLibraries { groups in
            let own = groups.filter(\.isOwn)
            guard !own.isEmpty else {
                return .notApplicable(
                    zh: "原生库均来自第三方组件，应用没有自己的原生代码。",
                    en: "All native libraries are third parties': the app has no native code of its own.")
            }
            return body(own)
        }
    }

    /// Why a question about native libraries stays open, if it does.
    private var libraryGap: LocalizedText? {
        for library in nativeLibraries {
            guard case .unreadable(let error) = library.content else { continue }
            // Files of another kind under such a name (archives, mostly) are no code that the linker would load.
            if error.code == ElfError.Code.notElf.rawValue { continue }
            let place = PrintableText.of(library.place)
            return LocalizedText(
                zh: "\(place) 无法读取（\(error.message.zh)），无法得出结论。",
                en: "\(place) cannot be read (\(error.message.en)), so the question stays open.")
        }
        guard manifest.requiresSplits, packages.count <= 1 else { return nil }
        return LocalizedText(
            zh: "清单要求与拆分包一同安装，而输入只有 base 包，原生库可能在缺少的拆分包中。",
            en: "The manifest demands splits, which are missing here: native libraries may be in them.")
    }
}

extension Finding {
    /// A finding about one library.
    static func library(
        _ group: LibraryGroup, _ severity: Severity, zh: String, en: String, _ evidence: [Evidence],
        identity: String = ""
    ) -> Finding {
        Finding(
            message: LocalizedText(zh: "\(group.caption) \(zh)。", en: "\(group.caption) \(en)."), owner: group.owner,
            severity: severity, evidence: Array(evidence.prefix(8)),
            identity: identity.isEmpty ? group.name : "\(group.name) \(identity)")
    }
}
