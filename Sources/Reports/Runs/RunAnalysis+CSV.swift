import DeviceRuns
import Findings

extension RunAnalysis {
    /// Every measurement of every run as a row, with the phone it is of, how it came about and where it was read.
    func csv() -> [UInt8] {
        var table = CSVWriter()
        table.row(
            [
                "run", "package", "version", "brand", "model", "sdk", "replay", "metric", "value", "unit", "method",
                "process", "pid", "uid", "user", "component", "time", "file", "line", "detail",
            ].map(CSVWriter.Cell.text))
        for summary in summaries {
            let run = summary.run
            let device = run.device
            let phone: [CSVWriter.Cell] = [
                .text(run.name), .init(run.package), .init(run.description?.versionName), .init(device.brand),
                .init(device.model), .init(device.sdk), .text(device.isReplay ? "yes" : "no"),
            ]
            for value in summary.measurements {
                table.row(
                    phone + [
                        .text(value.metric.rawValue), .number(value.value), .text(value.unit.rawValue),
                        .text(value.method), .init(value.subject.process), .init(value.subject.pid),
                        .init(value.subject.uid), .init(value.subject.user), .init(value.subject.component),
                        .init(value.time?.text), .text(value.place.file), .integer(value.place.line),
                        .text(value.detail),
                    ])
            }
        }
        return table.bytes
    }
}
