import Bytes

/// What can be irregular about an archive that can still be read.
///
/// Each case says what it means and what Android does about it; ``refusal`` has the releases. The facts are those of
/// AOSP system/libziparchive (`zip_archive.cc`), frameworks/base libs/androidfw (`ApkAssets`, `AssetsProvider`) and apksig.
public enum ZipAnomaly: String, AnomalyKind {
    // MARK: The end of the archive

    /// A second end record that leads to a directory stands before the one that is taken: a reader that searches
    /// from another side, or checks less, sees other entries. Android takes the last in the file.
    case severalEndRecords = "zip.several-end-records"
    /// The last end record in the file cannot be the archive's, for its comment does not end with the file or it leads
    /// nowhere; an earlier one was taken here. Android refuses the archive.
    case endRecordShadowed = "zip.end-record-shadowed"
    /// Bytes follow the comment of the end record. Android refuses the archive since 5.0.
    case trailingBytes = "zip.trailing-bytes"
    /// The comment of the end record runs past the end of the file. Android refuses the archive since 5.0.
    case commentTruncated = "zip.comment-truncated"
    /// The end record speaks of several disks. Android does not look at it; other readers refuse.
    case multiDisk = "zip.multi-disk"
    /// The end record's two counts of entries differ. Android 4.4 goes by the first (this disk), later ones by the second.
    case entryCountMismatch = "zip.entry-count-mismatch"
    /// A zip64 end record rules. Android reads it since 12; signature schemes v2 and later refuse such an archive.
    case zip64EndRecord = "zip.zip64-end-record"
    /// A zip64 end record stands there although nothing asks for it. libziparchive does not look at it, signature
    /// schemes v2 and later refuse the archive, other readers follow it and may see other entries.
    case zip64EndRecordUnused = "zip.zip64-end-record-unused"

    // MARK: The central directory

    /// A counted record is not where the one before it ends. Reading goes on at the next bytes that look like one.
    /// Android refuses the archive.
    case directoryBroken = "zip.directory-broken"
    /// The directory reaches beyond its declared size, or that size beyond the end record. Android refuses the archive.
    case directoryOverrun = "zip.directory-overrun"
    /// The counted records take fewer bytes than the end record declares. Android does not look at what is left over.
    case directorySizeMismatch = "zip.directory-size-mismatch"
    /// Records follow that the end record does not count. Android does not see these entries; readers that go by the
    /// size of the directory do.
    case unlistedRecords = "zip.unlisted-records"
    /// Other bytes stand between the directory and the end record. libziparchive does not mind; signature schemes v2
    /// and later refuse the archive.
    case gapBeforeEndRecord = "zip.gap-before-end-record"
    /// Two entries have one name. Android refuses the archive since 4.4; before that native code read the first and
    /// Java the last (the “master key” fault, CVE-2013-4787).
    case duplicateName = "zip.duplicate-name"

    // MARK: The beginning and what lies between

    /// The file begins with a DEX header and the archive follows: the runtime of unpatched phones runs this code, the
    /// installer verifies the archive (Janus, CVE-2017-13156). Android refuses it since 8.1 and the December 2017 patch.
    case dexPrefix = "zip.dex-prefix"
    /// The file begins with something else than a local header. Android refuses it since 8.1 and the December 2017 patch.
    case prefix = "zip.prefix"
    /// Bytes that no header describes stand between entries or before the directory, and they are not the zeros or
    /// unnamed headers that alignment leaves. Android does not see them.
    case hiddenBytes = "zip.hidden-bytes"
    /// A local header with a name that the directory does not list. Android does not see the entry; readers that
    /// stream through the file do.
    case unlistedEntry = "zip.unlisted-entry"
    /// The bytes of two entries overlap: one file's content is part of another's, as in certain bombs. Android does
    /// not look at it.
    case overlappingEntries = "zip.overlapping-entries"
    /// An entry's data reach into the APK Signing Block, the one part of the file that signatures of schemes v2 and v3
    /// do not cover: they can be changed without breaking the signature. Android does not look at it.
    case dataInSigningBlock = "zip.data-in-signing-block"

    // MARK: Names

    /// An entry has no name and is not the empty padding that build tools leave. Android cannot look it up.
    case emptyName = "zip.empty-name"
    /// A NUL in a name, which C code takes for its end. Android refuses the archive since 5.0.
    case nulInName = "zip.nul-in-name"
    /// A carriage return or line feed in a name, which can forge lines of a v1 signature's manifest. Android reads it.
    case lineBreakInName = "zip.line-break-in-name"
    /// Another control character in a name: listings and terminals show something else. Android reads it.
    case controlCharacterInName = "zip.control-character-in-name"
    /// A name that is not built like UTF-8. Android refuses the archive since 6.0.
    case invalidUTF8Name = "zip.invalid-utf8-name"
    /// A name built like UTF-8 that is none: overlong forms, surrogates, more than four bytes. libziparchive accepts it;
    /// Java code sees another name.
    case irregularUTF8Name = "zip.irregular-utf8-name"
    /// A component `..` in a name: unpacked without care, the file lands outside its folder. Android itself unpacks
    /// native libraries only, by their last component.
    case pathTraversal = "zip.path-traversal"
    /// A name that begins with a slash or a drive letter; unpacked without care, it lands anywhere. Android reads it.
    case absoluteName = "zip.absolute-name"
    /// A backslash in a name, which Windows tools take for a separator. To Android it is a character like others.
    case backslashInName = "zip.backslash-in-name"

