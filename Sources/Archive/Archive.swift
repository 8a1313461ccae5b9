import Bytes

/// A zip archive, read as Android reads it.
///
/// ```
/// 0                                                                                   end of file
/// | local header, name, extra | data | (descriptor) | … | signing block | directory | end record |
///   └ entry 0 ──────────────────────────────────────┘ …   └ APK only     └ records    └ comment
/// ```
///
/// The end record leads to the central directory, which lists the entries; each entry's local header says where its
/// data begin. Everything irregular on the way is an anomaly, and reading goes on as long as there is something to read.
///
/// Source: APPNOTE.TXT 4.3; AOSP system/libziparchive, zip_archive.cc; apksig, ApkSigningBlockUtils.
public struct Archive: Sendable {
    /// The whole file.
    public let bytes: ByteSlice
    /// The limits it was read with.
    public let limits: ArchiveLimits
    /// The end of central directory record that was taken.
    public let endRecord: EndRecord
    /// The entries in the order of the central directory.
    public let entries: [Entry]
    /// The APK Signing Block; nil if there is none before the central directory.
    public let signingBlock: SigningBlockLocation?
    /// Everything irregular that was seen without expanding an entry, by offset.
    public let anomalies: [Anomaly<ZipAnomaly>]
    /// How many anomalies are missing in ``anomalies`` because of ``ArchiveLimits/anomaliesPerKind``.
    public let omittedAnomalies: Int
    /// The sum of the declared sizes of the compressed entries, as far as these are possible at all.
    public let declaredExpansion: Int

    let names: NameTable

    /// The entry of exactly that name, compared byte by byte as Android does; nil if there is none.
    ///
    /// Of several with one name this is the first in the directory. Since Android 4.4 libziparchive refuses such an
    /// archive as a whole; the readers before it took the first in native code and the last in Java, which was the
    /// “master key” fault (bug 8219321).
    public func entry(named name: String) -> Entry? {
        let wanted = ByteSlice(Array(name.utf8))
        return names.index(of: wanted.bytes, in: bytes.bytes, entries: entries).map { entries[$0] }
    }
}
