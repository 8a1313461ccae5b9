import Findings
import Statistics

@testable import History
@testable import Nightly

extension NightExample {
    private static let models = ["MI 10", "HUAWEI P40", "OPPO Reno5", hostile, "vivo X60", "Redmi K40", "Galaxy S20"]

    /// Graver, slower, less reliable than the night before; everything in it is hostile.
    static func worse() -> AppNight {
        let (old, new) = (record(6, [88, 71, 90, 65], day: "2026-11-22"), record(7, [74.5, 71, 92, nil]))
        var difference = BuildDifference()
        difference.new = [
            item("PKG-020", .critical, "应用可被调试：\(hostile)", "The app can be debugged: \(hostile)"),
            item(
                "DAT-031", .high, "密钥写在代码中", "A key stands in the code", place: "classes2.dex",
                member: "Lcn/example/\(hostile);-><init>()V", isOfNewCheck: true),
            item("PKG-044", .low, "允许备份", "Backup is allowed", place: nil, isSuppressed: true),
        ]
        difference.graver = [item("NET-010", .medium, "允许明文流量", "Clear-text traffic is allowed")]
        difference.persisting = [item("PKG-001", .low, "最低系统版本过低", "The least Android level is low")]
        difference.fixed = [item("INP-003", .medium, "密码输入可被截屏", "Passwords can be captured")]
        difference.unknown = [item("ACR-008", .high, "未加固", "Not hardened", place: "classes.dex")]
        difference.scores = change(
            old, new,
            [
                [.init(ruleID: "PKG-020", before: "pass", after: "fail")], [],
                [.init(ruleID: "DAT-002", before: "fail", after: "partial")],
            ])
        difference.contents = ContentChange.all(
            from: ["permission": ["android.permission.INTERNET": "normal"], "size": ["dex": "4.1 MiB"]],
            to: [
                "permission": [hostile: "dangerous", "android.permission.INTERNET": "normal"],
                "size": ["dex": "4.9 MiB"],
            ])
        difference.gaps = [LocalizedText(zh: "classes3.dex 已加密", en: "classes3.dex is encrypted")]
        var app = AppNight(
            name: "bad.\(hostile)", title: "云岭办事 \(hostile)", run: 2, commit: "deadbeefcafe0123",
            branch: "release/\(hostile)", seconds: 1.25)
        app.build = .init(record: new, isKept: false, page: "builds/\(new.sha256).html")
        app.reference = .init(day: "2026-11-22", run: 1, commit: "0123456789abcdef", record: old)
        app.difference = difference
        app.runScores = [.init(indicator: .fluency, point: 61.2, low: 40, high: 75)]
        let refusal = Refusal(
            what: LocalizedText(zh: "屏幕刷新率", en: "refresh rate"), before: "60 Hz", after: "120 Hz \(hostile)", nights: 2
        )
        let doubt = Refusal(
            what: LocalizedText(zh: "系统指纹", en: "fingerprint"), before: nil, after: "xiaomi/umi", nights: 1)
        app.metrics =
            metrics(.coldStart, .milliseconds, models: models, middle: 520, factor: 1.14, refusals: [refusal, doubt])
            + metrics(.memory, .kibibytes, models: ["MI 10"], middle: 180_000, factor: 0.8)
            + metrics(.cpu, .percentOfCore, models: ["MI 10"], middle: 22, factor: 1.02, tonight: 3)
            + metrics(.traffic, .bytes, models: ["MI 10"], middle: 1_400_000, factor: 1)
            + metrics(.hotStart, .milliseconds, models: ["MI 10"], middle: 0, factor: 1) + [jank()]
        app.rates = [
            RateComparison(
                metric: .launch, before: .init(failures: 1, count: 100), after: .init(failures: 6, count: 20),
                adjusted: 0.00021, verdict: .worse, bound: nil),
            RateComparison(
                metric: .install, before: .init(failures: 0, count: 20), after: .init(failures: 0, count: 20),
                adjusted: 1, verdict: .unknown(needed: nil), bound: 0.1391),
        ]
        app.trends = [
            trend(.score(.package), nil, middle: 86, step: 0.85, at: 22),
            trend(.score(.antiCracking), nil, middle: 71), trend(.score(.userData), nil, middle: 80, step: 1.15),
            trend(.metric(.coldStart, model: "MI 10"), .milliseconds, middle: 520, step: 1.14, at: 24),
            trend(.metric(.memory, model: "MI 10"), .kibibytes, middle: 180_000, step: 0.8, at: 15),
            trend(.metric(.cpu, model: hostile), .percentOfCore, middle: 22), trend(.size, .bytes, middle: 12_300_000),
            trend(.findings, nil, middle: 40),
        ]
        app.gates = [
            gate(
                "fail-on", .failed, "没有严重及以上的问题", "No finding that is critical",
                [
                    LocalizedText(zh: "PKG-020 应用可被调试 \(hostile)", en: "PKG-020 The app can be debugged \(hostile)")
                ]),
            gate(
                "min-score.package", .failed, "安装包安全不低于 80", "Package security at least 80",
                [
                    LocalizedText(zh: "74.5", en: "74.5")
                ]),
            gate(
                "min-score.user_data", .passed, "用户数据安全不低于 80", "User data security at least 80",
                [
                    LocalizedText(zh: "92.0", en: "92.0")
                ]),
            gate(
                "regression.cold_start", .failed, "冷启动时间不劣化", "Cold start is not worse",
                [
                    LocalizedText(zh: "全部机型 +14 %", en: "all models +14 %")
                ]),
            gate(
                "regression.cpu", .unknown, "前台 CPU 占用不劣化", "CPU in the foreground is not worse",
                [
                    LocalizedText(zh: "只有 3 个数据", en: "only 3 values")
                ]),
        ]
        return app
    }

