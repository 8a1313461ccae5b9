import Bytes
import Elf
import TestSupport
import Testing

/// What imports and exports say.
@Suite struct CodeProtectionTests {
    private func code(_ symbols: [ElfBuilder.Symbol], full: [ElfBuilder.Symbol]? = nil) throws -> CodeProtection {
        try ElfFile.built {
            $0.dynamicSymbols = symbols
            $0.symbols = full
        }.codeProtection()
    }

    @Test func stackProtector() throws {
        #expect(try code([.init("__stack_chk_fail")]).hasStackProtector)
        #expect(try code([.init("__stack_chk_guard", info: 0x11)]).stackProtector == ["__stack_chk_guard"])
        // Linked statically, the symbol is among the full ones.
        #expect(try code([], full: [.init("__stack_chk_fail", at: 0x100)]).hasStackProtector)
        #expect(try !code([.init("stack_chk_fail"), .init("_stack_chk_fail")]).hasStackProtector)
        // Offering the function is not using it.
        #expect(try !code([.init("__stack_chk_fail", at: 0x100)]).hasStackProtector)
    }

    @Test func fortify() throws {
        let mixed = try code([
            .init("memcpy"), .init("__strncpy_chk2"), .init("__open_2"), .init("__vsnprintf_chk"), .init("malloc"),
            .init("__FD_SET_chk"), .init("strtol"), .init("__stack_chk_fail"), .init("__my_chk"),
        ])
        #expect(mixed.fortified == ["__FD_SET_chk", "__open_2", "__strncpy_chk2", "__vsnprintf_chk"])
        #expect(mixed.unfortified == ["memcpy"])
        #expect(mixed.fortifiedShare == 0.8)
        #expect(try code([.init("malloc")]).fortifiedShare == nil)
        // A function of one's own of that name is no call into the C library.
        #expect(try code([.init("memcpy", at: 0x100)]).fortifiedShare == nil)
    }

    @Test func controlFlowIntegrity() throws {
        #expect(try code([.init("__cfi_slowpath_diag")]).hasControlFlowIntegrity)
        #expect(try code([.init("__cfi_check", at: 0x100)]).hasControlFlowIntegrity)
        #expect(try !code([.init("__cfi_checked", at: 0x100)]).hasControlFlowIntegrity)
        #expect(try !code([.init("cfi_slowpath")]).hasControlFlowIntegrity)
    }

    @Test func java() throws {
        let byName = try code([.init("Java_b", at: 1), .init("Java_a", at: 2), .init("Javaxx", at: 3)])
        #expect(byName.javaExports == ["Java_a", "Java_b"] && byName.javaExportCount == 2)
        #expect(!byName.hasOnLoad && !byName.probablyRegistersNatives)
        let byCall = try code([.init("JNI_OnLoad", at: 1)])
        #expect(byCall.hasOnLoad && byCall.probablyRegistersNatives && !byCall.namesRegisterNatives)
        let both = try code([.init("JNI_OnLoad", at: 1), .init("Java_a", at: 2)])
        #expect(both.hasOnLoad && !both.probablyRegistersNatives)
        let helper = "_ZN7_JNIEnv15RegisterNativesEP7_jclassPK15JNINativeMethodi"
        #expect(try code([.init("Java_a", at: 2), .init(helper, at: 3, info: 0x22)]).namesRegisterNatives)
        #expect(try code([], full: [.init(helper, at: 3, info: 2)]).namesRegisterNatives)
        // Imported, hidden and local ones are not for Java.
        let none = try code([
            .init("Java_a"), .init("Java_b", at: 1, other: 2), .init("Java_c", at: 1, info: 2),
            .init("JNI_OnLoadX", at: 1),
        ])
        #expect(none.javaExports == [] && !none.hasOnLoad)
    }

    @Test func counts() throws {
        let some = try code([
            .init("a"), .init("b"), .init("f", at: 1), .init("v", at: 1, info: 0x11), .init("h", at: 1, other: 2),
        ])
        #expect(some.importCount == 2 && some.exportedFunctionCount == 1 && some.functionCount == 2)
        #expect(try code([.init("a")]).functionCount == nil)
    }

    @Test func functionsFromUnwinding() throws {
        func count(_ type: Int, _ content: [UInt8], machine: Int = 183) throws -> Int? {
            try ElfFile.built {
                $0.machine = machine
                $0.segments = [.init(type, content: content)]
            }.codeProtection().functionCount
        }
        #expect(try count(0x6474_e550, ElfBuilder.exceptionFrames(7)) == 7)
        #expect(try count(0x7000_0001, [UInt8](repeating: 0, count: 40), machine: 40) == 5)
        // The number means something else on another machine.
        #expect(try count(0x7000_0001, [UInt8](repeating: 0, count: 40), machine: 183) == nil)
        var tooMany = ElfBuilder.exceptionFrames(7)
        tooMany[8] = 8
        #expect(try count(0x6474_e550, tooMany) == nil)
        var encoding = ElfBuilder.exceptionFrames(7)
        encoding[2] = 0xff
        #expect(try count(0x6474_e550, encoding) == nil)
    }

    @Test func codeSize() throws {
        let file = try ElfFile.built { $0.loadFlags = 4 }
        #expect(file.codeProtection().codeSize == 0)
        let code = try ElfFile.built { _ in }
        #expect(code.codeProtection().codeSize == code.segments[0].fileRange.count)
    }
}