    // MARK: The entry's headers

    /// The directory says that the local header stands at or behind the directory's own start. Android refuses the archive.
    case localHeaderOutOfBounds = "zip.local-header-out-of-bounds"
    /// There is no local header where the directory says. Android cannot read the entry.
    case localHeaderMissing = "zip.local-header-missing"
    /// The local header has another name. Android cannot read the entry; readers that stream see the other name.
    case localNameDiffers = "zip.local-name-differs"
    /// The local header has other sizes. Without a data descriptor Android cannot read the entry, with one it does not look.
    case localSizesDiffer = "zip.local-sizes-differ"
    /// The local header has another CRC. Without a data descriptor Android cannot read the entry, with one it does not look.
    case localCRCDiffers = "zip.local-crc-differs"
    /// The local header has another compression method. Android goes by the directory; other readers by the local header.
    case localMethodDiffers = "zip.local-method-differs"
    /// The headers differ in flags that change how the entry is read. Android takes the local header's word on data
    /// descriptors and does not look at encryption.
    case localFlagsDiffer = "zip.local-flags-differ"
    /// The data run past the start of the directory or the end of the file. Android cannot read the entry.
    case dataOutOfBounds = "zip.data-out-of-bounds"
    /// A compression method other than stored and deflated. Since 9 Android's asset manager reads the bytes as they
    /// are, while tools refuse or fail: malware hides its manifest so. Before 9 it took them for a deflate stream and
    /// refused what is none. Code and native libraries are never loaded from such an entry.
    case unknownMethod = "zip.unknown-method"
    /// The entry says it is encrypted. Android does not look at it and reads the entry; tools ask for a password.
    case encrypted = "zip.encrypted"
    /// A stored entry with two different sizes. Android reads as many bytes as the uncompressed size says.
    case storedSizesDiffer = "zip.stored-sizes-differ"
    /// A declared size that no deflate stream of this length can reach (1,032 to 1). Android cannot read the entry.
    case implausibleSize = "zip.implausible-size"
    /// The data descriptor is missing or disagrees with the directory. Android's asset manager does not look at it;
    /// extraction of code and native libraries fails.
    case descriptorDiffers = "zip.descriptor-differs"
    /// Sizes or offset of the entry stand in a zip64 field. Android reads it since 12.
    case zip64Entry = "zip.zip64-entry"
    /// The entry defers to a zip64 field that is missing or malformed. Android cannot read the entry.
    case malformedZip64 = "zip.malformed-zip64-field"
    /// An extra field runs past the end of its header's extra part. Android does not look at it; other readers refuse.
    case extraFieldTruncated = "zip.extra-field-truncated"
    /// The alignment field (0xd935) is too short or names a boundary that is no power of two. Android does not look at it.
    case alignmentFieldMalformed = "zip.alignment-field-malformed"
    /// The alignment field (0xd935) of one or more stored entries names a boundary at which the data do not begin: the
    /// package was rearranged after it was aligned. Android does not look at the field. One anomaly for all entries.
    case alignmentFieldWrong = "zip.alignment-field-wrong"

    // MARK: The entry's data

    /// The CRC-32 of the expanded data is not the declared one. Android does not check it when it reads a package.
    case crcMismatch = "zip.crc-mismatch"
    /// The deflate stream ends before its bytes do. Android does not look at the rest.
    case bytesAfterStream = "zip.bytes-after-stream"

    // MARK: The APK Signing Block

    /// The sizes at both ends of the block differ. Android does not take the block: to it schemes v2 and later are absent.
    case signingBlockSizesDiffer = "zip.signing-block-sizes-differ"
    /// The block's size leads nowhere or its pairs do not fit. Android refuses the signatures in it.
    case signingBlockMalformed = "zip.signing-block-malformed"
    /// The block has two pairs with one id. Android takes the first.
    case signingBlockDuplicateID = "zip.signing-block-duplicate-id"

    // MARK: The second opinion

    /// libzip, which reads archives by the book, refuses the archive.
    case libzipRefuses = "zip.libzip-refuses"
    /// libzip does not see an entry that Android sees.
    case libzipMissesEntry = "zip.libzip-misses-entry"
    /// libzip sees an entry that Android does not see.
    case libzipExtraEntry = "zip.libzip-extra-entry"
    /// libzip reads another size, method or CRC of an entry.
    case libzipDiffers = "zip.libzip-differs"
}
