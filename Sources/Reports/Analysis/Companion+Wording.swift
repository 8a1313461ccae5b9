import App
import Findings

extension Companion {
    /// Its packages with their digests, on one line.
    var digests: String {
        packages.map { package in
            let name = package.name == self.name ? "" : "\(package.name): "
            return name + package.sha256
        }.joined(separator: ", ")
    }

    /// Where the code came from, in one sentence.
    var sentence: LocalizedText {
        LocalizedText(
            zh: "代码取自配套包 \(name)（SHA-256 \(digests)）；清单、资源、签名、原生库和加固均以被测包为准。",
            en:
                "The code is that of the companion \(name) (SHA-256 \(digests)); manifest, resources, signature, native "
                + "code and hardening are those of the app's own package.")
    }

    /// In what it is not the app unpacked, if somebody took it all the same.
    var doubts: [LocalizedText] {
        differences.map { difference in
            LocalizedText(
                zh: "配套包与应用不一致，按要求仍予采用：\(difference.zh)。",
                en: "The companion is not the app's, and was taken because that was asked for: \(difference.en).")
        }
    }

    /// Its facts as JSON.
    var json: JSONValue {
        [
            "name": .string(name),
            "packages": .array(
                packages.map { package in
                    [
                        "name": .string(package.name), "size": .integer(package.size),
                        "sha256": .string(package.sha256),
                    ]
                }),
            "differences": .array(differences.map(\.json)),
        ]
    }

    /// The path of one of its files within it, from the name that evidence gives the file; nil for a file of the app.
    func path(within file: String) -> String? {
        let prefix = name + "!/"
        return file.hasPrefix(prefix) ? String(file.dropFirst(prefix.count)) : nil
    }
}
