import App
import Archive
import Bytes
import Code
import Findings
import Reports

/// Opens an app and looks into every file of it: all that checks may ask.
struct AppReader: Sendable {
    let limits: Limits
    let language: Language
    /// Pins and certificates are judged as of this day; today in UTC if it is nil.
    var day: CalendarDay?
    /// True if secrets are kept in clear.
    var showsSecrets = false

    /// Reads the app at a path.
    ///
    /// - Parameter expect: Refuses an app before the long work begins.
    /// - Throws: ``Failure`` for an input that cannot be read, or that is refused.
    func read(_ path: String, expect: (OpenedApp) throws -> Void = { _ in }) async throws -> AppReading {
        let reader = InputReader(limits: limits, language: language)
        let input = try reader.open(path)
        try expectBounded(input.app, reader, path)
        try expect(input.app)
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
        return AppReading(app: app, input: input) { await signaturePass.finish(signatures, with: comparisons) }
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
    /// The app without what ``whole()`` adds.
    let app: App
    /// What it was read from.
    let input: Input
    /// Verifies the signatures.
    let signatures: @Sendable () async -> [PackageSignature]

    /// The app with its signatures, and with what tells of packing.
    func whole() async -> App {
        var app = app
        async let verified = signatures()
        app.packing = app.weighedPacking()
        app.signatures = await verified
        return app
    }
}
