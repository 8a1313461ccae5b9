import App

/// A product that hides an app's code, known by the names of its files and classes.
struct PackerRow: Sendable {
    /// How far the product's protection holds today.
    enum Standing: Sendable, Hashable {
        /// Sold and kept up.
        case current
        /// Given up by its vendor, or of the first generation (the whole DEX decrypted to a file or to memory at once).
        case outdated
        /// Its source, or a complete unpacker, is public.
        case reversible
    }

    var id: String
    var zh: String
    var en: String
    var standing: Standing
    /// File names of native libraries and of assets, without their folder.
    var files: Set<String> = []
    /// Whole paths in the archive.
    var paths: Set<String> = []
    /// Names of the application class.
    var classes: Set<String> = []
}

/// The published table of packers by generation.
///
/// Compiled from the rule conditions of APKiD, the tables of ApkCheckPack and PkDroid, and public unpacking notes. Only
/// names that nothing else uses stand here: `libexec.so` or `libshell.so` alone prove nothing.
enum PackerTable {
    /// When the table was last compiled.
    static let date = "2026-11"

    /// A packer that was recognised, with the files or the class that gave it away.
    struct Match: Sendable {
        var packer: PackerRow
        var files: [AppFile]
        var className: String?
    }

    /// The packers whose names occur in an app, in the order of the table.
    static func matches(in app: App) -> [Match] {
        let className = app.manifest.application?.name
        var files: [Int: [AppFile]] = [:]
        for file in app.files {
            for row in owners(of: file) { files[row, default: []].append(file) }
        }
        return rows.enumerated().compactMap { index, row in
            let named = className.flatMap { row.classes.contains($0) ? $0 : nil }
            let files = files[index] ?? []
            return files.isEmpty && named == nil ? nil : Match(packer: row, files: files, className: named)
        }
    }

    /// The packer a file belongs to.
    static func owner(of file: AppFile) -> PackerRow? { owners(of: file).first.map { rows[$0] } }

    /// The rows that have a file's path, or its name if it lies where packers put theirs: libraries, assets, the root.
    ///
    /// One look-up for all rows: an app may have as many files as it likes.
    private static func owners(of file: AppFile) -> [Int] {
        let byPath = rowsByPath[file.path] ?? []
        let parts = file.path.utf8.split(separator: UInt8(ascii: "/"))
        guard let name = parts.last,
            parts.count == 1 || parts[0].elementsEqual("lib".utf8) || parts[0].elementsEqual("assets".utf8),
            let byName = rowsByName[String(Substring(name))]
        else { return byPath }
        return byPath.isEmpty ? byName : Set(byPath + byName).sorted()
    }

    private static let rowsByPath = indices(by: \.paths)
    private static let rowsByName = indices(by: \.files)

    /// Which rows have a name, in the order of the table.
    private static func indices(by names: (PackerRow) -> Set<String>) -> [String: [Int]] {
        var indices: [String: [Int]] = [:]
        for (index, row) in rows.enumerated() {
            for name in names(row) { indices[name, default: []].append(index) }
        }
        return indices
    }

    static let rows: [PackerRow] = outdated + current

    private static let outdated: [PackerRow] = [
        PackerRow(
            id: "qihoo360-free-old", zh: "360加固保（旧免费版）", en: "Qihoo 360 Jiagu (old free edition)",
            standing: .outdated, files: ["libprotectClass.so"]),
        PackerRow(
            id: "bangcle-gen1", zh: "梆梆安全（第一代免费版）", en: "Bangcle (first free generation)", standing: .outdated,
            files: ["libsecexe.so", "libsecmain.so"],
            paths: ["assets/bangcle_classes.jar", "assets/bangcleclasses.jar", "assets/bangcleplugin/container.dex"]),
        PackerRow(
            id: "alibaba-mobisec", zh: "阿里聚安全（2017 年停止更新）", en: "Alibaba Ju Anquan (ended in 2017)",
            standing: .outdated, files: ["libmobisec.so", "libmobisecy.so", "aliprotect.dat"],
            classes: ["com.ali.mobisecenhance.StubApplication"]),
        PackerRow(
            id: "nqshield", zh: "网秦加固", en: "NQ Shield", standing: .outdated, files: ["libnqshield.so"],
            classes: ["com.nqshield.NqApplication"]),
        PackerRow(
            id: "shanda", zh: "盛大加固", en: "Shanda", standing: .outdated, files: ["libapssec.so"]),
        PackerRow(
            id: "rising", zh: "瑞星加固", en: "Rising", standing: .outdated, files: ["librsprotect.so"]),
        PackerRow(
            id: "pangxie", zh: "螃蟹加固", en: "PangXie", standing: .outdated, files: ["libnsecure.so"]),
        PackerRow(id: "kiro", zh: "Kiro 加固", en: "Kiro", standing: .outdated, files: ["libkiroro.so"]),
        PackerRow(
            id: "apkprotect", zh: "APKProtect", en: "APKProtect", standing: .outdated,
            files: ["libAPKProtect.so", "libapkprotect.so", "libapk-protect.so"],
            paths: ["apkprotect.com/key.dat", "assets/apkprotect.bin", "assets/apkprotect/classes.dex.bin"]),
        PackerRow(
            id: "apktoolplus", zh: "ApkToolPlus 加固", en: "ApkToolPlus", standing: .reversible,
            files: ["libapktoolplus_jiagu.so"], paths: ["assets/jiagu_data.bin"],
            classes: ["com.linchaolong.apktoolplus.jiagu.ProxyApplication"]),
        PackerRow(
            id: "dpt-shell", zh: "dpt 抽取壳（开源）", en: "dpt-shell (open source)", standing: .reversible,
            files: ["libdpt.so"]),
    ]

