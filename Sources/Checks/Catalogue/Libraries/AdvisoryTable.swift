import App

/// Published weaknesses of libraries by version.
///
/// Source: GitHub Advisory Database and OSV (CVE records), read for the branches that Android apps and their pages use.
enum AdvisoryTable {
    /// A weakness of one branch of a library.
    struct Row {
        let name: String
        /// The first version with it.
        let from: String
        /// The first version without it.
        let fixed: String
        let advisory: String
        let isHigh: Bool
    }

    /// The gravest row that a version falls under; nil if none.
    static func row(of library: LibraryVersion) -> Row? {
        let found = rows.filter { $0.name == library.name && !library.isBefore($0.from) && library.isBefore($0.fixed) }
        return found.first { $0.isHigh } ?? found.first
    }

    private static let rows: [Row] = text.split(separator: "\n").map { line in
        let columns = line.split(separator: "|").map(String.init)
        guard columns.count == 5 else { preconditionFailure("a row of the advisory table is malformed: \(line)") }
        return Row(
            name: columns[0], from: columns[1], fixed: columns[2], advisory: columns[3], isHigh: columns[4] == "high")
    }

    /// library | first version with it | first version without it | advisory | severity
    private static let text = """
        com.alibaba:fastjson|1.2.0|1.2.83|CVE-2022-25845|high
        org.apache.logging.log4j:log4j-core|2.0|2.17.1|CVE-2021-44228, CVE-2021-44832|high
        com.google.code.gson:gson|2.0|2.8.9|CVE-2022-25647|high
        com.google.guava:guava|1.0|32.0.0|CVE-2023-2976|medium
        com.squareup.okhttp3:okhttp|3.0|4.9.2|CVE-2021-0341|high
        com.squareup.okio:okio|2.0|3.4.0|CVE-2023-3635|medium
        com.squareup.okio:okio|1.0|1.17.6|CVE-2023-3635|medium
        com.fasterxml.jackson.core:jackson-databind|2.0|2.12.7|CVE-2020-36518, CVE-2022-42003|high
        commons-collections:commons-collections|3.0|3.2.2|CVE-2015-7501|high
        commons-io:commons-io|2.0|2.14.0|CVE-2024-47554|medium
        org.apache.commons:commons-compress|1.0|1.26.0|CVE-2024-25710|medium
        org.apache.httpcomponents:httpclient|4.0|4.5.13|CVE-2020-13956|medium
        org.dom4j:dom4j|2.1.0|2.1.3|CVE-2020-10683|high
        dom4j:dom4j|1.0|1.7|CVE-2020-10683|high
        org.jsoup:jsoup|1.0|1.15.3|CVE-2022-36033|medium
        org.yaml:snakeyaml|1.0|2.0|CVE-2022-1471|high
        net.lingala.zip4j:zip4j|1.0|2.11.3|CVE-2023-22899|medium
        com.google.protobuf:protobuf-java|3.0|3.16.3|CVE-2022-3171|medium
        io.netty:netty-codec-http|4.0|4.1.108|CVE-2024-29025|medium
        jquery|1.0|3.5.0|CVE-2020-11022, CVE-2020-11023|medium
        jquery-ui|1.0|1.13.0|CVE-2021-41182|medium
        bootstrap|3.0|3.4.1|CVE-2019-8331|medium
        bootstrap|4.0|4.3.1|CVE-2019-8331|medium
        lodash|1.0|4.17.21|CVE-2021-23337|high
        underscore|1.3.2|1.12.1|CVE-2021-23358|high
        moment|2.0|2.29.2|CVE-2022-24785|high
        axios|0.8.1|0.28.0|CVE-2023-45857|medium
        axios|1.0|1.6.0|CVE-2023-45857|medium
        angularjs|1.0|1.8.0|CVE-2020-7676|medium
        handlebars|1.0|4.7.7|CVE-2021-23369|high
        dompurify|1.0|2.5.4|CVE-2024-47875|high
        dompurify|3.0|3.1.3|CVE-2024-47875|high
        """
}
