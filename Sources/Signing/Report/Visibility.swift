/// Which signers the phones of some API levels go by.
public struct Visibility: Sendable, Hashable {
    /// The API levels.
    public var levels: PlatformRange
    /// The scheme that they evaluate.
    public var scheme: SignatureScheme
    /// The signers' own certificates.
    public var certificates: [Certificate]

    /// What the signers of a report mean for each part of its range.
    ///
    /// A phone goes by the newest scheme that it knows and the package has: v3.1 from API level 33, v3 from 28, v2 from
    /// 24, else v1. Of several v3 signers it takes the one whose range holds its own level.
    static func derive(from report: SignatureReport) -> [Visibility] {
        var result: [Visibility] = []
        for levels in parts(of: report) {
            guard let scheme = scheme(at: levels.min, in: report) else { continue }
            let signers = report.signers.filter {
                $0.name.scheme == scheme && !$0.isIgnored && (scheme < .v3 || $0.covers(levels.min))
            }
            let certificates = signers.compactMap(\.certificates.first)
            if let last = result.last, last.scheme == scheme, last.certificates == certificates,
                let joined = PlatformRange(min: last.levels.min, max: levels.max)
            {
                result[result.count - 1].levels = joined
            } else {
                result.append(Visibility(levels: levels, scheme: scheme, certificates: certificates))
            }
        }
        return result
    }

    /// The levels of a report's range that none of its signatures is for.
    static func unsigned(in report: SignatureReport) -> [PlatformRange] {
        var result: [PlatformRange] = []
        for levels in parts(of: report) where scheme(at: levels.min, in: report) == nil {
            if let last = result.last, last.max + 1 == levels.min,
                let joined = PlatformRange(min: last.min, max: levels.max)
            {
                result[result.count - 1] = joined
            } else {
                result.append(levels)
            }
        }
        return result
    }

    /// The range cut at every level at which something may change.
    private static func parts(of report: SignatureReport) -> [PlatformRange] {
        var starts: Set<Int> = [report.range.min, APILevel.n, APILevel.p, APILevel.t]
        for signer in report.signers where signer.name.scheme == .v3 || signer.name.scheme == .v31 {
            starts.insert(signer.minSDK)
            if signer.maxSDK < PlatformRange.unlimited { starts.insert(signer.maxSDK + 1) }
        }
        let cuts = starts.filter { $0 >= report.range.min && $0 <= report.range.max }.sorted()
        return zip(cuts, cuts.dropFirst().map { $0 - 1 } + [report.range.max]).compactMap {
            PlatformRange(min: $0, max: $1)
        }
    }

    private static func scheme(at level: Int, in report: SignatureReport) -> SignatureScheme? {
        let present = Set(report.signers.filter { !$0.isIgnored }.map(\.name.scheme))
        func has(_ scheme: SignatureScheme) -> Bool {
            report.signers.contains { $0.name.scheme == scheme && $0.covers(level) }
        }
        if level >= APILevel.t, has(.v31) { return .v31 }
        if level >= APILevel.p, has(.v3) { return .v3 }
        if level >= APILevel.n, present.contains(.v2) { return .v2 }
        return present.contains(.v1) ? .v1 : nil
    }
}

extension Signer {
    /// True if the signature is for that API level.
    func covers(_ level: Int) -> Bool { minSDK <= level && level <= maxSDK }
}