    private static let current: [PackerRow] = [
        PackerRow(
            id: "qihoo360-jiagu", zh: "360加固保", en: "Qihoo 360 Jiagu", standing: .current,
            files: [
                "libjiagu.so", "libjiagu_art.so", "libjiagu_x86.so", "libjiagu_a64.so", "libjiagu_x64.so",
                "libjiagu_ls.so", "libjiagu_vip.so", "libjgdtc.so", "libjgdtc_art.so", "libjgdtc_a64.so",
                "libjgdtc_x86.so", "libjgdtc_x64.so",
            ], classes: ["com.stub.StubApp"]),
        PackerRow(
            id: "tencent-legu", zh: "腾讯乐固", en: "Tencent Legu", standing: .current,
            files: ["liblegudb.so", "libshel1x.so", "libxgVipSecurity.so", "tencent_stub"],
            paths: ["assets/0OO00l111l1l", "assets/0OO00oo01l1l", "assets/o0oooOO0ooOo.dat"],
            classes: ["com.tencent.StubShell.TxAppEntry", "com.wrapper.proxyapplication.WrapperProxyApplication"]),
        PackerRow(
            id: "tencent-legu-vmp", zh: "腾讯乐固（VMP）", en: "Tencent Legu (VMP)", standing: .current,
            files: ["libWSSec.so", "libWSSecV.so"]),
        PackerRow(
            id: "tencent-yuanquan", zh: "腾讯御安全", en: "Tencent Yu Anquan", standing: .current,
            files: ["libtosprotection.armeabi.so", "libtosprotection.armeabi-v7a.so", "libtosprotection.x86.so"]),
        PackerRow(
            id: "bangcle", zh: "梆梆安全", en: "Bangcle (SecNeo)", standing: .current,
            files: [
                "libDexHelper.so", "libDexHelper-x86.so", "libdexjni.so", "libSecShell.so", "libSecShell-x86.so",
                "libSecShell_art.so",
            ],
            classes: [
                "com.secneo.apkwrapper.AW", "com.secneo.apkwrapper.AP", "com.secneo.apkwrapper.ApplicationWrapper",
                "com.secshell.shellwrapper.SecAppWrapper", "com.secshell.secData.ApplicationWrapper",
            ]),
        PackerRow(
            id: "ijiami", zh: "爱加密", en: "Ijiami", standing: .current,
            files: [
                "libexecmain.so", "libexecv3.so", "libijmDataEncryption.so", "ijiami.dat", "ijiami.ajm", "ijiami3.ajm",
            ],
            classes: ["s.h.e.l.l.S", "com.shell.SuperApplication"]),
        PackerRow(
            id: "baidu", zh: "百度加固", en: "Baidu Protect", standing: .current,
            files: [
                "libbaiduprotect.so", "libbaiduprotect_art.so", "libbaiduprotect_x86.so", "baiduprotect.jar",
                "baiduprotect1.jar",
            ], classes: ["com.baidu.protect.StubApplication", "com.baidu.px.PaxApp"]),
        PackerRow(
            id: "naga", zh: "娜迦加固", en: "Naga", standing: .current,
            files: [
                "libchaosvmp.so", "libddog.so", "libedog.so", "libfdog.so", "libhdog.so", "libvdog.so",
                "libvdog-x86.so",
            ],
            classes: ["com.edog.AppWrapper", "com.chaosvmp.AppWrapper"]),
        PackerRow(
            id: "netease-yidun", zh: "网易易盾", en: "NetEase Yidun", standing: .current,
            files: ["libnesec.so", "nedig.properties"], classes: ["com.netease.nis.wrapper.MyApplication"]),
        PackerRow(
            id: "tongfudun", zh: "通付盾", en: "PayEgis", standing: .current,
            files: ["libegis.so", "libNSaferOnly.so", "libgeiri.so"]),
        PackerRow(
            id: "kiwisec", zh: "几维安全", en: "KiwiSec", standing: .current,
            files: ["libkwscmm.so", "libkwscr.so", "libkwslinker.so", "libKwProtectSDK.so"]),
        PackerRow(
            id: "dingxiang", zh: "顶象", en: "Dingxiang", standing: .current, files: ["libx3g.so"],
            classes: ["cn.securitystack.stee.AppStub"]),
        PackerRow(
            id: "cmcc-mogosec", zh: "中国移动魔固云", en: "China Mobile Mogosec", standing: .current,
            files: ["libcmvmp.so", "libmogosec_dex.so", "libmogosec_sodecrypt.so", "libmogosecurity.so"]),
        PackerRow(
            id: "cfca", zh: "CFCA 加固", en: "CFCA", standing: .current,
            files: ["libsecenh.so", "libsecenh_a64.so", "libsecenh_x86.so"]),
        PackerRow(
            id: "uusafe", zh: "指掌易 UUSafe", en: "UUSafe", standing: .current,
            files: ["libuusafe.so", "libuusafe.jar.so", "libuusafeempty.so"]),
        PackerRow(
            id: "manxi", zh: "蛮犀", en: "Manxi", standing: .current,
            files: ["libdSafeShell.so", "libmxacc.so", "libmanxi.so"]),
        PackerRow(
            id: "virbox", zh: "深盾 Virbox", en: "Virbox Protector", standing: .current,
            files: ["libvirbox32.so", "libvirbox64.so", "libv++.so", "libv++_64.so"]),
        PackerRow(
            id: "nmmp", zh: "nmmp 虚拟机（开源）", en: "nmmp (open source VM)", standing: .current, files: ["libnmmp.so"]),
    ]
}
