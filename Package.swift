// swift-tools-version: 6.2
import PackageDescription

/// Every target is built to the same standard: Swift 6 mode, warnings are errors, and unsafe
/// code must be marked where it stands (it may stand in `Bytes` and in one wrapper file per C library).
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
]

/// A release build is linked without code that nobody calls, without symbols, and with packed relocations: half the
/// size, and several MiB less memory in every run.
let lean: [LinkerSetting] = [
    .unsafeFlags(
        ["-use-ld=lld", "-Xlinker", "--gc-sections", "-Xlinker", "-s", "-Xlinker", "-z", "-Xlinker"]
            + ["pack-relative-relocs"], .when(platforms: [.linux], configuration: .release))
]

/// Rooms of many texts and few loops are compiled for size: that takes half the time, and a run needs less memory.
let small: [SwiftSetting] = [.unsafeFlags(["-Osize"], .when(configuration: .release))]

/// What a test compares byte by byte over the whole corpus is optimised in debug builds too.
let fast: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// Fuzz targets and what they need are there only when asked for with `FUZZ=1`; README.md says how.
let isFuzzing = Context.environment["FUZZ"] == "1"

/// Lets libFuzzer see which code an input reaches.
let coverage: [SwiftSetting] = isFuzzing ? [.unsafeFlags(["-sanitize=fuzzer"])] : []

let fuzzing: [Target] =
    isFuzzing
    ? [
        .systemLibrary(name: "CLibFuzzer", path: "Tests/Fuzz/CLibFuzzer"),
        .executableTarget(
            name: "fuzz",
            dependencies: [
                "CLibFuzzer", "TestSupport", "Bytes", "Archive", "Signing", "Resources", "Dex", "Elf", "DeviceRuns",
            ],
            path: "Tests/Fuzz/fuzz", swiftSettings: strict,
            linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]),
    ] : []

/// One room of the house. Rooms import only what stands above them in the list below.
func room(
    _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = [], extra: [SwiftSetting] = []
) -> Target {
    .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict + extra + coverage)
}

/// The tests that mirror one room.
func tests(
    _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = [], extra: [SwiftSetting] = []
) -> Target {
    .testTarget(
        name: name, dependencies: dependencies + ["TestSupport"], exclude: exclude, swiftSettings: strict + extra)
}

