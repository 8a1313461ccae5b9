import Testing

@testable import Capture

/// Which parts of an app that comes in parts go to which phone.
struct SplitTests {
    private static let all = [
        "", "config.arm64_v8a", "config.armeabi_v7a", "config.xhdpi", "config.xxhdpi", "config.zh", "config.pt_BR",
        "camera", "camera.config.x86_64", "camera.config.hdpi", "config.sl", "assets_pack",
    ]
    private static let files = all.map { CapturedFile(path: "/a/\($0).apk", split: $0) }

    private static func chosen(_ abis: [String], _ density: Int?, _ languages: Set<String>) -> [String] {
        SplitSelection(abis: abis, density: density, languages: languages).files(of: files).map(\.split)
    }

    @Test("A phone gets what is for everybody, its best ABI, the next density up, its language")
    func selection() {
        #expect(
            Self.chosen(["arm64-v8a", "armeabi-v7a"], 420, ["zh"]) == [
                "", "config.arm64_v8a", "config.xxhdpi", "config.zh", "camera", "camera.config.x86_64",
                "camera.config.hdpi", "assets_pack",
            ])
        #expect(
            Self.chosen(["armeabi-v7a", "armeabi"], 640, ["pt"]) == [
                "", "config.armeabi_v7a", "config.xxhdpi", "config.pt_BR", "camera", "camera.config.x86_64",
                "camera.config.hdpi", "assets_pack",
            ])
    }

    @Test("Where nothing is known of a phone, or nothing is for it, it gets all of that kind")
    func unknown() {
        #expect(Self.chosen([], nil, []) == Self.all)
        #expect(Self.chosen(["mips"], nil, ["de"]) == Self.all)
    }

    @Test("ABIs, density and language are those that the phone tells")
    func facts() {
        let facts = DeviceFacts(properties: [
            "ro.product.cpu.abilist": "arm64-v8a,armeabi-v7a", "ro.sf.lcd_density": "480", "persist.sys.locale": "",
            "ro.product.locale": "zh-CN",
        ])
        #expect(
            facts.selection.files(of: Self.files).prefix(4).map(\.split) == [
                "", "config.arm64_v8a", "config.xxhdpi", "config.zh",
            ])
    }
}
