/// A library whose code is part of a file, by a text that its source puts there.
public struct EmbeddedLibrary: Hashable, Sendable {
    /// The library's name.
    public var name: String
    /// Its version as the text spells it; nil if the text shows the library but not its version.
    public var version: String?
    /// Where the text stands in the file.
    public var offset: Int

    /// A library of that name and version.
    public init(name: String, version: String?, offset: Int) {
        self.name = name
        self.version = version
        self.offset = offset
    }
}

/// A row of the table of texts by which libraries show.
struct LibraryMark: Sendable {
    /// What comes right after a version.
    enum End: Sendable {
        /// Anything that cannot be part of a version.
        case anything
        /// This text.
        case text(StaticString)
        /// A date such as `25 Mar 2021`, after one or two spaces.
        case date
    }

    /// The library.
    let name: String
    /// The text that stands before the version.
    let prefix: String
    /// How every version begins that there is; empty where the prefix is long enough to be looked for alone.
    let start: String
    /// What stands behind it.
    let end: End
    /// How many numbers a version has at least, joined by dots.
    let numbers: Int

    private init(_ name: String, _ prefix: String, start: String = "", end: End = .anything, numbers: Int = 2) {
        self.name = name
        self.prefix = prefix
        self.start = start
        self.end = end
        self.numbers = numbers
    }

    /// The texts, each from the library's own source: the file that defines it stands behind it.
    static let all: [LibraryMark] = [
        LibraryMark("OpenSSL", "OpenSSL ", end: .date),  // crypto/cversion.c, opensslv.h
        LibraryMark("LibreSSL", "LibreSSL "),  // opensslv.h
        LibraryMark("mbed TLS", "mbed TLS "),  // version.h, up to 3.2
        LibraryMark("mbed TLS", "Mbed TLS "),  // version.h
        LibraryMark("GmSSL", "GmSSL "),  // opensslv.h
        LibraryMark("zlib", "deflate ", end: .text(" Copyright")),  // deflate.c
        LibraryMark("zlib", "inflate ", end: .text(" Copyright")),  // inftrees.c
        LibraryMark("libpng", "libpng version ", numbers: 3),  // png.c
        LibraryMark("libjpeg-turbo", "libjpeg-turbo version "),  // jversion.h
        LibraryMark("libtiff", "LIBTIFF, Version "),  // tiffvers.h
        LibraryMark("FFmpeg", "FFmpeg version ", numbers: 1),  // fftools and players that print it
        LibraryMark("libavcodec", "Lavc", start: "5", numbers: 3),  // libavcodec/version.h
        LibraryMark("libavcodec", "Lavc", start: "6", numbers: 3),
        LibraryMark("libavformat", "Lavf", start: "5", numbers: 3),  // libavformat/version.h
        LibraryMark("libavformat", "Lavf", start: "6", numbers: 3),
        LibraryMark("x264", "x264 - core ", numbers: 1),  // encoder/set.c
        LibraryMark("libopus", "libopus "),  // celt/celt.c
        LibraryMark("libvorbis", "Xiph.Org libVorbis I ", numbers: 1),  // lib/info.c
        LibraryMark("curl", "libcurl/", numbers: 3),  // lib/version.c
        LibraryMark("nghttp2", "nghttp2/", numbers: 3),  // curl's lib/version.c
        LibraryMark("libssh2", "libssh2_", numbers: 3),  // libssh2.h
        LibraryMark("expat", "expat_", numbers: 3),  // xmlparse.c
        LibraryMark("libupnp", "Portable SDK for UPnP devices/"),  // upnp, uri.c
        LibraryMark("OpenCV", "General configuration for OpenCV "),  // CMakeLists.txt
        LibraryMark("LuaJIT", "LuaJIT ", numbers: 3),  // luajit.h
        LibraryMark("Lua", "Lua ", start: "5.", end: .text("  Copyright")),  // lua.h
        LibraryMark("LIVE555", "LIVE555 Streaming Media v", numbers: 1),  // liveMedia
    ]
}
