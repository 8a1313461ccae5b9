import App
import Code
import Findings
import Rules

/// PKG-031: components whose classes are not in the package.
enum MissingClassRule {
    static let rule = Rule(
        id: "PKG-031",
        title: LocalizedText(zh: "清单组件缺少实现", en: "Declared components without a class"),
        indicator: .package, severity: .low, family: .components,
        what: LocalizedText(
            zh: "逐个检查清单声明的组件，其类是否在任一 dex 中定义，按供应商汇总。加固的应用，以及缺少必需拆分包的应用不作判断。",
            en: """
                Looks up the class of every declared component in all dex files, and groups what is missing by supplier. A \
                packed app, and one without splits that it requires, are not judged.
                """),
        why: LocalizedText(
            zh: "系统或其他应用启动这些组件时会崩溃；预留的占位组件还可能由热修复或插件在运行时填入未经检测的代码。",
            en: """
                Starting one crashes the app; and a place held free may be filled while running, with code that was never \
                inspected.
                """),
        fix: LocalizedText(
            zh: "删除清单中已不存在的组件；热修复、插件化的占位组件应在文档中说明。",
            en: "Remove them from the manifest; say which ones plug-ins or hot fixes fill in."),
        references: References(masvs: ["MASVS-CODE-4"], cwe: 1059),
        examples: [
            .code(.fires, inside: "<service android:name=\".Sync\"/>", ""),
            .code(
                .silent, inside: "<service android:name=\".Sync\"/>", "",
                classes: ExampleCode.own("Sync", extends: "Landroid/app/Service;", "")),
            // The platform has it.
            .code(.silent, inside: "<activity android:name=\"android.app.NativeActivity\"/>", ""),
            // The name is mentioned, but nobody defines it.
            .code(
                .fires, inside: "<service android:name=\".Sync\"/>",
                "new-instance v0, Lcn/example/app/Sync;"),
            Example(.notApplicable),
        ],
        judge: { app in .ofCode(app) { judge($0) } })

    private static func judge(_ inquiry: CodeInquiry) -> Judgement {
        let app = inquiry.app
        if app.packing.conclusion != .notSeen {
            return .notAssessable(
                LocalizedText(zh: "应用已加固，组件的类在运行时才解密。", en: "The app is packed: its classes appear at run time."))
        }
        if app.manifest.requiresSplits, app.packages.count < 2 {
            return .notAssessable(
                LocalizedText(
                    zh: "缺少应用必需的拆分包，其中可能含有组件的类。",
                    en: "Splits that the app requires were not given; they may hold the classes."))
        }
        var order: [Owner] = []
        var missing: [Owner: [Component]] = [:]
        for component in app.manifest.components where component.kind != .activityAlias {
            guard !component.isPlatforms, inquiry.definedClass(of: component) == nil else { continue }
            let owner = app.owners.owner(ofClass: component.name)
            if missing[owner] == nil { order.append(owner) }
            missing[owner, default: []].append(component)
        }
        return .found(
            order.compactMap { owner in
                guard let components = missing[owner] else { return nil }
                let names = components.map(\.caption)
                return Finding(
                    message: LocalizedText(
                        zh: "清单声明的组件在代码中没有对应的类：\(names.listed(.zh))。",
                        en: "Declared, but not in the code: \(names.listed(.en))."),
                    owner: owner, severity: .low,
                    evidence: components.prefix(12).map { .manifest($0.xpath, split: $0.split, $0.name) },
                    identity: owner.name)
            })
    }
}
