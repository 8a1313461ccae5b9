import Dex

/// Data that the platform hands on between methods of the app on another thread.
///
/// Runnables, handlers and messages need nothing of this: they carry data in fields. An `AsyncTask` carries it in arguments
/// and results. Source: `android.os.AsyncTask`.
extension TaintSolver {
    private static let afterwards = "onPostExecute"
    private static let names = [
        (from: "execute", to: "doInBackground"), (from: "publishProgress", to: "onProgressUpdate"),
        (from: "doInBackground", to: afterwards),
    ]

    /// Which method gets the data of which, by the number of its name; empty in a program without tasks.
    static func handOvers(_ program: Program) -> [UInt32: String] {
        guard program.type("Landroid/os/AsyncTask;") != nil else { return [:] }
        return Dictionary(
            uniqueKeysWithValues: names.compactMap { from, to in program.names.number(of: from).map { ($0, to) } })
    }

    /// Follows what a task is started with, or reports, into its methods: `execute` to `doInBackground`,
    /// `publishProgress` to `onProgressUpdate`.
    mutating func handOver(_ number: Int, _ index: Int, _ reference: MethodReference) {
        for method in taskMethods(of: reference) { enter(number, index, method, 1) }
    }

    /// The methods that get what a task is started with, or reports, by a call.
    func taskMethods(of reference: MethodReference) -> [CodeMethod] {
        let name = program.signatureNames[Int(program.signature(of: reference).number)]
        guard let target = handOvers[name], target != Self.afterwards, let owner = program.owner(of: reference) else {
            return []
        }
        return taskMethods(named: target, of: owner)
    }

    /// Has those looked at who hand data on to a method that wants it.
    mutating func askGivers(of method: CodeMethod, _ demand: inout TaintDemand) {
        guard let signature = program.signature(of: method), let owner = program.owner(of: method) else { return }
        let name = program.name(of: signature)
        if name == Self.afterwards {
            let works = program.ancestors(of: owner).flatMap { program.methods(of: $0, named: "doInBackground") }
            for work in works {
                guard let flow = flow(of: work) else { continue }
                var need = TaintDemand.Need(flow)
                need.isReturned = true
                demand.want(need, of: work, by: .init(method: method, isCalled: false))
            }
            return
        }
        for giver in Self.names where giver.to == name {
            for site in program.calls(to: MethodPattern("Landroid/os/AsyncTask;", giver.from)) {
                if let method = program.method(at: site) { demand.ask(method) }
            }
        }
    }

    /// Follows what a task's work returns into `onPostExecute`.
    mutating func handOverResult(_ number: Int) {
        let lane = lanes[number]
        guard let signature = program.signature(of: lane.method),
            handOvers[program.signatureNames[Int(signature.number)]] == Self.afterwards,
            let owner = program.owner(of: lane.method)
        else { return }
        for method in taskMethods(named: Self.afterwards, of: owner) {
            enter(number, lane.flow.instructions.count - 1, method, 1)
        }
    }

    /// The methods of that name with one parameter that a task, or one that extends it, has; none for what is no task.
    private func taskMethods(named name: String, of owner: CodeType) -> [CodeMethod] {
        guard let task = program.type("Landroid/os/AsyncTask;"), program.isKind(owner, of: task) else { return [] }
        let methods = program.descendants(of: owner).flatMap { program.methods(of: $0, named: name) }.filter { method in
            program.signature(of: method).map { program.parameters(of: $0).count } == 1
        }
        return methods.count > CallFacts.targetLimit ? [] : methods
    }
}
