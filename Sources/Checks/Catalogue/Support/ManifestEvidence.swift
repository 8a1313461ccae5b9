import App
import Findings

extension Evidence {
    /// What stands in the manifest at an XPath; a split has a manifest of its own.
    static func manifest(_ xpath: String, split: String = "", _ value: String) -> Evidence {
        let file = split.isEmpty ? "AndroidManifest.xml" : "\(split)!/AndroidManifest.xml"
        return Evidence(.xml(file: file, xpath: xpath), value: value)
    }

    /// What an attribute in Android's namespace says.
    static func attribute(_ name: String, of xpath: String, split: String = "", _ value: String) -> Evidence {
        manifest("\(xpath)/@android:\(name)", split: split, value)
    }

    /// What an attribute of a component says.
    static func attribute(_ name: String, of component: Component, _ value: String) -> Evidence {
        attribute(name, of: component.xpath, split: component.split, value)
    }
}

extension ComponentKind {
    /// What people call it.
    var title: String {
        switch self {
        case .activity: "Activity"
        case .activityAlias: "Activity-alias"
        case .service: "Service"
        case .receiver: "Receiver"
        case .provider: "Provider"
        }
    }
}

extension Component {
    /// The kind and the class, as messages name it.
    var caption: String { "\(kind.title) \(name)" }

    /// True if other apps reach it on some device: `android:exported` behind a reference counts in every configuration.
    var mayBeExported: Bool {
        isExported || declaredExported?.canBe(true) ?? false
    }
}

extension App {
    /// Who wrote what.
    var owners: OwnerResolver { OwnerResolver(manifest) }
}
