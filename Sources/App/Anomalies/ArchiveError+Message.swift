import Archive
import Findings

extension ArchiveError {
    /// What is wrong, and what to do where there is something; neither place nor name is in it.
    public var message: LocalizedText { code.message }
}

extension ArchiveError.Code {
    /// What is wrong, and what to do where there is something.
    var message: LocalizedText {
        switch self {
        case .notAnArchive:
            LocalizedText(
                zh: "文件不是 ZIP 归档（找不到目录结束记录），请确认文件已完整下载。",
                en: "This is no zip archive, for it has no end record; check that the file is complete.")
        case .directoryOutOfBounds:
            LocalizedText(
                zh: "目录结束记录指向的中央目录不在文件之内，文件可能被截断，请重新获取。",
                en: """
                    The end record leads to no central directory inside the file, which may be cut off; fetch \
                    it again.
                    """)
        case .malformedZip64:
            LocalizedText(
                zh: "目录结束记录要求使用 zip64 记录，但该记录缺失或格式有误。",
                en: "The end record asks for a zip64 end record that is missing or malformed.")
        case .noEntries:
            LocalizedText(
                zh: "归档中没有任何条目，Android 也不接受空归档。",
                en: "The archive has no entries, and Android refuses an empty archive as well.")
        case .noDirectory:
            LocalizedText(
                zh: "中央目录应在的位置没有可读取的记录，文件已损坏或被改动。",
                en: """
                    There is no readable record where the central directory should begin: the file is damaged \
                    or was changed.
                    """)
        case .localHeaderUnreadable:
            LocalizedText(
                zh: "中央目录指出的位置没有该条目的本地头，无法读取其内容。",
                en: "The entry has no local header where the central directory says, so its content cannot be read.")
        case .dataOutOfBounds:
            LocalizedText(
                zh: "条目的数据不在文件之内，文件可能被截断，请重新获取。",
                en: "The entry's data do not lie inside the file, which may be cut off; fetch it again.")
        case .malformedStream:
            LocalizedText(
                zh: "条目的压缩数据不是有效的 deflate 流，无法解压。",
                en: "The entry's compressed bytes are no valid deflate stream.")
        case .longerThanDeclared:
            LocalizedText(
                zh: "条目解压后的数据多于中央目录声明的大小。",
                en: "The entry expands to more bytes than the central directory declares.")
        case .shorterThanDeclared:
            LocalizedText(
                zh: "条目解压后的数据少于中央目录声明的大小。",
                en: "The entry expands to fewer bytes than the central directory declares.")
        case .implausibleSize:
            LocalizedText(
                zh: "条目声明的大小超出其压缩数据可能展开的上限。",
                en: "The entry declares a size that its compressed bytes cannot expand to.")
        case .encryptedEntry:
            LocalizedText(
                zh: "条目带有加密标记，没有密码无法读取其内容。",
                en: "The entry is marked as encrypted, and its content cannot be read without the password.")
        case .unknownMethod:
            LocalizedText(
                zh: "条目使用 deflate 以外的压缩方法，无法读取其内容。",
                en: "The entry is compressed by a method other than deflate, so its content cannot be read.")
        case .entryCountLimit:
            LocalizedText(
                zh: "归档的条目数超过上限；如确需分析，可用 --max-files 调高。",
                en: """
                    The archive has more files than the limit allows; raise it with --max-files if you trust \
                    the file.
                    """)
        case .nameLengthLimit:
            LocalizedText(
                zh: "条目的文件名长度超过上限；如确需分析，可用 --max-name 调高。",
                en: "An entry's name is longer than the limit allows; raise it with --max-name if you trust the file.")
        case .entryExpansionLimit:
            LocalizedText(
                zh: "单个文件解压后的大小超过上限；确认不是压缩炸弹后，可用 --max-file 调高。",
                en: "A file would expand beyond the limit; raise it with --max-file if this is no zip bomb.")
        case .totalExpansionLimit:
            LocalizedText(
                zh: "全部文件解压后的总大小超过上限；确认不是压缩炸弹后，可用 --max-total 调高。",
                en: """
                    All files together would expand beyond the limit; raise it with --max-total if this is no \
                    zip bomb.
                    """)
        case .nestedExpansionLimit:
            LocalizedText(
                zh: "包内归档里的文件解压后的总大小超过上限，其余部分没有查看；请解出该归档单独分析。",
                en: """
                    Files of archives inside the package would expand beyond the limit, so the rest was not looked at; \
                    unpack the archive and look at it alone.
                    """)
        case .nestingLimit:
            LocalizedText(
                zh: "容器嵌套层数超过上限，请先解出内层文件再分析。",
                en: "Containers lie too deep in each other; unpack the inner file and give that.")
        case .noPackage:
            LocalizedText(
                zh: "文件既不是 Android 安装包，也不是装有安装包的容器；请提供 APK、AAB、APKS、XAPK 或 APKM 文件。",
                en: """
                    This is neither an Android package nor a container of such; give an APK, .aab, .apks, .xapk \
                    or .apkm file.
                    """)
        case .unreadableContainer:
            LocalizedText(
                zh: "libzip 无法读取该容器或其中的文件，请确认文件完整且未加密。",
                en: "libzip cannot read the container or a file in it; check that it is complete and not encrypted.")
        }
    }
}
