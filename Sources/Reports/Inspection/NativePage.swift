import App
import Elf
import Findings

/// The native libraries of an app: what their headers, symbols and notes say of each.
public struct NativePage: Sendable {
    let libraries: [NativeLibrary]
    let gaps: [NativeGap]

    /// The page of these libraries.
    public init(_ libraries: [NativeLibrary]) {
        self.libraries = libraries
        gaps = NativeGap.all(in: libraries)
    }

    /// The page as text.
    public func text(in language: Language, style: Style) -> String {
        var page = TextPage(language: language, style: style)
        if libraries.isEmpty { page.line(page.say(zh: "没有原生库。", en: "No native libraries.")) }
        for library in libraries {
            if !page.text.isEmpty { page.line() }
            page.library(library)
        }
        if !gaps.isEmpty {
            page.heading(zh: "各 ABI 之间缺少的库", en: "Libraries that some ABIs lack")
            for gap in gaps {
                let abis = gap.missing.joined(separator: ", ")
                let lacks = page.say(zh: "\(gap.library)：\(abis) 没有", en: "\(gap.library): not for \(abis)")
                page.line("  \(page.safe(lacks))")
            }
        }
        return page.text
    }
}

extension TextPage {
    fileprivate mutating func library(_ library: NativeLibrary) {
        let place = library.package.isEmpty ? library.path : "\(library.package)!/\(library.path)"
        title(place)
        switch library.content {
        case .elf(let facts): elf(facts, library)
        case .unreadable(let error):
            line("  \(style(.yellow, error.code))  \(error.message[language])")
        }
    }

    /// A library on one line: where, for what, and what protects it.
    mutating func summary(of library: NativeLibrary) {
        let place = library.package.isEmpty ? library.path : "\(library.package)!/\(library.path)"
        guard let facts = library.facts else {
            line("  \(safe(place))  \(style(.yellow, say(zh: "不是可读取的 ELF 文件", en: "no ELF file that can be read")))")
            return
        }
        line("  \(safe(place))  \(style(.dim, protections(facts).joined(separator: " · ")))")
    }

    private mutating func elf(_ facts: ElfFacts, _ library: NativeLibrary) {
        let machine = library.abi ?? say(zh: "未知处理器", en: "unknown processor")
        let bits = facts.is64Bit ? say(zh: "64 位", en: "64-bit") : say(zh: "32 位", en: "32-bit")
        row(zh: "类型", en: "kind", [kind(facts), machine, bits, Quantity.bytes(library.size)].joined(separator: " · "))
        protection(facts)
        code(facts)
        let alignment = facts.pageAlignment.map { Quantity.bytes($0) } ?? "–"
        let place = library.zipAlignment.map {
            say(zh: "，包内对齐 \(Quantity.bytes($0))", en: ", in the archive \(Quantity.bytes($0))")
        }
        let fits = library.fits16KiBPages.map { isFitting in
            isFitting
                ? say(zh: "（支持 16 KiB 页）", en: " (fits 16 KiB pages)")
                : say(zh: "（不支持 16 KiB 页）", en: " (does not fit 16 KiB pages)")
        }
        row(zh: "页对齐", en: "alignment", alignment + (place ?? "") + (fits ?? ""))
        names(facts)
        for anomaly in facts.anomalies {
            self.anomaly(AnomalyRecord(anomaly, in: library.package, part: library.path))
        }
        if facts.omittedAnomalies > 0 { more(facts.omittedAnomalies, indent: 2) }
    }

    private func kind(_ facts: ElfFacts) -> String {
        switch facts.hardening.kind {
        case .sharedLibrary: say(zh: "共享库", en: "shared library")
        case .pieProgram: say(zh: "可执行程序（PIE）", en: "program (PIE)")
        case .fixedProgram: say(zh: "可执行程序（地址固定）", en: "program (fixed address)")
        case .other: say(zh: "其他", en: "other")
        }
    }

    private mutating func protection(_ facts: ElfFacts) {
        row(zh: "防护", en: "protection", protections(facts).joined(separator: " · "))
    }

    private func protections(_ facts: ElfFacts) -> [String] {
        let hardening = facts.hardening
        var parts: [String] = []
        switch hardening.stack {
        case .notExecutable: parts.append("NX")
        case .executable: parts.append(say(zh: "栈可执行", en: "executable stack"))
        case .unmarked: parts.append(say(zh: "未声明 NX", en: "stack not marked"))
        }
        parts.append("RELRO \(hardening.relro.rawValue)")
        parts.append(
            facts.code.hasStackProtector
                ? say(zh: "有栈保护", en: "stack protector")
                : say(zh: "未见栈保护", en: "no stack protector seen"))
        let all = facts.code.fortified.count + facts.code.unfortified.count
        if all > 0 { parts.append("FORTIFY \(facts.code.fortified.count)/\(all)") }
        if facts.code.hasControlFlowIntegrity { parts.append("CFI") }
        parts += hardening.features.names
        if hardening.hasTextRelocations { parts.append("TEXTREL") }
        if !hardening.writableExecutableSegments.isEmpty {
            parts.append(say(zh: "有可写可执行的段", en: "writable and executable segment"))
        }
        return parts
    }

    private mutating func code(_ facts: ElfFacts) {
        var parts = [facts.isStripped ? say(zh: "已去除符号", en: "stripped") : say(zh: "保留符号", en: "not stripped")]
        if !facts.debugSections.isEmpty { parts.append(say(zh: "有调试信息", en: "debugging information")) }
        if !facts.hasSections { parts.append(say(zh: "没有节头", en: "no sections")) }
        if let count = facts.code.functionCount { parts.append(say(zh: "\(count) 个函数", en: "\(count) functions")) }
        let exported = facts.code.exportedFunctionCount
        parts.append(say(zh: "导出 \(exported) 个", en: "\(exported) exported"))
        row(zh: "代码", en: "code", parts.joined(separator: " · "))
        var java: [String] = []
        if facts.code.hasOnLoad { java.append("JNI_OnLoad") }
        let byName = facts.code.javaExportCount
        if byName > 0 { java.append(say(zh: "按名称导出 \(byName) 个", en: "\(byName) exported by name")) }
        if facts.code.probablyRegistersNatives { java.append("RegisterNatives") }
        if !java.isEmpty { row(zh: "JNI", en: "JNI", java.joined(separator: " · ")) }
    }

    private mutating func names(_ facts: ElfFacts) {
        if let soname = facts.soname { row(zh: "SONAME", en: "SONAME", soname) }
        if !facts.needed.isEmpty { row(zh: "依赖", en: "needed", facts.needed.joined(separator: " ")) }
        if let rpath = facts.rpath { row(zh: "RPATH", en: "RPATH", rpath) }
        if let runpath = facts.runpath { row(zh: "RUNPATH", en: "RUNPATH", runpath) }
        let embedded = facts.embedded.map { library in
            library.version.map { "\(library.name) \($0)" } ?? library.name
        }
        if !embedded.isEmpty { row(zh: "内含", en: "contains", embedded.joined(separator: ", ")) }
        let toolchain = facts.toolchain
        let ndk = [toolchain.ndkVersion.map { "NDK \($0)" }, toolchain.apiLevel.map { "API \($0)" }].compactMap(\.self)
        if !ndk.isEmpty { row(zh: "工具链", en: "toolchain", ndk.joined(separator: " · ")) }
        if let id = toolchain.buildID { row(zh: "构建标识", en: "build id", id) }
    }
}
