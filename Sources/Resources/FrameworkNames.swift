/// Names of the Android framework's own resources (package 0x01), by id.
///
/// Attribute names in a package may be stripped or false, but their ids are what Android goes by, and ids of public
/// resources never change. The table lies in the program as one text; a type is decoded when it is first asked for.
public enum FrameworkNames {
    /// The name of a resource such as `android:style/Theme`; nil if the table does not have it.
    public static func name(of id: ResourceID) -> ResourceName? {
        guard id.isFramework else { return nil }
        if id.type == attributeType {
            return attribute(id).map { ResourceName(package: "android", type: "attr", entry: $0) }
        }
        var found: ResourceName?
        for section in sections where section.first.type == id.type {
            decode(section) { candidate, name in
                guard candidate == id else { return true }
                found = ResourceName(package: "android", type: section.type, entry: name())
                return false
            }
        }
        return found
    }

    /// The name of an attribute, such as `debuggable`; nil if the table does not have it.
    public static func attribute(_ id: ResourceID) -> String? {
        guard id.package == ResourceID.frameworkPackage, id.type == attributeType else { return nil }
        let index = Int(id.entry)
        guard index < attributes.count else { return nil }
        let name = attributes[index]
        return name.isEmpty ? nil : name
    }

    /// The id of a resource, such as type `attr`, entry `debuggable`; nil if the table does not have it.
    public static func id(type: String, entry: String) -> ResourceID? {
        var found: ResourceID?
        for section in sections where section.type == type {
            decode(section) { candidate, name in
                guard name() == entry else { return true }
                found = candidate
                return false
            }
        }
        return found
    }

    /// The type id of attributes in the framework.
    private static let attributeType: UInt8 = 0x01

    /// The names of attributes by entry number, empty where there is none: every attribute of every element is looked up.
    private static let attributes: [String] = {
        var names: [String] = []
        for section in sections where section.first.type == attributeType {
            decode(section) { id, name in
                while names.count < Int(id.entry) { names.append("") }
                names.append(name())
                return true
            }
        }
        return names
    }()
}
