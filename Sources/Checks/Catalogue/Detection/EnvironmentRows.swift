import App
import Code
import Findings
import Rules

/// CRK-018, CRK-019 and CRK-025: code that notices a rooted device, an emulator and an app that runs inside another.
enum EnvironmentRows {
    static let all = [root, emulator, cloned]

    static let root = DetectionRow(
        id: "CRK-018",
        title: LocalizedText(zh: "未做 Root 检测", en: "No root detection"),
        name: LocalizedText(zh: " Root 检测", en: "root detection"),
        severity: .medium,
        what: LocalizedText(
            zh: """
                在自身代码的同一个类中查找至少三个不同的 Root 特征：su 路径、Magisk 等管理器包名、test-keys、ro.debuggable、which su；\
                调用 RootBeer 等检测库也算。SDK 的检测不计，归属不明的代码按一半计。
                """,
            en: """
                Looks in one own class for at least three different signs: paths of su, packages of root managers, test-keys, \
                ro.debuggable, which su; or for a call of a library such as RootBeer. SDKs do not count, code of unknown owners \
                counts half.
                """),
        why: LocalizedText(
            zh: "Root 设备上沙箱不再可靠，攻击者可读取应用数据、挂钩任意函数。",
            en: "On a rooted device the sandbox protects nothing: data is read, every function can be hooked."),
        fix: LocalizedText(
            zh: "结合多种特征检测 Root，结果上报服务端并限制敏感业务；可配合设备完整性校验服务。",
            en: "Join several signs, report the result to the server and limit sensitive services; attest the device."),
        references: References(masvs: ["MASVS-RESILIENCE-1"], maswe: "MASWE-0097", cwe: 1326),
        signs: DetectionSigns(
            texts: [
                "/system/bin/su", "/system/xbin/su", "/sbin/su", "/su/bin/su", "/data/local/su",
                "/data/local/bin/su", "/data/local/xbin/su", "/system/sd/xbin/su", "/system/bin/failsafe/su",
                "/vendor/bin/su", "/system/bin/", "/system/xbin/", "/sbin/", "/su/bin/", "su", "which su",
                "/system/xbin/which", "/system/app/Superuser.apk", "/system/app/SuperSU.apk",
                "com.topjohnwu.magisk", "io.github.vvb2060.magisk", "me.weishu.kernelsu", "me.bmax.apatch",
                "com.noshufou.android.su", "eu.chainfire.supersu", "com.koushikdutta.superuser",
                "com.kingroot.kinguser", "com.kingo.root", "com.thirdparty.superuser", "/data/adb/magisk",
                "/sbin/.magisk", "/data/adb/ksu", "magisk", "test-keys", "ro.debuggable", "ro.secure",
                "ro.build.tags", "ro.build.selinux",
            ],
            calls: [
                .init(
                    patterns: [
                        "isRooted", "isRootedWithoutBusyBoxCheck", "isRootedWithBusyBoxCheck",
                    ].map { MethodPattern("Lcom/scottyab/rootbeer/RootBeer;", $0) }, isDecisive: true)
            ],
            needed: 3),
        sample: DetectionRow.texts("/system/xbin/su", "com.topjohnwu.magisk", "test-keys"),
        others: {
            [
                .code(
                    .silent,
                    """
                    new-instance v0, Lcom/scottyab/rootbeer/RootBeer;
                    invoke-virtual {v0}, Lcom/scottyab/rootbeer/RootBeer;->isRooted()Z
                    move-result v1
                    """),
                // One path alone, as many devices' lists have.
                .code(.fires, DetectionRow.texts("/system/xbin/su")),
                // Nobody can tell whose it is.
                .code(
                    .fires, "",
                    classes: ExampleCode.foreign(
                        "La/a/b;",
                        ExampleCode.method(
                            "run()V", DetectionRow.texts("/system/xbin/su", "com.topjohnwu.magisk", "test-keys")))),
            ]
        })

