import App
import Code
import Findings
import Reports
import Signing

/// Reads what supplies the code of a packed app: its dex files alone. Everything else is said of the packed app.
struct CompanionReader: Sendable {
    let order: CompanionOrder
    let input: Input
    let language: Language
    /// What keeps it from being the app unpacked, as far as manifests tell.
    private let differences: [LocalizedText]

    /// Opens a companion.
    ///
    /// - Throws: ``Failure`` if it cannot be read, is the app itself, or is another app or version and that is not allowed.
    init(_ order: CompanionOrder, of app: Input, _ reader: InputReader) throws {
        self.order = order
        language = reader.language
        var reader = reader
        reader.namesInput = true
        input = try reader.open(order.path)
        differences = CompanionMatch.differences(of: input.app.manifest, from: app.app.manifest)
        if Self.holds(input.app, app.app) {
            throw refusal(LocalizedText(zh: "配套包就是被测应用本身", en: "the companion is the app itself"))
        }
        // Evidence names files by package and path: two of one name could not be told apart.
        if app.app.packages.contains(where: { $0.name == input.name || $0.name.hasPrefix(input.name + "!/") }) {
            throw refusal(
                LocalizedText(
                    zh: "配套包与应用中的一个安装包同名，请改名", en: "one of the app's packages has the companion's name: rename it"))
        }
        try expectAllowed(differences)
    }

    /// Adds its code to an app that was read.
    func addCode(to app: inout App, showsSecrets: Bool) async {
        let opened = input.app
        var facts = opened.facts()
        let progress = Progress(total: facts.files.count, language: language)
        let contents = await ContentPass(
            app: opened, signatures: opened.packages.map { _ in nil }, progress: progress, showsSecrets: showsSecrets
        ).run()
        progress.end()
        var files: [AppFile] = []
        for (index, content) in contents.contents.enumerated() {
            guard let content, content.kind == .dex || content.kind == .compactDex else { continue }
            facts.files[index].content = content
            files.append(facts.files[index])
        }
        app.companion = Companion(
            name: input.name, packages: [], differences: differences, files: Self.named(files, in: opened))
        // Of two definitions of a class the first counts: a packer leaves hollow ones behind.
        let own = app.code
        let entries = app.entryPoints()
        let known = Set(entries)
        app.code = AppCode(
            Program(contents.program.files + (own?.program.files ?? [])), gaps: contents.dexGaps + (own?.gaps ?? []),
            manifest: app.manifest, entries: entries + facts.entryPoints().filter { !known.contains($0) })
    }

    /// Its packages with their digests, and all differences, the signers' among them.
    ///
    /// - Throws: ``Failure`` if it was signed by others than the app and that is not allowed.
    func facts(of app: App) async throws -> (packages: [Companion.Package], differences: [LocalizedText]) {
        let signatures = await SignaturePass(app: input.app).run()
        let signer = CompanionMatch.difference(of: signatures, from: app)
        try expectAllowed([signer].compactMap(\.self))
        let packages = input.app.packages.map { package in
            Companion.Package(
                name: package.name, size: package.archive.bytes.count,
                sha256: Self.text(sha256(of: package.archive.bytes)))
        }
        return (packages, differences + [signer].compactMap(\.self))
    }

    private func expectAllowed(_ differences: [LocalizedText]) throws {
        guard let first = differences.first, !order.allowsMismatch else { return }
        throw refusal(
            LocalizedText(
                zh: "\(first.zh)；确认无误可加 --allow-companion-mismatch",
                en: "\(first.en); --allow-companion-mismatch takes it all the same"))
    }

    private func refusal(_ reason: LocalizedText) -> Failure {
        Failure(.usage, TerminalText.escaped("\(order.path): \(reason[language])"))
    }

    private static func text(_ digest: [UInt8]) -> String {
        digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// True if the base packages are the same bytes.
    private static func holds(_ companion: OpenedApp, _ app: OpenedApp) -> Bool {
        let (left, right) = (companion.base.archive.bytes, app.base.archive.bytes)
        return left.count == right.count && sha256(of: left) == sha256(of: right)
    }

    /// The files with the package in front of their path, as dex files are called.
    private static func named(_ files: [AppFile], in app: OpenedApp) -> [AppFile] {
        let splits = app.packages.map { $0.manifestTree.root?.attribute("split")?.text ?? "" }
        return files.map { file in
            var file = file
            file.split = splits.firstIndex(of: file.split).map { app.packages[$0].name } ?? app.base.name
            return file
        }
    }
}
