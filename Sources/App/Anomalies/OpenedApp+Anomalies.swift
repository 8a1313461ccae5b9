import Archive
import Bytes
import Findings
import Resources

extension OpenedApp {
    /// Everything irregular in the archives, the manifests and the tables' structure, in that order.
    public func anomalies() -> [AnomalyRecord] {
        packages.flatMap { package in
            let archive = package.archive.anomalies + SecondOpinion.compare(package.archive)
            return archive.map { AnomalyRecord($0, in: package.name) }
                + package.manifestAnomalies.map {
                    AnomalyRecord($0, in: package.name, part: PackageFile.manifestPath)
                }
                + (package.table?.anomalies ?? []).map {
                    AnomalyRecord($0, in: package.name, part: PackageFile.tablePath)
                }
                + [package.tableError].compactMap(\.self).map(AnomalyRecord.init(unread:))
        }
    }
}

extension AnomalyRecord {
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

    /// A part of the app that could not be read.
    public init(unread error: OpeningError) {
        let file = [error.package, error.part].filter { !$0.isEmpty }.joined(separator: "!/")
        self.init(
            code: error.code, file: file, offset: error.offset, subject: error.subject, detail: error.detail,
            meaning: error.message)
    }
}
