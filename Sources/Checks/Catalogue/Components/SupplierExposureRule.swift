import App
import Findings
import Rules

/// PKG-074: which supplier brought which components, and which of them others can reach.
enum SupplierExposureRule {
    static let rule = Rule(
        id: "PKG-074",
        title: LocalizedText(zh: "SDK 组件暴露汇总", en: "Components of SDKs and their exposure"),
        indicator: .package, severity: .info, kind: .inventory, family: .components,
        what: LocalizedText(
            zh: "按供应商汇总第三方SDK的组件，列出其中导出且不要求权限的，不计分。",
            en: "Lists third-party components by SDK with those that are exported without a permission. Not scored."),
        why: LocalizedText(
            zh: "把供应商的问题和自身的问题分开，便于要求供应商整改，也便于核对隐私政策中的SDK清单。",
            en: """
                It separates the suppliers' faults from the app's own, and shows what the privacy policy's list of SDKs \
                must name.
                """),
        fix: LocalizedText(
            zh: "不用的SDK组件用 tools:node=\"remove\" 删除；暴露的组件请供应商说明用途，必要时覆盖为 exported=\"false\"。",
            en: """
                Remove unused components with tools:node="remove"; ask the supplier what exposed ones are for, and \
                override them with exported="false" where possible.
                """),
        references: References(masvs: ["MASVS-PLATFORM-1"], maswe: "MASWE-0076", cn: "GB/T 41391-2022 6.6"),
        examples: [
            Example(
                .silent,
                inside: """
                    <service android:name="cn.jpush.android.service.PushService" android:exported="false"/>
                    <receiver android:name="cn.jpush.android.service.PushReceiver" android:exported="true"/>
                    <activity android:name=".wxapi.WXEntryActivity" android:exported="true"/>
                    """),
            Example(.silent, inside: "<activity android:name=\".Main\"/>"),
        ],
        judge: judge)

    private static func judge(_ app: App) -> Judgement {
        let owners = app.owners
        var order: [String] = []
        var components: [String: [Component]] = [:]
        for component in app.manifest.components {
            guard case .sdk(let name) = owners.owner(of: component) else { continue }
            if components[name] == nil { order.append(name) }
            components[name, default: []].append(component)
        }
        return .facts(
            order.compactMap { name in
                guard let sdk = SDKTable.sdk(named: name), let all = components[name] else { return nil }
                return finding(sdk, all)
            })
    }

    private static func finding(_ sdk: SDK, _ components: [Component]) -> Finding {
        let exported = components.filter(\.mayBeExported)
        let open = exported.filter { component in
            component.kind == .provider
                ? component.readPermission == nil || component.writePermission == nil : component.permission == nil
        }
        let names = open.map(\.caption)
        let what = LocalizedText(
            zh: "\(sdk.title.zh)（\(sdk.vendor.zh)，\(sdk.purpose.title.zh)）",
            en: "\(sdk.title.en) (\(sdk.vendor.en), \(sdk.purpose.title.en))")
        return Finding(
            message: LocalizedText(
                zh: """
                    \(what.zh)：组件 \(components.count) 个，导出 \(exported.count) 个，其中不要求权限 \(open.count) 个\
                    \(open.isEmpty ? "" : "：" + names.listed(.zh))。
                    """,
                en: """
                    \(what.en): components \(components.count), exported \(exported.count), of these without a \
                    permission \(open.count)\(open.isEmpty ? "" : ": " + names.listed(.en)).
                    """),
            owner: .sdk(sdk.name), severity: .info,
            evidence: (exported.isEmpty ? components : exported).map {
                .manifest($0.xpath, split: $0.split, $0.name)
            },
            identity: sdk.name)
    }
}
