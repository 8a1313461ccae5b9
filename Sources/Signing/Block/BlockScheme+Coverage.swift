import Bytes

extension BlockScheme {
    /// Checks that v3 signers cover the range without overlap, and that their histories are parts of one.
    ///
    /// Source: apksig, `V3SchemeVerifier.verify`.
    func checkCoverage(_ result: inout BlockResult) {
        // Of several signers that end at one level the last one counts, as in apksig's sorted map.
        var byEnd: [Int32: BlockSigner] = [:]
        for signer in result.signers { byEnd[signer.maxSDK ?? 0] = signer }
        let sorted = byEnd.sorted { $0.key < $1.key }.map(\.value)

        var firstMin = 0
        var lastMax = 0
        var lastSize = 0
        var lineages: [Lineage] = []
        for signer in sorted {
            let min = Int(signer.minSDK ?? 0)
            if firstMin == 0 {
                firstMin = min
            } else if min != lastMax + 1, !(min == lastMax && signer.targetsDevelopmentRelease) {
                result.errors.add(.v3InconsistentSdkVersions)
                break
            }
            lastMax = Int(signer.maxSDK ?? 0)
            guard let lineage = signer.lineage else { continue }
            guard lineage.nodes.count >= lastSize else {
                result.errors.add(.v3InconsistentLineages)
                break
            }
            lastSize = lineage.nodes.count
            lineages.append(lineage)
        }
        checkRange(firstMin, lastMax, &result)
        guard !lineages.isEmpty else { return }
        if let lineage = Lineage.consolidated(lineages) {
            result.lineage = lineage
        } else {
            result.errors.add(.v3InconsistentLineages)
        }
    }

    /// A v3.1 signature may begin at any level, for v3 covers the levels before; v3 may end where v3.1 begins.
    private func checkRange(_ firstMin: Int, _ lastMax: Int, _ result: inout BlockResult) {
        let neededMin = scheme == .v31 ? range.max : max(range.min, APILevel.p)
        let neededMax = rotationMinSDK.map { $0 - 1 } ?? range.max
        if firstMin > neededMin || lastMax < neededMax {
            result.errors.add(.v3MissingSdkVersions, [String(firstMin), String(lastMax)])
        }
    }
}
