import App
import Code
import Findings

/// What other apps and web pages hand to the app, and where it goes: one run for all rules that ask.
struct OutsideFlows: Sendable {
    /// What was found.
    var flows = DataFlows()
}

/// Where code reads what came from outside.
struct OutsideReads: Sendable {
    /// The reads by kind.
    var sites: [DataSource: [Site]] = [:]
    /// Why some reads may be missing; nil if all intents were followed to their ends.
    var gap: LocalizedText?
}

extension CodeInquiry {
    /// Where data from outside goes.
    var outsideFlows: DataFlows {
        code.shared.fact {
            let reads = outsideReads
            var sources = (reads.sites[.extra].map { [(DataSource.extra, TaintSource.sites($0))] } ?? [])
            if let sites = reads.sites[.link] { sources.append((.link, .sites(sites))) }
            sources += providerSources
            sources += results(.foreignText, of: Self.foreignReads)
            // What users type matters to databases only.
            if !callsOutsideSDKs(DataSink.sql.places.map(\.pattern)).isEmpty {
                sources += results(.input, of: [Self.fieldText])
            }
            var flows = follow(
                FlowQuestion(
                    sources: sources, sinks: [.sql, .selection, .page, .script, .openedFile, .objectStream],
                    sanitizers: Self.taming))
            flows.gap = flows.gap ?? reads.gap
            return OutsideFlows(flows: flows)
        }.flows
    }

    /// Where code reads data and objects out of intents that other apps send.
    var outsideReads: OutsideReads {
        code.shared.fact {
            let sources = intentSources
            guard !sources.isEmpty else { return OutsideReads() }
            let sinks: [DataSink] = [.intentReader, .uriReader, .parcelReader]
            let answer = follow(
                FlowQuestion(
                    sources: sources, sinks: sinks, sanitizers: sinks.flatMap(\.places).map(\.pattern), budget: 60_000)
            )
            var reads = OutsideReads(gap: answer.gap)
            for (kind, sink) in [
                (DataSource.extra, DataSink.intentReader), (.link, .uriReader), (.parcel, .parcelReader),
            ] {
                let sites = Set(answer.flows.filter { $0.sink == sink }.map(\.flow.sinkSite)).sorted()
                if !sites.isEmpty { reads.sites[kind] = sites }
            }
            return reads
        }
    }

    /// The names of the classes of components that any app can start, with the classes of the app that they extend.
    private func openClasses(_ kinds: Set<ComponentKind>) -> [CodeType] {
        var seen: Set<CodeType> = []
        return app.manifest.components.flatMap { component -> [CodeType] in
            guard kinds.contains(component.kind), component.mayBeExported, component.isEnabled,
                component.permission == nil,
                let type = type(ofClass: component.targetActivity ?? component.name)
            else { return [] }
            return program.ancestors(of: type).filter { program.definition(of: $0) != nil && seen.insert($0).inserted }
        }
    }

    /// The intents that other apps send: as components ask for them, and as the platform hands them over.
    private var intentSources: [(kind: DataSource, source: TaintSource)] {
        let activities = openClasses([.activity, .activityAlias])
        let names = Set(activities.map { program.name(of: $0) })
        var sources: [(kind: DataSource, source: TaintSource)] = []
        let asked = names.isEmpty ? [] : calls(Self.intentGetter).filter { names.contains(scope(of: $0)) }
        if !asked.isEmpty { sources.append((.extra, .sites(asked))) }
        func add(_ position: Int, _ types: [CodeType], _ names: [String]) {
            let methods = types.flatMap { type in names.flatMap { program.methods(of: type, named: $0) } }
            if !methods.isEmpty { sources.append((.extra, .parameters(position, of: methods))) }
        }
        add(0, activities, ["onNewIntent"])
        add(1, openClasses([.receiver]), ["onReceive"])
        add(
            0, openClasses([.service]),
            ["onStartCommand", "onStart", "onBind", "onRebind", "onHandleIntent", "onHandleWork"])
        return sources
    }

    /// What other apps pass to providers that are open to them.
    private var providerSources: [(kind: DataSource, source: TaintSource)] {
        let open = app.manifest.components.filter {
            $0.kind == .provider && $0.mayBeExported && $0.isEnabled
                && ($0.readPermission == nil || $0.writePermission == nil)
        }
        let types = Set(open.compactMap { type(ofClass: $0.name) }.flatMap { program.ancestors(of: $0) })
            .filter { program.definition(of: $0) != nil }.sorted()
        guard !types.isEmpty else { return [] }
        return Self.providerParameters.compactMap { row in
            let methods = types.flatMap { program.methods(of: $0, named: row.method) }
            return methods.isEmpty ? nil : (row.kind, .parameters(row.position, of: methods))
        }
    }

    /// Source: `android.content.ContentProvider`.
    private static let providerParameters: [(method: String, position: Int, kind: DataSource)] = [
        ("query", 0, .choice), ("query", 1, .choice), ("query", 2, .choice), ("query", 4, .choice),
        ("update", 0, .choice), ("update", 2, .choice), ("delete", 0, .choice), ("delete", 1, .choice),
        ("call", 1, .choice), ("call", 2, .choice), ("openFile", 0, .path), ("openAssetFile", 0, .path),
        ("openTypedAssetFile", 0, .path),
    ]

    private static let intentGetter = MethodPattern("Landroid/app/Activity;", "getIntent")
    private static let fieldText = MethodPattern(["Landroid/widget/EditText;", "Landroid/widget/TextView;"], "getText")

    private static let foreignReads = [
        MethodPattern("Landroid/content/ClipData$Item;", "getText"),
        MethodPattern("Landroid/content/ClipData$Item;", "coerceToText"),
        MethodPattern("Lcom/google/zxing/integration/android/IntentResult;", "getContents"),
        MethodPattern("Lcom/google/zxing/Result;", "getText"),
        MethodPattern("Lcom/huawei/hms/ml/scan/HmsScan;", "getOriginalValue"),
    ]

    /// Numbers, and what is quoted or chosen among known things, and the last part of a path.
    static let taming =
        [
            ("Ljava/io/File;", ["getName"]),
            ("Ljava/lang/Integer;", ["parseInt", "valueOf"]), ("Ljava/lang/Long;", ["parseLong", "valueOf"]),
            ("Ljava/lang/Double;", ["parseDouble", "valueOf"]), ("Ljava/lang/Boolean;", ["parseBoolean", "valueOf"]),
            ("Landroid/content/ContentUris;", ["parseId"]), ("Landroid/content/UriMatcher;", ["match"]),
            ("Landroid/database/DatabaseUtils;", ["sqlEscapeString"]), ("Landroid/net/Uri;", ["encode"]),
            ("Ljava/net/URLEncoder;", ["encode"]), ("Lorg/json/JSONObject;", ["quote"]),
            ("Landroid/text/TextUtils;", ["htmlEncode"]), ("Landroid/text/Html;", ["escapeHtml"]),
        ].flatMap { owner, names in names.map { MethodPattern(owner, $0) } }
}