    /// A metric that was 0 before: no share can be taken of it.
    private static func jank() -> MetricComparison {
        let (before, after) = ([Double](repeating: 0, count: 30), values(4, 10, seed: 3))
        let difference = Difference(before: before, after: after, limit: Limit(absolute: 1))
        return MetricComparison(
            metric: .jank, model: "MI 10", unit: .percentOfFrames, method: "gfxinfo", before: before, after: after,
            difference: difference, adjusted: difference?.p, verdict: difference == nil ? .unknown(needed: nil) : .worse
        )
    }

    /// Faster and with fewer findings; every gate holds.
    static func better() -> AppNight {
        let (old, new) = (record(11, [80, 70, 85, 60]), record(12, [84, 70, 85, 60]))
        var app = AppNight(
            name: "suishenban", title: "随身办", run: 1, commit: "ffeeddccbbaa", branch: "main", seconds: 0.75)
        app.build = .init(record: new, isKept: false, page: "builds/\(new.sha256).html")
        app.reference = .init(day: "2026-11-22", run: 1, commit: nil, record: old)
        var difference = BuildDifference()
        difference.fixed = [item("PKG-020", .high, "应用可被调试", "The app can be debugged")]
        difference.scores = change(old, new, [[.init(ruleID: "PKG-020", before: "fail", after: "pass")]])
        app.difference = difference
        app.metrics = metrics(.warmStart, .milliseconds, models: ["MI 10", "vivo X60"], middle: 300, factor: 0.85)
        app.trends = [trend(.score(.package), nil, middle: 81)]
        app.gates = [gate("fail-on-new", .passed, "没有新增的高危问题", "No new finding that is high")]
        return app
    }

    /// The build of the night is no package.
    static func unreadable() -> AppNight {
        var app = AppNight(name: "broken", title: nil, run: nil, commit: nil, branch: nil)
        app.troubles = [
            LocalizedText(zh: "out/broken.apk：\(hostile) 不是安装包", en: "out/broken.apk: \(hostile) is no package"),
            LocalizedText(zh: "没有设备运行", en: "There are no device runs"),
        ]
        app.gates = [
            gate(
                "fail-on", .unknown, "没有高危及以上的问题", "No finding that is high",
                [
                    LocalizedText(zh: "没有构建", en: "There is no build")
                ])
        ]
        return app
    }

    /// The first night: nobody knows what is new.
    static func first() -> AppNight {
        var app = AppNight(name: "new-app", title: "新应用", run: 1, commit: nil, branch: nil, seconds: 0.5)
        app.build = .init(record: record(1, [66, nil, 50, 41]), isKept: false, page: nil)
        app.metrics = metrics(.coldStart, .milliseconds, models: ["MI 10"], middle: 500, factor: 1, nights: 0)
        app.gates = [
            gate(
                "fail-on-new", .unknown, "没有新增的高危问题", "No new finding that is high",
                [
                    LocalizedText(zh: "没有可比较的构建", en: "There is nothing to compare with")
                ])
        ]
        return app
    }

    /// The same bytes as before; a new catalogue alone moved a score.
    static func unchanged() -> AppNight {
        let (old, new) = (record(3, [80, 70, 85, 60]), record(3, [79, 70, 85, 60]))
        var app = AppNight(name: "same", title: nil, run: 1, commit: "abc", branch: "main", seconds: 0.02)
        app.build = .init(record: new, isKept: true, page: "builds/\(new.sha256).html")
        app.reference = .init(day: "2026-11-20", run: 2, commit: "abb", record: old)
        var difference = BuildDifference()
        difference.scores = change(old, new, [[.init(ruleID: "PKG-099", before: nil, after: "fail")]])
        app.difference = difference
        app.gates = [gate("min-score.package", .passed, "安装包安全不低于 60", "Package security at least 60")]
        return app
    }
}
