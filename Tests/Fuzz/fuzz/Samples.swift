import Archive
import Bytes
import Foundation

/// The packages of the project.
enum Samples {
    /// A package with v2 and v3 signatures.
    static let app = archive("Samples/yunling.apk")
    /// A package with a JAR signature only.
    static let jar = archive("Samples/faulty/v1-only.apk")

    /// The paths of all of them.
    static func all() throws -> [String] {
        let names = try FileManager.default.contentsOfDirectory(atPath: "Samples/faulty").sorted()
        return ["Samples/yunling.apk"] + names.filter { $0.hasSuffix(".apk") }.map { "Samples/faulty/" + $0 }
    }

    private static func archive(_ path: String) -> Archive {
        guard let bytes = try? FileMapping.open(path), let archive = try? Archive(parsing: bytes) else {
            FileHandle.standardError.write(Data("fuzz: no \(path) here; run this at the top of the project\n".utf8))
            exit(1)
        }
        return archive
    }
}

/// Inputs to begin with.
enum Seeds {
    /// Writes what each reader reads in the packages to a folder of its own, equal ones once.
    static func write(to folder: String, from packages: [String]) throws {
        for reader in Reader.all {
            let target = folder + "/" + reader.name
            try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: true)
            var written: Set<[UInt8]> = []
            for package in packages {
                guard let archive = try? Archive(parsing: try FileMapping.open(package)) else { continue }
                for seed in reader.seeds(archive).map({ $0.array() }) where written.insert(seed).inserted {
                    try Data(seed).write(to: URL(fileURLWithPath: target + "/seed-\(written.count)"))
                }
            }
            print("\(reader.name): \(written.count)")
        }
    }
}
