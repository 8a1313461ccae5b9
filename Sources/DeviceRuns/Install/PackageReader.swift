import Bytes
import Findings

/// Reads `dumpsys package`: which packages are there, and their uids.
struct PackageReader {
    static func read(_ slice: ByteSlice, file: String, firstLine: Int = 1) -> Reading {
        var reading = Reading(kind: .package)
        var lines = LineReader(slice, firstLine: firstLine)
        var package: PackageRecord?
        var isHidden = false
        var compilations: [String: String] = [:]
        var compiled: String?
        var isInCompilations = false
        while let line = lines.next() {
            let text = line.trimmed
            if let rest = text.afterPrefix("Package ["), let name = rest.before("] (") {
                if let package { reading.add(package) }
                package = PackageRecord(
                    name: name.string(limit: 200), isHidden: isHidden,
                    place: LogPlace(file: file, line: lines.number))
            } else if text.hasPrefix("Hidden system packages:") {
                isHidden = true
            } else if text.hasPrefix("DUMP OF SERVICE ") {
                break
            } else if text.equals("Dexopt state:") {
                if let package { reading.add(package) }
                package = nil
                isInCompilations = true
            } else if text.equals("Compiler stats:") {
                isInCompilations = false
            } else if isInCompilations {
                if let name = text.between("[", "]"), text.hasPrefix("["), text.hasSuffix("]") {
                    compiled = name.string(limit: 200)
                } else if let name = compiled, compilations[name] == nil {
                    compilations[name] = compilation(text)
                }
            } else if package != nil {
                take(text, &package)
            }
        }
        if let package { reading.add(package) }
        for index in reading.packages.indices {
            reading.packages[index].compilation = compilations[reading.packages[index].name]
        }
        return reading
    }

    /// `arm64: [status=speed-profile] [reason=install]` from Android 9 on; before that
    /// `… [compilation_filter=speed-profile, status=kOatUpToDate]`. The first of a package is its base.
    private static func compilation(_ text: LineText) -> String? {
        let rest = text.after("compilation_filter=") ?? text.after("[status=")
        guard let rest, let end = (0..<min(rest.count, 60)).first(where: { rest[$0] == 0x5d || rest[$0] == 0x2c })
        else { return nil }
        return rest.prefix(end).string
    }

    private static func take(_ text: LineText, _ package: inout PackageRecord?) {
        if let rest = text.afterPrefix("userId=") ?? text.afterPrefix("appId=") {
            if package?.uid == nil { package?.uid = rest.leadingInteger }
        } else if let rest = text.afterPrefix("sharedUser=SharedUserSetting{") {
            package?.sharedUser = rest.words(limit: 2).last?.before("/")?.string(limit: 200)
        } else if let rest = text.afterPrefix("versionCode=") {
            if package?.versionCode == nil { package?.versionCode = rest.leadingInteger }
            if package?.targetSDK == nil { package?.targetSDK = rest.after("targetSdk=")?.leadingInteger }
        } else if let rest = text.afterPrefix("versionName=") {
            if package?.versionName == nil { package?.versionName = rest.string(limit: 200) }
        } else if let rest = text.afterPrefix("targetSdk=") {
            if package?.targetSDK == nil { package?.targetSDK = rest.leadingInteger }
        }
    }
}
