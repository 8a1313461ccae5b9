import App
import Findings
import Reports
import Signing

extension Analysis {
    /// The last day on which the same analysis would say the same: until a suppression or a certificate expires, and until
    /// an expiry of pins comes near. Nil if nothing in it depends on the day.
    ///
    /// What depends on the day: `Suppression.isExpired`, and of the checks PKG-008 and DAT-054 alone, which ask for
    /// `App.analysisDay`.
    var validUntil: CalendarDay? {
        guard let day = app.analysisDay else { return nil }
        let ends = (triage.suppressions?.entries ?? []).compactMap(\.expires)
        let certificates = app.signatures.flatMap { $0.report?.currentCertificates ?? [] }
        var last = (ends + certificates.compactMap { CalendarDay(secondsSince1970: $0.notAfter.secondsSince1970) })
            .filter { $0 >= day }
        // What is not valid yet may be so tomorrow, and pins that expire soon say in how many days.
        let begins = certificates.compactMap { CalendarDay(secondsSince1970: $0.notBefore.secondsSince1970) }
        if begins.contains(where: { $0 > day }) { last.append(day) }
        for end in pinExpirations where day < end {
            let warned = CalendarDay(secondsSince1970: (end.daysSince1970 - 91) * 86_400)
            last.append(max(day, warned ?? day))
        }
        return last.min()
    }

    private var pinExpirations: [CalendarDay] {
        guard case .configured(let files) = app.networkSecurity else { return [] }
        let configs = files.flatMap(\.policy.domains)
        return configs.compactMap { $0.pinSet?.expiration.flatMap { CalendarDay($0) } }
    }
}

extension CalendarDay {
    /// The day of a moment in UTC; nil beyond the years that there are.
    fileprivate init?(secondsSince1970 seconds: Int) {
        self.init(daysSince1970: Int((Double(seconds) / 86_400).rounded(.down)))
    }

    fileprivate var daysSince1970: Int { CalendarDay(year: 1970, month: 1, day: 1)?.days(to: self) ?? 0 }
}
