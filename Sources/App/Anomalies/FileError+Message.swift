import Bytes
import Findings
import Glibc

extension FileError {
    /// What is wrong, and what to do where there is something; the path is not in it.
    public var message: LocalizedText {
        switch code {
        case .notFound:
            LocalizedText(
                zh: "找不到文件，请核对路径。", en: "There is no such file; check the path.")
        case .notARegularFile:
            LocalizedText(
                zh: "这不是普通文件，而是文件夹、设备、管道或套接字；请给出文件本身，例如一个 APK。",
                en: "This is a folder, device, pipe or socket; give a file, such as an APK.")
        case .system:
            Self.reasons[errno].map {
                LocalizedText(zh: "无法读取文件：\($0.zh)。", en: "The file cannot be read: \($0.en).")
            }
                ?? LocalizedText(
                    zh: "无法读取文件，系统错误号 \(errno)。", en: "The file cannot be read: system error \(errno).")
        }
    }

    /// The errors that reading a file can meet, in the words of the system.
    static let reasons: [Int32: LocalizedText] = [
        EPERM: LocalizedText(zh: "系统不允许此操作", en: "operation not permitted"),
        EACCES: LocalizedText(zh: "没有读取权限", en: "permission denied"),
        EISDIR: LocalizedText(zh: "这是一个文件夹", en: "is a directory"),
        ENOTDIR: LocalizedText(zh: "路径中间有一段不是文件夹", en: "part of the path is not a directory"),
        ENAMETOOLONG: LocalizedText(zh: "路径过长", en: "file name too long"),
        ELOOP: LocalizedText(zh: "符号链接层数过多", en: "too many levels of symbolic links"),
        EMFILE: LocalizedText(zh: "本进程打开的文件过多", en: "too many open files"),
        ENFILE: LocalizedText(zh: "系统中打开的文件过多", en: "too many open files in system"),
        ENOMEM: LocalizedText(zh: "内存不足", en: "cannot allocate memory"),
        EIO: LocalizedText(zh: "存储设备读取出错", en: "input/output error"),
        EBUSY: LocalizedText(zh: "设备或资源正被占用", en: "device or resource busy"),
        ENXIO: LocalizedText(zh: "没有对应的设备", en: "no such device or address"),
        ENODEV: LocalizedText(zh: "所在文件系统不支持映射", en: "the file system does not support mapping"),
        EOVERFLOW: LocalizedText(zh: "文件过大", en: "file too large"),
        ESTALE: LocalizedText(zh: "网络文件句柄已失效", en: "stale file handle"),
        ETIMEDOUT: LocalizedText(zh: "读取超时", en: "connection timed out"),
    ]
}
