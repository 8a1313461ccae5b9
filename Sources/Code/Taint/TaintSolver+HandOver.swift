import Dex

/// Data that the platform hands on between methods of the app on another thread.
///
/// Runnables, handlers and messages need nothing of this: they carry data in fields. An `AsyncTask` carries it in arguments
/// and results. Source: `android.os.AsyncTask`.
extension TaintSolver {
    private static let afterwards = "onPostExecute"

    /// Which method gets the data of which, by the number of its name; empty in a program without tasks.
    static func handOvers(_ program: Program) -> [UInt32: String] {
        guard program.type("Landroid/os/AsyncTask;") != nil else { return [:] }
        let names = [
            ("execute", "doInBackground"), ("publishProgress", "onProgressUpdate"), ("doInBackground", afterwards),
        ]
        return Dictionary(
            uniqueKeysWithValues: names.compactMap { from, to in program.names.number(of: from).map { ($0, to) } })
    }

    /// Follows what a task is started with, or reports, into its methods: `execute` to `doInBackground`,
    /// `publishProgress` to `onProgressUpdate`.
    mutating func handOver(_ number: Int, _ index: Int, _ reference: MethodReference) {
        let name = program.signatureNames[Int(program.signature(of: reference).number)]
        guard let target = handOvers[name], target != Self.afterwards, let owner = program.owner(of: reference) else {
            return
        }
        for method in taskMethods(named: target, of: owner) { enter(number, index, method, 1) }
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
