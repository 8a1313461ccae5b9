import Archive
import Findings
import Resources

extension OpeningError {
    /// What is wrong, and what to do where there is something; place and subject are not in it.
    public var message: LocalizedText {
        switch trouble {
        case .archive(let error): error.message
        case .resource(let error): error.message
        case .dex(let error): error.message
        case .elf(let error): error.code.message
        case .noManifestRoot:
            LocalizedText(
                zh: "清单的根元素不是 <manifest>，Android 不会安装这样的包。",
                en: "The root element of the manifest is not <manifest>; Android does not install such a package.")
        case .absent where isManifestAbsent:
            LocalizedText(
                zh: "文件中没有 AndroidManifest.xml，不是 Android 安装包；请提供 APK 或装有 APK 的文件。",
                en: "Without AndroidManifest.xml this is no Android package; give an APK or a file that holds APKs.")
        case .absent:
            LocalizedText(
                zh: "包中没有这个文件，请核对路径和大小写。",
                en: "The package has no such file; check the path and its upper and lower case.")
        case .noBase:
            LocalizedText(
                zh: "给出的都是拆分包，没有基础包；请一并提供基础包（通常是 base.apk）。",
                en: "All packages are splits and none is the base; add the base, usually base.apk.")
        case .severalBases:
            LocalizedText(
                zh: "有不止一个基础包；请只提供同一应用、同一版本的一套包。",
                en: "More than one package is a base; give the packages of one app and one version only.")
        case .foreignSplit:
            LocalizedText(
                zh: "拆分包与基础包不属于同一应用或同一版本，手机不会安装这样的组合；请换成配套的拆分包。",
                en: """
                    The split belongs to another app or version than the base, and a phone does not install such \
                    a set; give the split that goes with the base.
                    """)
        }
    }

    /// The stable code, such as `zip.not-an-archive`, `axml.truncated` or `app.no-base`.
    public var code: String {
        switch trouble {
        case .archive(let error): error.code.rawValue
        case .resource(let error): error.stableCode
        case .dex(let error): error.stableCode
        case .elf(let error): error.code.rawValue
        case .noManifestRoot: "app.no-manifest-root"
        case .absent: isManifestAbsent ? "app.no-manifest" : "app.no-file"
        case .noBase: "app.no-base"
        case .severalBases: "app.several-bases"
        case .foreignSplit: "app.foreign-split"
        }
    }

    /// Where, in bytes from the start of what was read; 0 where there is no place.
    public var offset: Int {
        switch trouble {
        case .archive(let error): error.offset
        case .resource(let error): error.offset
        case .dex(let error): error.offset
        case .elf(let error): error.offset
        case .noManifestRoot, .absent, .noBase, .severalBases, .foreignSplit: 0
        }
    }

    /// The entry, field, element or other package concerned (escape before showing); empty where ``package`` and
    /// ``part`` say it all.
    public var subject: String {
        switch trouble {
        case .archive(let error): error.subject
        case .resource(let error): error.field
        case .dex(let error): error.field
        case .noManifestRoot(let name): name
        case .severalBases(let other): other
        case .elf, .absent, .noBase, .foreignSplit: ""
        }
    }

    /// What was seen, such as `limit 262144, found 300000` (escape before showing); may be empty.
    public var detail: String {
        switch trouble {
        case .archive(let error): error.exceeded.map { Self.text($0) } ?? error.detail
        case .foreignSplit(let identity): identity
        case .resource, .dex, .elf, .noManifestRoot, .absent, .noBase, .severalBases: ""
        }
    }

    private var isManifestAbsent: Bool { trouble == .absent && part == PackageFile.manifestPath }

    private static func text(_ exceeded: ArchiveError.Exceeded) -> String {
        "limit \(exceeded.limit), found \(exceeded.value == .max ? "too many to count" : "\(exceeded.value)")"
    }
}