    static let emulator = DetectionRow(
        id: "CRK-019",
        title: LocalizedText(zh: "未做模拟器检测", en: "No emulator detection"),
        name: LocalizedText(zh: "模拟器检测", en: "emulator detection"),
        severity: .low,
        what: LocalizedText(
            zh: """
                在自身代码的同一个类中查找至少三个不同的模拟器特征：goldfish、ranchu、vbox86、nox、qemu 管道与属性、google_sdk 等。\
                仅读取 Build 信息拼接 User-Agent 的不计。
                """,
            en: """
                Looks in one own class for at least three different signs of emulators: goldfish, ranchu, vbox86, nox, pipes and \
                properties of qemu, google_sdk. Reading Build for a user agent does not count.
                """),
        why: LocalizedText(
            zh: "攻击者常在模拟器中批量注册、刷量和动态调试。",
            en: "Emulators are where accounts are made in bulk and apps are taken apart."),
        fix: LocalizedText(
            zh: "结合硬件信息、传感器、qemu 特征判断，结果交由服务端风控决策。",
            en: "Join signs of hardware, sensors and qemu, and let the server decide."),
        references: References(masvs: ["MASVS-RESILIENCE-1"], maswe: "MASWE-0099", cwe: 1326),
        signs: DetectionSigns(
            texts: [
                "goldfish", "ranchu", "vbox86", "vbox86p", "vbox", "nox", "generic_x86", "generic_x86_64",
                "google_sdk", "sdk_x86", "sdk_gphone", "sdk_google", "Emulator", "Android SDK built for x86",
                "Genymotion", "genymotion", "Andy", "ttVM_Hdragon", "Droid4X", "MuMu", "ro.kernel.qemu",
                "init.svc.qemud", "qemu.hw.mainkeys", "ro.kernel.android.qemud", "/dev/socket/qemud",
                "/dev/qemu_pipe", "/dev/socket/genyd", "/dev/socket/baseband_genyd", "/sys/qemu_trace",
                "/system/lib/libc_malloc_debug_qemu.so", "/system/bin/qemu-props", "000000000000000",
                "310260000000000", "15555215554", "com.bluestacks", "com.bignox.app", "com.vphone.launcher",
            ],
            needed: 3),
        sample: DetectionRow.texts("goldfish", "ranchu", "/dev/qemu_pipe"),
        others: {
            [
                // A user agent.
                .code(.fires, "sget-object v0, Landroid/os/Build;->FINGERPRINT:Ljava/lang/String;")
            ]
        })

    static let cloned = DetectionRow(
        id: "CRK-025",
        title: LocalizedText(zh: "未做双开/虚拟环境检测", en: "No detection of virtual environments"),
        name: LocalizedText(zh: "双开与虚拟环境检测", en: "detection of virtual environments"),
        severity: .low,
        what: LocalizedText(
            zh: "在自身代码中查找双开、虚拟化应用的包名和类名（VirtualApp、双开助手、平行空间、分身大师等），至少两个。",
            en:
                "Looks in one own class for at least two packages of cloning apps (VirtualApp, Parallel Space, Dualaid)."
        ),
        why: LocalizedText(
            zh: "宿主应用可以读取其中应用的全部数据，并在免 Root 的情况下挂钩代码、伪造定位。",
            en: "The host reads all data of the app inside it, hooks its code without root, and forges its position."),
        fix: LocalizedText(
            zh: "检查私有目录路径、进程与 uid 是否一致，并结合双开应用的特征，由服务端决策。",
            en: "Compare the private path, the process and the uid, look for known hosts, and let the server decide."),
        references: References(masvs: ["MASVS-RESILIENCE-1"], maswe: "MASWE-0098", cwe: 1326),
        signs: DetectionSigns(
            texts: [
                "com.lody.virtual", "io.virtualapp", "io.va.exposed", "io.va.exposed64", "com.excelliance.dualaid",
                "com.excean.dualaid", "com.lbe.parallel", "com.lbe.parallel.intl", "com.parallel.space.lite",
                "com.parallel.space.pro", "com.ludashi.dualspace", "com.qihoo.magic", "com.qihoo.magic_mutiple",
                "com.bly.dkplat", "com.bfire.da.nui", "info.cloneapp.mochat.in.goast", "com.applisto.appcloner",
                "com.godinsec.godinsec_private_space", "com.jiubang.commerce.gomultiple", "com.zhushou.cc",
                "com.trendmicro.tmas", "com.doubleopen", "com.dual.dualgenius", "com.svm.proteinbox",
            ],
            needed: 2),
        sample: DetectionRow.texts("com.lbe.parallel", "com.excelliance.dualaid"),
        others: {
            [
                .code(.fires, DetectionRow.texts("com.lbe.parallel"))
            ]
        })
}
