import Findings

/// A process that a log names, with its pid at that place of the log.
public struct ProcessRecord: Sendable, Hashable {
    /// What the log says of it.
    public enum Event: String, Sendable {
        /// It was started.
        case started
        /// It was there.
        case seen
        /// It ended.
        case ended
    }

    /// What the log says of it.
    public var event: Event
    /// Name, pid, uid and user, as far as is known.
    public var subject: LogSubject
    /// When.
    public var time: LogTime?
    /// Where it was read.
    public var place: LogPlace
}

/// An installed package, as `dumpsys package` shows it.
public struct PackageRecord: Sendable, Hashable {
    /// The package name.
    public var name: String
    /// The app id or uid (`userId=`, `appId=`), shared with other packages if ``sharedUser`` is set.
    public var uid: Int?
    /// The name of the shared uid.
    public var sharedUser: String?
    /// The version code.
    public var versionCode: Int?
    /// The version name.
    public var versionName: String?
    /// The API level it was made for.
    public var targetSDK: Int?
    /// How its code is compiled, such as `speed-profile` or `verify`.
    public var compilation: String?
    /// True for the version on the system partition that an update hides.
    public var isHidden = false
    /// Where it was read.
    public var place: LogPlace
}

/// A step of the compatibility test.
public enum StepKind: String, Sendable, CaseIterable, Codable {
    /// Installing the package.
    case install
    /// Starting the app.
    case launch
    /// Uninstalling it.
    case uninstall
}

/// Who is to answer for a step that did not succeed.
public enum FailureClass: String, Sendable, CaseIterable, Codable {
    /// The package: counts against it.
    case application
    /// The phone, its owner, the cable, the disk: the step was not measured.
    case environment
    /// What was on the phone before: the step was not measured.
    case setup
    /// A reason that is not known.
    case unknown
}

/// How a step of the compatibility test ended.
public struct StepRecord: Sendable, Hashable {
    /// Which step.
    public var step: StepKind
    /// The package, if the output names it.
    public var package: String?
    /// True if it succeeded.
    public var succeeded: Bool
    /// Who is to answer for it if it did not.
    public var failure: FailureClass?
    /// The system's code or words for it.
    public var reason: String
    /// Where it was read.
    public var place: LogPlace
    /// True for what is left of the app: it counts only behind an uninstallation.
    public var isResidue = false
}

/// Something that a reader has to say about a log: what it could not read, and what looks like a value and is none.
public struct Remark: Sendable, Hashable {
    /// What it is.
    public var code: RemarkCode
    /// What stands there, cut to a line; may be empty.
    public var detail: String
    /// Where.
    public var place: LogPlace
}

/// What was read from one file of a device run.
public struct Reading: Sendable, Hashable {
    /// What the file is.
    public var kind: LogKind
    /// The values, in the order of the file.
    public var measurements: [Measurement] = []
    /// The incidents, in the order of the file.
    public var incidents: [Incident] = []
    /// The processes that are named with a pid.
    public var processes: [ProcessRecord] = []
    /// The installed packages.
    public var packages: [PackageRecord] = []
    /// Steps of the compatibility test.
    public var steps: [StepRecord] = []
    /// System properties and facts of the phone by name.
    public var properties: [String: String] = [:]
    /// What could not be read, and what is no value.
    public var remarks: [Remark] = []
    /// How many values and incidents were left out because the file has more of them than any run needs.
    public var omitted = 0

    /// Nothing read yet.
    public init(kind: LogKind) {
        self.kind = kind
    }

    /// Most entries of a list: a hostile log can have one in each line.
    static let limit = 200_000

    mutating func add(_ measurement: Measurement) {
        if measurements.count < Self.limit { measurements.append(measurement) } else { omitted += 1 }
    }

    mutating func add(_ incident: Incident) {
        if incidents.count < Self.limit { incidents.append(incident) } else { omitted += 1 }
    }

    mutating func add(_ process: ProcessRecord) {
        if processes.count < Self.limit { processes.append(process) } else { omitted += 1 }
    }

    mutating func add(_ package: PackageRecord) {
        if packages.count < Self.limit { packages.append(package) } else { omitted += 1 }
    }

    mutating func add(_ step: StepRecord) {
        if steps.count < Self.limit { steps.append(step) } else { omitted += 1 }
    }

    mutating func note(_ code: RemarkCode, _ detail: String = "", at place: LogPlace) {
        if remarks.count < 1000 {
            remarks.append(Remark(code: code, detail: detail, place: place))
        } else {
            omitted += 1
        }
    }

    /// Takes over what was read from a part of the file.
    mutating func add(_ other: Reading) {
        for item in other.measurements { add(item) }
        for item in other.incidents { add(item) }
        for item in other.processes { add(item) }
        for item in other.packages { add(item) }
        for item in other.steps { add(item) }
        for item in other.remarks { note(item.code, item.detail, at: item.place) }
        properties.merge(other.properties) { first, _ in first }
        omitted += other.omitted
    }
}
