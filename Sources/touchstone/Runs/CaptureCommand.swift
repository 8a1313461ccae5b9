import ArgumentParser
import Harness

/// `touchstone capture`.
struct CaptureCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "capture",
        abstract: "Record a run of an app on every connected phone, for ingest to read.",
        usage: "touchstone capture <app> --output <folder> [<options>]",
        discussion: """
            Drives phones through the adb program, all of them at the same time: removes what is there of the app, \
            installs it, starts it cold several times, plays scenarios, leaves it in the background for a while, \
            uninstalls it and looks for what it left behind. Memory, processor, frames, traffic and the log are \
            recorded on the way. APP is an .apk, a folder with the .apk files of one app, or a set of them (.apks, .xapk, \
            .apkm); of a set each phone gets the parts for its ABI, density and language.

            The folder gets one bundle for each phone, named after its serial number: run.json, commands.jsonl with \
            every command, its time, status and output, one folder for each phase. `touchstone ingest` reads it.

            A phone that goes offline, hangs or refuses holds up no other. A phase that could not be tried is \
            blocked, and counts neither for nor against the app. Ctrl-C ends the run; run.json then says that it is \
            partial, as it does where a phone was lost. What adb calls a success is believed only if the phone shows it.

            --scenario takes a YAML file; may be repeated:

              name: query                  # the folder: letters, digits, - and _
              control: www.gov.cn          # a host that tells the network's fault from the app's
              steps:                       # the app has just been started
                - tap: [540, 1200]         # in pixels
                - swipe: [540, 1800, 540, 600, 300]   # from, to, milliseconds
                - text: "yunling"          # typed; ASCII
                - key: BACK                # KEYCODE_ may be left out
                - url: "yunling://query"   # opened by the app
                - intent: { action: android.intent.action.VIEW, component: .QueryActivity, data: "a:b" }
                - wait: 5                  # seconds; memory and processor are looked at meanwhile
                - expect: { text: 查询结果, service: 社保查询 }   # not shown: the service is invalid
                - monkey: { seed: 42, events: 500, throttle: 100 }   # random events that come again

            EXIT STATUS
              0  every phone was recorded to the end, whatever the app did on it
              1  the bundle of a phone is partial
              2  wrong usage
              3  no phone, no adb, the app could not be read, or the output not written

            EXAMPLES
              touchstone capture app.apk --output runs/
              touchstone capture app.apk --serial 6d2a0f1c --launches 10 --scenario query.yaml -o runs/
              touchstone ingest runs/ --report html=runs.html
            """)

    @Argument(
        help: ArgumentHelp(
            "An .apk, a set (.apks, .xapk, .apkm), or a folder with the .apk files of one app.", valueName: "app"),
        completion: .file(extensions: ["apk", "apks", "xapk", "apkm"]))
    var app: String

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The folder for the bundles; none of a phone may be there yet.", valueName: "folder"),
        completion: .directory)
    var output: String

    @OptionGroup(title: "Phones") var phones: PhoneOptions
    @OptionGroup(title: "Plan") var plan: PlanOptions
    @OptionGroup(title: HelpText.output) var language: LanguageOptions
    @OptionGroup(title: HelpText.limits) var limits: LimitOptions

    func run() async throws {
        let order = CaptureOrder(
            app: app, output: output, adb: phones.adb, serials: phones.serial, scenarios: plan.scenario,
            launches: plan.launches, settleSeconds: plan.settle, idleSeconds: plan.idle,
            intervalSeconds: plan.interval, commandSeconds: plan.timeout, installSeconds: plan.installTimeout,
            grantsPermissions: plan.grantPermissions)
        try await CaptureTask(order, limits: limits.limits, language: language.language).run()
    }
}

/// Which phones, and how they are reached.
struct PhoneOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The adb program: a path, or a name to look for in PATH.", valueName: "path"))
    var adb = "adb"

    @Option(
        help: ArgumentHelp(
            "The serial number of a phone; may be repeated. Without it, every connected phone.", valueName: "serial"))
    var serial: [String] = []
}

/// What is done on each phone.
struct PlanOptions: ParsableArguments {
    @Option(help: ArgumentHelp("How often the app is started cold.", valueName: "count"))
    var launches = 5

    @Option(help: ArgumentHelp("Look at the app this many seconds after a start.", valueName: "seconds"))
    var settle = 5

    @Option(help: ArgumentHelp("Play the scenario in this YAML file; may be repeated.", valueName: "file"))
    var scenario: [String] = []

    @Option(
        help: ArgumentHelp("Leave the app in the background for this many seconds; 0 for not.", valueName: "seconds"))
    var idle = 60

    @Option(help: ArgumentHelp("Look at memory and processor every so many seconds.", valueName: "seconds"))
    var interval = 10

    @Option(help: ArgumentHelp("Give up a command that takes longer than this many seconds.", valueName: "seconds"))
    var timeout = 60

    @Option(help: ArgumentHelp("Give up an installation that takes longer than this.", valueName: "seconds"))
    var installTimeout = 300

    @Flag(help: "Grant all permissions when installing, so that no question covers the app.")
    var grantPermissions = false

    func validate() throws {
        let values: [(String, Int, ClosedRange<Int>)] = [
            ("--launches", launches, 1...1000), ("--settle", settle, 0...600), ("--idle", idle, 0...86_400),
            ("--interval", interval, 0...3600), ("--timeout", timeout, 1...3600),
            ("--install-timeout", installTimeout, 1...3600),
        ]
        for (name, value, range) in values where !range.contains(value) {
            throw ValidationError("\(name) must be a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
    }
}
