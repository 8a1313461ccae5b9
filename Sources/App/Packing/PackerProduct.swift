import Findings

/// A product that hides or guards an app's code, or that is mistaken for one.
public struct PackerProduct: Sendable, Hashable {
    /// The stable name.
    public var id: String
    /// What it does to an app.
    public var role: Role
    /// How far its protection holds today.
    public var standing: Standing
    /// Its name for people.
    public var title: LocalizedText
    /// Who makes it.
    public var vendor: LocalizedText

    /// What a product does to an app.
    public enum Role: String, Sendable, CaseIterable {
        /// Takes the bytecode out of sight and brings it back as the app starts.
        case packer
        /// Guards the running app, or turns code into that of a virtual machine; the rest of the bytecode stays.
        case protector
        /// Makes code hard to read.
        case obfuscator
        /// Packs native code only.
        case nativePacker = "native-packer"
        /// Only looks whether the phone is safe.
        case detector
        /// Ships with SDKs; no protection of the app that carries it.
        case sdk
        /// What the app is built on; no protection either.
        case framework

        /// Its name for people.
        public var title: LocalizedText {
            switch self {
            case .packer: LocalizedText(zh: "加固（加壳）", en: "packer")
            case .protector: LocalizedText(zh: "运行时防护", en: "protector")
            case .obfuscator: LocalizedText(zh: "代码混淆", en: "obfuscator")
            case .nativePacker: LocalizedText(zh: "so 加壳", en: "packer of native code")
            case .detector: LocalizedText(zh: "环境检测库", en: "detection library")
            case .sdk: LocalizedText(zh: "安全 SDK（非加固）", en: "SDK, no hardening")
            case .framework: LocalizedText(zh: "应用框架（非加固）", en: "framework, no hardening")
            }
        }
    }

    /// How far a product's protection holds today.
    public enum Standing: String, Sendable, CaseIterable {
        /// Sold or kept up.
        case current
        /// Given up by its vendor, or of the first generation (the whole DEX decrypted to a file or to memory at once).
        case outdated
        /// Its source, or a complete unpacker, is public.
        case reversible
    }
}
