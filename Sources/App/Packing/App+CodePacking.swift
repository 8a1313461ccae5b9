import Code
import Findings

/// The signs of packing that the code shows, whoever packed it. Source: the signals G1 to G5 of the published table.
extension App {
    func codePackingSigns(_ code: AppCode, _ coverage: ComponentCoverage?) -> [PackingSign] {
        var signs = shellClass(code)
        let lacksCode = coverage?.isPoor ?? false
        if let coverage, lacksCode {
            signs.append(sign(.missingComponents, "\(coverage.missing)/\(coverage.declared)"))
            let count = code.program.files.filter(\.isLoaded).reduce(0) { $0 + $1.dex.classes.count }
            if count <= Self.stubSize { signs.append(sign(.stubDex, "\(count)", at: "classes.dex")) }
        }
        if let loader = LoaderSearch(code, lacksCode: lacksCode).find(from: firstClasses) {
            signs.append(sign(.loader, loader.call, at: loader.file))
        }
        return signs + bodySigns(code.census) + tails(code.program)
    }

    /// A dex file of a shell has no more classes than this; one of an app has thousands.
    private static let stubSize = 200

    private func sign(_ kind: PackingSign.Kind, _ value: String, at place: String = "") -> PackingSign {
        PackingSign(kind, isStrong: false, at: place, value: value)
    }

    /// The classes whose code runs first.
    private var firstClasses: [String] {
        [manifest.application?.name, manifest.application?.appComponentFactory].compactMap(\.self)
    }

    /// Products whose class the application class is, or extends; only if that is in the dex.
    private func shellClass(_ code: AppCode) -> [PackingSign] {
        firstClasses.filter(code.defines).flatMap { name -> [PackingSign] in
            guard let type = code.program.type(DescriptorText.descriptor(ofClass: name)) else { return [] }
            return code.program.ancestors(of: type).prefix(8).flatMap { ancestor -> [PackingSign] in
                let name = code.program.name(of: ancestor)
                return PackerTable.table.hits(ofClass: name).map { PackingSign($0, .shellClass, at: "", value: name) }
            }
        }
    }

    /// What became of the bodies of the app's own methods.
    private func bodySigns(_ census: CodeCensus) -> [PackingSign] {
        var signs: [PackingSign] = []
        if census.hollow.count >= 3, census.hollowShare >= 0.3 {
            signs.append(sign(.extractedCode, "\(census.hollow.count)/\(census.bodyCount)"))
        } else if census.idleStarts.count >= 3, census.idleStarts.count * 2 >= census.startCount {
            signs.append(sign(.extractedCode, "onCreate \(census.idleStarts.count)/\(census.startCount)"))
        }
        if census.nativeStarts.count > 0, census.nativeStarts.count * 2 >= census.startCount {
            signs.append(sign(.nativeStart, "\(census.nativeStarts.count)/\(census.startCount)"))
        }
        return signs
    }

    /// Dex files with more bytes behind their data than padding takes. Dex files of a container share theirs.
    private func tails(_ program: Program) -> [PackingSign] {
        program.files.filter(\.isLoaded).compactMap { file in
            let header = file.dex.header
            guard header.container == nil, header.data.count > 0 else { return nil }
            let tail = file.dex.bytes.count - (header.data.offset + header.data.count)
            return tail > Self.tailLimit ? sign(.dexTail, "\(tail)", at: file.name) : nil
        }
    }

    private static let tailLimit = 1 << 16
}

/// Looks for code that loads code in the methods of the first class to run, and in those that they call.
private struct LoaderSearch {
    let code: AppCode
    /// True to take native code for a loader too: many apps load some at the start, few lack their components.
    let loadsNative: Bool

    init(_ code: AppCode, lacksCode: Bool) {
        self.code = code
        loadsNative = lacksCode
    }

    /// The first loading call that is reached, with its dex file; nil if there is none.
    func find(from classes: [String]) -> (call: String, file: String)? {
        let program = code.program
        let sites = loaders.flatMap { program.calls(to: $0) }
        guard !sites.isEmpty else { return nil }
        var reached = Set(
            classes.flatMap { name -> [CodeMethod] in
                guard let type = program.type(DescriptorText.descriptor(ofClass: name)) else { return [] }
                return program.ancestors(of: type).flatMap { ancestor in
                    isVendors(ancestor) ? [] : Self.starts.flatMap { program.methods(of: ancestor, named: $0) }
                }
            })
        var pending = Array(reached)
        for _ in 0..<Self.depth {
            pending = pending.flatMap { method in callees(of: method).filter { reached.insert($0).inserted } }
            guard reached.count <= Self.most else { break }
        }
        let hit = sites.sorted().first { site in program.methods(at: site).contains { reached.contains($0) } }
        return hit.map { site in
            let call = program.methodReference(at: site).map { reference in
                let owner = program.owner(of: reference).map { program.name(of: $0) } ?? ""
                return "\(owner).\(program.name(of: program.signature(of: reference)))"
            }
            return (call ?? "", program.files[site.file].name)
        }
    }

    private var loaders: [MethodPattern] {
        let plain = [
            MethodPattern(
                ["DexClassLoader", "InMemoryDexClassLoader", "PathClassLoader", "BaseDexClassLoader"].map {
                    "Ldalvik/system/\($0);"
                }, "<init>"),
            MethodPattern("Ldalvik/system/DexFile;", "loadDex"), MethodPattern("Ldalvik/system/DexFile;", "<init>"),
        ]
        let native = ["System", "Runtime"].flatMap { name in
            ["load", "loadLibrary"].map { MethodPattern("Ljava/lang/\(name);", $0) }
        }
        return loadsNative ? plain + native : plain
    }

    /// The methods of classes of the app's own, or of nobody's that is known, that a method calls.
    private func callees(of method: CodeMethod) -> [CodeMethod] {
        let program = code.program
        return (program.shape(of: method)?.calls ?? []).compactMap { site in
            guard let reference = program.methodReference(at: site), let owner = program.owner(of: reference),
                !isVendors(owner)
            else { return nil }
            return program.resolve(program.signature(of: reference), on: owner)
        }
    }

    /// Multidex and hot fixes load code as well, the app's own.
    private func isVendors(_ type: CodeType) -> Bool {
        if case .sdk = code.owner(of: type) { return true }
        return code.program.definition(of: type) == nil
    }

    /// What the platform calls first.
    private static let starts = [
        "<clinit>", "<init>", "attachBaseContext", "onCreate", "instantiateClassLoader", "instantiateApplication",
    ]
    private static let depth = 3
    private static let most = 400
}
