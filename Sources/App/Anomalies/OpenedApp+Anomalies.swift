import Archive
import Bytes
import Dex
import Elf
import Findings
import Resources

extension OpenedApp {
    /// Everything irregular in the archives, the manifests and the tables' structure, in that order.
    public func anomalies() -> [AnomalyRecord] {
        packages.flatMap { package in
            var records = AnomalyRecord.all(of: package.archive, in: package.name)
            for anomaly in package.manifestAnomalies {
                records.append(AnomalyRecord(anomaly, in: package.name, part: PackageFile.manifestPath))
            }
            for anomaly in package.tableAnomalies {
                records.append(AnomalyRecord(anomaly, in: package.name, part: PackageFile.tablePath))
            }
            if let error = package.tableError { records.append(AnomalyRecord(unread: error)) }
            return records
        }
    }
}

extension AnomalyRecord {
    /// Everything irregular in an archive as Android reads it, and where libzip reads it otherwise.
    public static func all(of archive: Archive, in package: String) -> [AnomalyRecord] {
        (archive.anomalies + SecondOpinion.compare(archive)).map { AnomalyRecord($0, in: package) }
    }

    /// A file in a container that looks like a package and is not part of the app.
    public init(leftOut file: PackageContainer.LeftOut) {
        switch file.reason {
        case .otherDevices:
            self.init(
                code: "container.other-devices", file: file.name, offset: 0,
                meaning: LocalizedText(
                    zh: "目录表把该文件分给其他设备或其他安装方式，未参与分析。",
                    en: "The table of contents has this file for other devices or installs; it was left out."))
        case .noManifest:
            self.init(
                code: "container.no-manifest", file: file.name, offset: 0,
                meaning: LocalizedText(
                    zh: "该文件名为安装包，但没有清单文件，未参与分析。",
                    en: "This file is named like a package but has no manifest; it was left out."))
        case .unreadable(let error):
            self.init(unread: OpeningError(package: file.name, .archive(error)))
        }
    }

    /// An irregularity of an archive.
    public init(_ anomaly: Anomaly<ZipAnomaly>, in package: String) {
        self.init(
            code: anomaly.kind.rawValue, file: package, offset: anomaly.offset, subject: anomaly.subject,
            detail: anomaly.detail, meaning: anomaly.kind.meaning)
    }

    /// An irregularity of a compiled file.
    public init(_ anomaly: Anomaly<ResourceAnomaly>, in package: String, part: String) {
        self.init(
            code: anomaly.kind.rawValue, file: package.isEmpty ? part : "\(package)!/\(part)", offset: anomaly.offset,
            subject: anomaly.subject, detail: anomaly.detail, meaning: anomaly.kind.meaning)
    }

    /// An irregularity of a dex file.
    public init(_ anomaly: Anomaly<DexAnomaly>, in package: String, part: String) {
        self.init(
            code: anomaly.kind.rawValue, file: package.isEmpty ? part : "\(package)!/\(part)", offset: anomaly.offset,
            subject: anomaly.subject, detail: anomaly.detail, meaning: anomaly.kind.meaning)
    }

    /// An irregularity of a native library.
    public init(_ anomaly: Anomaly<ElfAnomaly>, in package: String, part: String) {
        self.init(
            code: anomaly.kind.rawValue, file: package.isEmpty ? part : "\(package)!/\(part)", offset: anomaly.offset,
            subject: anomaly.subject, detail: anomaly.detail, meaning: anomaly.kind.meaning)
    }

    /// A part of the app that could not be read.
    public init(unread error: OpeningError) {
        let file = [error.package, error.part].filter { !$0.isEmpty }.joined(separator: "!/")
        self.init(
            code: error.code, file: file, offset: error.offset, subject: error.subject, detail: error.detail,
            meaning: error.message)
    }
}
