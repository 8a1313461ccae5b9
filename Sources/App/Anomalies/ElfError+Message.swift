import Elf
import Findings

extension ElfError.Code {
    /// What is wrong, and what to do where there is something.
    var message: LocalizedText {
        switch self {
        case .notElf:
            LocalizedText(
                zh: "文件名为原生库，内容却不是 ELF，可能是改名存放的数据或压缩包。",
                en: "The file is named like a native library but is no ELF file; it may be data or an archive.")
        case .unknownClass:
            LocalizedText(
                zh: "ELF 文件头中的位数既不是 32 位也不是 64 位，无法读取。",
                en: "The ELF header states neither 32 nor 64 bit, so the file cannot be read.")
        case .bigEndian:
            LocalizedText(
                zh: "这是大端序的 ELF 文件，任何 Android 设备都不能加载，未作读取。",
                en: "This is a big-endian ELF file, which no Android device can load; it was not read.")
        case .unknownByteOrder:
            LocalizedText(
                zh: "ELF 文件头中的字节序无效，无法读取。",
                en: "The byte order in the ELF header is invalid, so the file cannot be read.")
        case .truncatedHeader:
            LocalizedText(
                zh: "ELF 文件在文件头之内就结束了，文件可能被截断。",
                en: "The ELF file ends within its header and may be cut off.")
        }
    }
}
