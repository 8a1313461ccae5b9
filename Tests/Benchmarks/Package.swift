// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that building and testing Touchstone never sees it:
//   swift build -c release --static-swift-stdlib --product touchstone && swift run -c release --package-path Tests/Benchmarks benchmark
let package = Package(
    name: "benchmarks",
    dependencies: [.package(name: "touchstone", path: "../..")],
    targets: [
        .executableTarget(
            name: "benchmark", dependencies: [.product(name: "Formats", package: "touchstone")],
            swiftSettings: [
                .swiftLanguageMode(.v6), .strictMemorySafety(), .treatAllWarnings(as: .error),
                .enableUpcomingFeature("ExistentialAny"),
            ]),
        .executableTarget(
            name: "nights", dependencies: [.product(name: "Statistics", package: "touchstone")],
            swiftSettings: [
                .swiftLanguageMode(.v6), .strictMemorySafety(), .treatAllWarnings(as: .error),
                .enableUpcomingFeature("ExistentialAny"),
            ]),
    ]
)