let package = Package(
    name: "touchstone",
    products: [
        .executable(name: "touchstone", targets: ["touchstone"]),
        // What the benchmarks measure from within.
        .library(name: "Formats", targets: ["Archive", "Dex", "Code"]),
        // What the simulated nights decide with.
        .library(name: "Statistics", targets: ["Statistics"]),
    ],
    dependencies: [
        // Commands, options, help and shell completions.
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        // Profiles and suppressions are YAML, because people write them by hand.
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // System libraries: what Glibc leaves out, a second reader of archives, documents with XPath, fast inflation, cryptography, captures of packets.
        .systemLibrary(name: "CGlibcMore"),
        .systemLibrary(name: "CLibzip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CLibxml2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CLibcrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CLibpcap", pkgConfig: "libpcap", providers: [.apt(["libpcap-dev"])]),
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(name: "CLibdeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),

        // Rooms, ground floor first.
        room("Bytes", ["CGlibcMore", "CLibdeflate"], extra: [.enableExperimentalFeature("Lifetimes")] + fast),
        room("Findings"),
        room("Statistics", ["Findings"]),
        room("History", ["CSQLite", "Findings"]),
        room("Archive", ["Bytes", "CLibzip", "CZlib"]),
        room("Signing", ["Bytes", "Findings", "Archive", "CLibcrypto"]),
        room("Resources", ["Bytes", "CLibxml2"]),
        room("Dex", ["Bytes"], extra: fast),
        room("Code", ["Bytes", "Dex"]),
        room("Elf", ["Bytes"]),
        room("Texts", ["Bytes"]),
        room("DeviceRuns", ["Bytes", "Findings", "CLibpcap"], extra: [.enableExperimentalFeature("Lifetimes")]),
        room("App", ["Bytes", "Findings", "Archive", "Signing", "Resources", "Dex", "Code", "Elf", "Texts"]),
        // What a check is; the catalogue of checks itself is the next room, which only what judges waits for.
        room("Rules", ["Findings", "Signing", "App"], extra: small),
        room(
            "Checks", ["Bytes", "Rules", "App", "Resources", "Code", "Dex", "Elf", "Signing", "Findings", "Texts"],
            extra: small),
        .target(
            name: "Profiles", path: "Profiles",
            resources: [
                .embedInCode("index-2022.yaml"), .embedInCode("baselines.yaml"), .embedInCode("haoban-2022.yaml"),
            ], swiftSettings: strict),
        room("Settings", ["Findings", .product(name: "Yams", package: "Yams")]),
        room("Capture", ["Bytes", "Findings", "DeviceRuns", "Settings"], extra: small),
        room("OwnRules", ["Findings", "Resources", "App", "Rules", "Checks", "Settings"], extra: small),
        room("Scoring", ["Findings", "Profiles", "Settings"]),
        // Suites, what a night says against the nights before, and what it must hold.
        room("Nightly", ["Findings", "Statistics", "History", "Settings"], extra: small),
        // The whole index, from score sheets and the scores of other rooms.
        room("Index", ["Bytes", "Findings", "Profiles", "Settings"], extra: small),
        // Privacy policies and user agreements, clause by clause.
        room("Policy", ["Bytes", "Findings"], extra: small),
        room("Triage", ["Signing", "App", "Findings", "Settings"]),
        room(
            "Reports",
            [
                "Findings", "Scoring", "Index", "Policy", "Triage", "Archive", "Signing", "Resources", "Dex", "Elf",
                "App", "Rules", "DeviceRuns", "Statistics", "History", "Nightly",
            ],
            resources: [
                .embedInCode("Schemas/touchstone.schema.json"), .embedInCode("HTML/report.css"),
                .embedInCode("HTML/report.js"),
            ], extra: small),
        room(
            "Harness",
            [
                "Bytes", "Findings", "Archive", "Signing", "Resources", "Dex", "Code", "Texts", "App", "Rules",
                "Checks", "Settings", "OwnRules", "Scoring", "Index", "Policy", "Triage", "DeviceRuns", "Capture",
                "History", "Nightly", "Reports",
            ]),
        .executableTarget(
            name: "touchstone",
            dependencies: [
                "App", "Findings", "Index", "Harness", "Reports",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict + small, linkerSettings: lean),

        // Tests mirror the rooms; TestSupport builds the inputs they need.
        .target(
            name: "TestSupport",
            dependencies: ["Bytes", "Findings", "Archive", "Dex", "Code", "Elf", "Signing", "Texts", "App", "Rules"],
            path: "Tests/TestSupport",
            swiftSettings: strict),
        // A phone that is none, for adb.
        .target(name: "DeviceDaemon", path: "Tests/DeviceDaemon", swiftSettings: strict),
        tests("BytesTests", ["Bytes"]),
        tests("StatisticsTests", ["Statistics"]),
        // What tests of the history kill.
        .executableTarget(
            name: "HistoryWriter", dependencies: ["History", "Findings"], path: "Tests/HistoryWriter",
            swiftSettings: strict),
        tests("HistoryTests", ["History", "HistoryWriter", "Bytes", "Findings"]),
        tests("NightlyTests", ["Nightly", "Statistics", "History", "Settings", "Findings"]),
        tests("SigningTests", ["Signing", "App", "Archive", "Bytes", "Findings"]),
        tests(
            "AppTests", ["App", "Rules", "Checks", "Archive", "Resources", "Dex", "Elf", "Texts", "Findings", "Bytes"]),
        tests("ScoringTests", ["Scoring", "Settings", "Findings"]),
        tests("IndexTests", ["Index", "Bytes", "Findings", "Profiles", "Settings"]),
        tests("PolicyTests", ["Policy", "Bytes", "Findings"], exclude: ["Policies"]),
        tests("OwnRulesTests", ["OwnRules", "Rules", "Checks", "Settings", "App", "Findings"]),
        tests("TriageTests", ["Triage", "Settings", "App", "Findings"]),
        tests("DeviceRunsTests", ["DeviceRuns", "Bytes", "Findings"]),
        tests("CaptureTests", ["Capture", "DeviceDaemon", "DeviceRuns", "Settings", "Bytes", "Findings"]),
        tests("ArchiveTests", ["Archive", "Bytes"]),
        tests("ResourcesTests", ["Archive", "Bytes", "Resources"]),
        tests("DexTests", ["Dex", "Archive", "Bytes"], extra: fast),
        tests("CodeTests", ["Code", "Dex", "Bytes"]),
        tests("TextsTests", ["Texts", "Bytes"]),
        tests("ElfTests", ["App", "Archive", "Bytes", "Elf"]),
        tests("ChecksTests", ["Rules", "Checks", "App", "Archive", "Signing", "Resources", "Findings"]),
        tests(
            "HarnessTests",
            [
                "Harness", "Reports", "Scoring", "Rules", "Checks", "App", "Archive", "Elf", "Signing", "Bytes",
                "Findings",
            ]),
        tests(
            "ReportsTests",
            [
                "Reports", "App", "Rules", "Checks", "Findings", "Scoring", "Triage", "Archive", "Bytes", "DeviceRuns",
                "Statistics", "History", "Nightly",
            ]),
        // The built command, run as a process.
        tests("CommandTests", ["touchstone", "History"], exclude: ["Expectations"]),
        // Whole rooms together: against other tools, and against inputs made to break them.
        tests("ParityTests", ["Reports", "App", "Archive", "Bytes"]),
        tests("RobustnessTests", ["touchstone", "Archive", "Bytes"]),
    ] + fuzzing
)
