import Bytes
import Foundation
import Resources

/// Prints a resource table as `aapt2 dump resources` prints it.
///
/// Source of the notation: AOSP `tools/aapt2/Debug.cpp`, `PrintTable`; `ResourceUtils.cpp`, `ParseBinaryResValue`.
struct Aapt2TableNotation {
    let table: ResourceTable
    private(set) var text = ""
    /// Names of all resources, which references and keys are printed with.
    private let names: [ResourceID: ResourceName]
    private var package = ""

    init(_ table: ResourceTable) {
        self.table = table
        var names: [ResourceID: ResourceName] = [:]
        for package in table.packages {
            for type in package.types {
                for resource in table.resources(of: type, in: package) { names[resource.id] = resource.name }
            }
        }
        self.names = names
        // The framework's preview resources are a package of the same name and id; aapt2 prints them as one.
        let packages = Dictionary(grouping: table.packages, by: \.name)
        for name in packages.keys.sorted() { print(name, packages[name] ?? []) }
    }

    private mutating func print(_ name: String, _ packages: [ResourcePackage]) {
        package = name
        text += "Package name=\(name) id=\(hex(UInt32(packages.first?.id ?? 0), 2))\n"
        let types = packages.flatMap { package in
            package.types.map { (package.typeName($0.id), $0, table.resources(of: $0, in: package)) }
        }
        .filter { !$0.2.isEmpty }
        .sorted { (Aapt2Order.type($0.0), $0.1.id) < (Aapt2Order.type($1.0), $1.1.id) }
        for (name, _, resources) in types {
            let number = UInt32(resources.first?.id.type ?? 0)
            add("  ", "type \(name) id=\(hex(number, 2)) entryCount=\(resources.count)\n")
            for resource in resources { print(resource) }
        }
    }

    /// Begins a line. An empty array is a line without end in aapt2: what follows has no indentation.
    private mutating func add(_ indentation: String, _ line: String) {
        text += (text.hasSuffix("[") ? "" : indentation) + line
    }

    private mutating func print(_ resource: ListedResource) {
        let isPublic = resource.values.contains { $0.entry.flags & 2 != 0 }
        add("    ", "resource \(resource.id) \(resource.name.type)/\(resource.name.entry)")
        text += (isPublic ? " PUBLIC" : "") + "\n"
        for value in resource.values.sorted(by: { Aapt2Order.precedes($0.configuration, $1.configuration) }) {
            add("      ", "(\(value.configuration.qualifiers)) ")
            switch value.entry.content {
            case .value(let single):
                text += self.text(of: single, type: resource.name.type, indentation: "      ")
                if case .string(let index) = single.kind, isFile(index, type: resource.name.type) {
                    let path = table.strings[Int(index)] ?? ""
                    let isTyped = resource.name.type != "raw"
                    text += path.hasSuffix(".xml") && isTyped ? " type=XML" : path.hasSuffix(".png") ? " type=PNG" : ""
                }
                text += "\n"
            case .bag(let bag):
                print(bag, type: resource.name.type)
            }
        }
    }

    private mutating func print(_ bag: ResourceBag, type: String) {
        let items = table.items(of: bag)
        switch type {
        case "style":
            text += "(style) size=\(items.count)"
            if bag.parent.rawValue != 0 {
                let name = names[bag.parent].map { "\(shown($0)) (\(bag.parent))" }
                text += " parent=" + (name ?? "\(bag.parent)")
            }
            text += "\n"
            for item in items {
                text += "        " + key(item.name) + "=" + self.text(of: item.value, type: type) + "\n"
            }
        case "array":
            text += "(array) size=\(items.count)\n        ["
            for (index, item) in items.enumerated() {
                if index > 0 { text += ", " + (index % 4 == 0 ? "\n         " : "") }
                text += self.text(of: item.value, type: type)
            }
            text += items.isEmpty ? "" : "]\n"
        case "plurals":
            let order = ["zero", "one", "two", "few", "many", "other"]
            var texts: [String: String] = [:]
            for item in items {
                if let plural = ResourceBag.Key.plural(item.name) {
                    texts[plural] = self.text(of: item.value, type: type)
                }
            }
            text += "(plurals) size=\(texts.count)\n"
            for plural in order where texts[plural] != nil { text += "        \(plural)=\(texts[plural] ?? "")\n" }
        default:
            print(attribute: items)
        }
    }

