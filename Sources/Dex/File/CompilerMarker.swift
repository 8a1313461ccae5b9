import Bytes

/// A string by which a compiler says what it is and how it was set, such as `~~R8{"compilation-mode":"release",…}`.
///
/// Source: R8, `com.android.tools.r8.dex.Marker`.
public struct CompilerMarker: Hashable, Sendable {
    /// The tool's name: `D8`, `R8`, `L8`, `Relocator` …
    public var tool: String
    /// The settings as JSON, as the compiler wrote them.
    public var settings: String
    /// The string's index.
    public var string: Int
}

extension DexFile {
    /// The markers of all compilers that worked on the file, in the order of the strings.
    public func compilerMarkers() -> [CompilerMarker] {
        let span = bytes.bytes
        var markers: [CompilerMarker] = []
        for index in 0..<stringIDs.count {
            guard let place = stringIDs.place(index), let offset = try? span.u32(at: place) else { continue }
            // The length of a marker takes one or two bytes.
            guard span.hasASCII("~~", at: Int(offset) + 1) || span.hasASCII("~~", at: Int(offset) + 2),
                let text = try? string(index), text.hasPrefix("~~"), text.hasSuffix("}"),
                let brace = text.firstIndex(of: "{")
            else { continue }
            let tool = text[text.index(text.startIndex, offsetBy: 2)..<brace]
            markers.append(CompilerMarker(tool: String(tool), settings: String(text[brace...]), string: index))
        }
        return markers
    }
}
