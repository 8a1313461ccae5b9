import App
import Archive
import Bytes
import Checks
import Code
import Findings
import Reports
import Rules

/// Opens an app and looks into every file of it: all that checks may ask.
struct AppReader: Sendable {
    let limits: Limits
    let language: Language
    /// Pins and certificates are judged as of this day; today in UTC if it is nil.
    var day: CalendarDay?
    /// True if secrets are kept in clear.
    var showsSecrets = false
    /// What supplies the code that the app hides; nil to read the app alone.
    var companion: CompanionOrder?

    /// Reads the app at a path.
    ///
    /// - Parameter expect: Refuses an app before the long work begins.
    /// - Throws: ``Failure`` for an input that cannot be read, or that is refused.
    func read(_ path: String, expect: (OpenedApp) throws -> Void = { _ in }) async throws -> AppReading {
        let reader = InputReader(limits: limits, language: language)
        let input = try reader.open(path)
        try expectBounded(input.app, reader, path)
        try expect(input.app)
        let companion = try companion.map { try CompanionReader($0, of: input, reader) }
        if let companion { try expectBounded(companion.input.app, reader, companion.order.path) }
        let signaturePass = SignaturePass(app: input.app)
        async let begun = signaturePass.begin()
        var app = input.app.facts()
        app.anomalies += input.leftOut.map(AnomalyRecord.init(leftOut:))
        let signatures = await begun
        let progress = Progress(total: app.files.count, language: language)
        let contents = await ContentPass(
            app: input.app, signatures: signatures, progress: progress, showsSecrets: showsSecrets
        ).run()
        progress.end()
        for (index, content) in contents.contents.enumerated() { app.files[index].content = content }
        app.nativeLibraries = contents.libraries
        app.anomalies += contents.anomalies
        app.code = AppCode(
            contents.program, gaps: contents.dexGaps, manifest: app.manifest, entries: app.entryPoints())
        app.analysisDay = day ?? Self.today()
        let comparisons = contents.comparisons
        let packed = app
        if let companion { await companion.addCode(to: &app, showsSecrets: showsSecrets) }
        return AppReading(app: app, packed: packed, companion: companion, input: input) {
            await signaturePass.finish(signatures, with: comparisons)
        }
    }

    /// Every file is about to be expanded: together they must stay within the limit. No file expands to more than it
    /// declares.
    private func expectBounded(_ app: OpenedApp, _ reader: InputReader, _ path: String) throws {
        let limit = limits.archive.totalExpansion
        var total = 0
        for package in app.packages {
            for entry in package.archive.entries {
                let sum = total.addingReportingOverflow(package.archive.contentSize(of: entry))
                total = sum.overflow ? .max : sum.partialValue
            }
            guard total > limit else { continue }
            let error = ArchiveError(
                .totalExpansionLimit, at: package.archive.endRecord.directoryOffset,
                exceeded: .init(limit: limit, value: total))
            throw reader.failure(OpeningError(package: package.name, .archive(error)), path: path)
        }
    }

    /// Today in UTC.
    private static func today() -> CalendarDay? {
        CalendarDay(daysSince1970: Machine.secondsSince1970 / 86_400)
    }
}

/// An app that was read, its signatures still to be verified and its packing to be weighed.
struct AppReading: Sendable {
    /// The app without what ``whole()`` adds, with the code of its companion.
    let app: App
    /// The app as it is without a companion.
    let packed: App
    /// What supplied code; nil if nothing but the app was read.
    let companion: CompanionReader?
    /// What it was read from.
    let input: Input
    /// Verifies the signatures.
    let signatures: @Sendable () async -> [PackageSignature]

    /// The app with its signatures, and with what tells of packing.
    ///
    /// - Throws: ``Failure`` for a companion that was signed by others.
    func whole() async throws -> ReadApp {
        var packed = packed
        async let verified = signatures()
        packed.packing = packed.weighedPacking()
        packed.signatures = await verified
        guard let companion else { return ReadApp(packed: packed) }
        let found = try await companion.facts(of: packed)
        var app = app
        app.signatures = packed.signatures
        app.packing = app.weighedCode()
        app.companion?.packages = found.packages
        app.companion?.differences = found.differences
        return ReadApp(packed: packed, unpacked: app)
    }
}

/// An app as rules are to see it.
struct ReadApp: Sendable {
    /// The app as it is.
    var packed: App
    /// The same with the code of its companion, whose code alone tells whether some is hidden; nil without a companion.
    var unpacked: App?

    /// What a rule is asked of: hardening is that of the packed app, whatever the companion shows.
    func app(for rule: Rule) -> App {
        rule.family == .hardening ? packed : unpacked ?? packed
    }

    /// What reports are made of: the code of the companion, and who hid it.
    var shown: App {
        guard var app = unpacked else { return packed }
        app.packing = packed.packing
        return app
    }
}
