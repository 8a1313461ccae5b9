import ArgumentParser
import Harness

/// `touchstone checks test`.
struct TestRules: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Run the checks of a rule file on the packages it gives as examples.",
        usage: "touchstone checks test <rules> [<options>]",
        discussion: """
            A rule file holds checks of your own, which `touchstone analyze --rules` adds to the catalogue. An id may \
            not be one of the catalogue's. What is found is a finding; for kind protection it is what should be there.

              rules:
                - id: GOV-001
                  title: { zh: 调用了旧网关, en: The old gateway is called }
                  indicator: user_data         # package, anti_cracking, user_data, information_input
                  severity: medium             # info, low, medium, high, critical
                  kind: weakness               # or protection
                  fix: { zh: 改用新网关。, en: Use the new one. }
                  match: any                   # or all: every item of find must find something
                  find:
                    - manifest: //activity[@android:exported='true'][not(@android:permission)]
                    - call:
                        class: android.webkit.WebView
                        method: loadUrl
                        argument: { position: 0, text: "http://*" }  # or number, bits, constant: true
                    - method:                  # of classes that extend or implement the class
                        class: javax.net.ssl.X509TrustManager
                        method: checkServerTrusted
                        body: empty            # any, returns-true, returns-false, returns-null, throws
                    - string: "http://old.example.gov.cn*"           # * is any characters
                    - file: { path: "assets/*.pem", contains: PRIVATE KEY }
                    - library: { name: "libpay*.so", fact: no-relro, needs: libssl.so }
                  examples:                    # paths from the folder of the rule file
                    fires: [bad.apk]
                    silent: [good.apk]

            EXIT STATUS
              0  every example ends as the file says
              1  some example does not
              2  wrong usage, or a rule file that is wrong (with line and column)
              3  a package could not be read, or the output not written
            """)

    @Argument(help: "The rule file, YAML.", completion: .file(extensions: ["yaml", "yml"]))
    var rules: String

    @OptionGroup(title: HelpText.output) var page: PageOptions
    @OptionGroup(title: HelpText.limits) var limits: LimitOptions

    func run() async throws {
        let task = RuleTestTask(path: rules, limits: limits.limits, language: page.language.language)
        try await task.run(asJSON: page.json, to: page.destination.destination)
    }
}