    private mutating func print(attribute items: [ResourceBag.Item]) {
        let formats = items.first { $0.name == ResourceBag.Key.formats }?.value.data ?? 0
        var words: [String] = []
        let known = ["reference", "string", "integer", "boolean", "color", "float", "dimension", "fraction"]
        for (bit, word) in known.enumerated() where formats & (1 << UInt32(bit)) != 0 { words.append(word) }
        if formats & 0x1_0000 != 0 { words.append("enum") }
        if formats & 0x2_0000 != 0 { words.append("flags") }
        text += "(attr) type=" + (formats & 0xffff == 0xffff ? "any" : words.joined(separator: "|"))
        let symbols = items.filter { $0.name.rawValue & 0xffff_0000 != 0x0100_0000 }
        if formats & 0x3_0000 != 0 { text += " size=\(symbols.count)" }
        text += "\n"
        guard formats & 0x3_0000 != 0 else { return }
        for item in symbols {
            text += "        " + key(item.name) + "=0x\(hex(item.value.data, 8))\n"
        }
    }

    private func key(_ id: ResourceID) -> String {
        let name = names[id].map { $0.package == package ? $0.entry : "\($0.package):\($0.entry)" }
        return name.map { "\($0)(\(id))" } ?? id.description
    }

    private func shown(_ name: ResourceName) -> String {
        name.package == package ? "\(name.type)/\(name.entry)" : name.description
    }

    private func isFile(_ index: UInt32, type: String) -> Bool {
        type != "string" && table.strings[Int(index)]?.hasPrefix("res/") == true
            && table.strings.spans(of: Int(index)).isEmpty
    }

    private func text(of value: ResourceValue, type: String, indentation: String = "        ") -> String {
        switch value.kind {
        case .string where type == "id": return "(id)"
        case .string(let index):
            let string = (table.strings[Int(index)] ?? "").split(separator: "\n", omittingEmptySubsequences: false)
                .joined(separator: "\n" + indentation)
            return isFile(index, type: type) ? "(file) \(string)" : "\"\(string)\""
        case .reference(let id), .dynamicReference(let id):
            return id.rawValue == 0 ? "@null" : "@" + (names[id].map(shown) ?? "\(id)")
        case .attribute(let id), .dynamicAttribute(let id): return "?" + (names[id].map(shown) ?? "\(id)")
        default: return type == "id" ? "(id)" : Aapt2Notation.text(of: value)
        }
    }

    private func hex(_ number: UInt32, _ digits: Int) -> String { String(format: "%0\(digits)x", number) }
}

/// The orders in which aapt2 prints types and configurations.
enum Aapt2Order {
    /// Types are in the order of their names, the framework's private attributes as if they had no mark.
    static func type(_ name: String) -> String { name.hasPrefix("^") ? String(name.dropFirst()) : name }

    /// Source: AOSP `ResourceTypes.cpp`, `ResTable_config::compare`, which compares the fields as they lie in memory.
    static func precedes(_ left: ResourceConfiguration, _ right: ResourceConfiguration) -> Bool {
        key(left).lexicographicallyPrecedes(key(right))
    }

    private static func key(_ one: ResourceConfiguration) -> [UInt64] {
        func pair(_ low: UInt16, _ high: UInt16) -> UInt64 { UInt64(low) | UInt64(high) << 16 }
        return [
            pair(one.mcc, one.mnc), pair(one.language.byteSwapped, one.region.byteSwapped),
            one.isScriptComputed ? 0 : UInt64(one.script), one.variant, one.numberingSystem,
            UInt64(one.orientation) | UInt64(one.touchscreen) << 8 | UInt64(one.density) << 16,
            UInt64(one.keyboard) | UInt64(one.navigation) << 8 | UInt64(one.inputFlags) << 16,
            pair(one.screenWidth, one.screenHeight), pair(one.sdkVersion, one.minorVersion),
            UInt64(one.screenLayout), UInt64(one.screenLayout2), UInt64(one.colorMode), UInt64(one.uiMode),
            UInt64(one.smallestWidth), pair(one.width, one.height),
        ]
    }
}
