import Bytes
import Findings

/// Reads `dumpsys package`: which packages are there, and their uids.
struct PackageReader {
    static func read(_ slice: ByteSlice, file: String, firstLine: Int = 1) -> Reading {
        var reading = Reading(kind: .package)
        var lines = LineReader(slice, firstLine: firstLine)
        var package: PackageRecord?
        var isHidden = false
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
            } else if package != nil {
                take(text, &package)
            }
        }
        if let package { reading.add(package) }
        return reading
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
