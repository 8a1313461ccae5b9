import Code

/// How many of the components that the manifest declares have their class in the dex files that could be read.
struct ComponentCoverage: Sendable {
    /// Components of the app's own or of nobody's that is known: what SDKs declare is often left without a class.
    var declared = 0
    /// Those of them without a class.
    var missing = 0
    /// True if that is so of one that the home screen starts: then the app cannot start without other code.
    var lacksLauncher = false

    /// True if the code of half of them is elsewhere, or that of the first to run.
    var isPoor: Bool { lacksLauncher || missing >= Self.leastMissing && missing * 2 >= declared }

    /// One or two are missing for other reasons too: left over, or filled in by plug-ins.
    private static let leastMissing = 3
}

extension App {
    /// Which components have their code; nil if that cannot be told: without dex files, where some of them could not be
    /// read, and of an app without splits that it requires.
    var componentCoverage: ComponentCoverage? {
        guard let code, !code.program.files.isEmpty, code.gaps.isEmpty, manifest.split == nil else { return nil }
        if manifest.requiresSplits, packages.count < 2 { return nil }
        let owners = OwnerResolver(manifest)
        var coverage = ComponentCoverage()
        for component in manifest.components where component.isEnabled && component.split.isEmpty {
            let name = component.targetActivity ?? component.name
            if component.isPlatforms { continue }
            if case .sdk = owners.owner(ofClass: name) { continue }
            coverage.declared += 1
            if code.defines(name) { continue }
            coverage.missing += 1
            if component.filters.contains(where: \.isLauncher) { coverage.lacksLauncher = true }
        }
        return coverage.declared == 0 ? nil : coverage
    }
}

extension AppCode {
    /// True if a dex file defines the class of that name.
    public func defines(_ name: String) -> Bool {
        program.type(DescriptorText.descriptor(ofClass: name)).flatMap { program.definition(of: $0) } != nil
    }
}

extension Component {
    /// True if the platform has the class that runs, as `android.app.NativeActivity`.
    public var isPlatforms: Bool {
        let name = targetActivity ?? name
        return name.hasPrefix("android.") && !name.hasPrefix("android.support.") && !name.hasPrefix("android.arch.")
    }
}
