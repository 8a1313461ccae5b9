import Bytes
import Findings

/// Reads results that other tools write as JSON.
enum JSONImports {
    static func read(_ slice: ByteSlice, as kind: LogKind, file: String) -> Reading {
        var reading = Reading(kind: kind)
        let document: ParsedJSON
        do {
            document = try ParsedJSON(parsing: slice)
        } catch {
            reading.note(.malformed, "JSON", at: LogPlace(file: file, line: error.line))
            return reading
        }
        switch kind {
        case .macrobenchmark: Macrobenchmark.read(document, file, &reading)
        case .flashlight: Flashlight.read(document, file, &reading)
        case .testLab: TestLab.read(document, file, &reading)
        default: PerfettoMetrics.read(document, file, &reading)
        }
        return reading
    }
}

/// AndroidX Macrobenchmark: every run of every benchmark, not the medians that it prints.
enum Macrobenchmark {
    static func read(_ document: ParsedJSON, _ file: String, _ reading: inout Reading) {
        let build = document["context"]?["build"]
        for name in ["brand", "device", "fingerprint", "model"] {
            reading.properties["ro.product.\(name)"] = build?[name]?.text
        }
        reading.properties["ro.build.version.sdk"] = build?["version"]?["sdk"]?.integer.map(String.init)
        for benchmark in document["benchmarks"]?.items ?? [] {
            let name = benchmark["name"]?.text ?? ""
            for (metric, key) in [(startMetric(name), "timeToInitialDisplayMs"), (.fullyDrawn, "timeToFullDisplayMs")] {
                for run in benchmark["metrics"]?[key]?["runs"]?.items ?? [] {
                    guard let value = run.number else { continue }
                    reading.add(
                        Measurement(
                            metric, value, .milliseconds, method: "macrobenchmark \(key)",
                            place: LogPlace(file: file, line: run.line), detail: name))
                }
            }
            let frames = benchmark["sampledMetrics"]?["frameDurationCpuMs"]
            for (metric, key) in [
                (Metric.frameTime50, "P50"), (.frameTime90, "P90"), (.frameTime95, "P95"), (.frameTime99, "P99"),
            ] {
                guard let node = frames?[key], let value = node.number else { continue }
                reading.add(
                    Measurement(
                        metric, value, .milliseconds, method: "macrobenchmark frameDurationCpuMs",
                        place: LogPlace(file: file, line: node.line), detail: name))
            }
        }
    }

    /// The start mode, if the benchmark's name has it as a parameter, as `startup[startupMode=COLD]`.
    private static func startMetric(_ name: String) -> Metric {
        if name.contains("COLD") { return .coldStart }
        if name.contains("WARM") { return .warmStart }
        return name.contains("HOT") ? .hotStart : .start
    }
}

/// Flashlight: one value for each half second of each iteration. A null is no value.
enum Flashlight {
    static func read(_ document: ParsedJSON, _ file: String, _ reading: inout Reading) {
        let results = document.items.isEmpty ? [document] : document.items
        for result in results {
            let name = result["name"]?.text ?? ""
            let subject = LogSubject(process: package(name))
            for (index, iteration) in (result["iterations"]?.items ?? []).enumerated() {
                let place = LogPlace(file: file, line: iteration.line)
                let detail = "\(name) #\(index + 1)"
                reading.add(
                    Measurement(.steps, 1, .count, method: "flashlight", subject: subject, place: place, detail: detail)
                )
                if let status = iteration["status"]?.text, status != "SUCCESS" {
                    reading.add(
                        Measurement(
                            .failedSteps, 1, .count, method: "flashlight", subject: subject, place: place,
                            detail: detail))
                }
                for measure in iteration["measures"]?.items ?? [] {
                    add(measure, subject, detail, LogPlace(file: file, line: measure.line), &reading)
                }
            }
        }
    }

    private static func add(
        _ measure: ParsedJSON, _ subject: LogSubject, _ detail: String, _ place: LogPlace, _ reading: inout Reading
    ) {
        let threads = measure["cpu"]?["perName"]?.members.compactMap(\.value.number) ?? []
        if !threads.isEmpty {
            reading.add(
                Measurement(
                    .cpu, threads.reduce(0, +), .percentOfCore, method: "flashlight, all threads", subject: subject,
                    place: place, detail: detail))
        }
        if let memory = measure["ram"]?.number {
            // Pages of 4 KiB, shown in MiB.
            reading.add(
                Measurement(
                    .rss, memory * 1024, .kibibytes, method: "flashlight ram", subject: subject, place: place,
                    detail: detail))
        }
        if let rate = measure["fps"]?.number {
            reading.add(
                Measurement(
                    .frameRate, rate, .perSecond, method: "flashlight fps", subject: subject, place: place,
                    detail: detail))
        }
    }

    /// The package in `Name (package)`; nil for other names, which are free text.
    private static func package(_ name: String) -> String? {
        guard name.hasSuffix(")"), let open = name.lastIndex(of: "(") else { return nil }
        let text = name[name.index(after: open)...].dropLast()
        return text.contains(".") && !text.contains(" ") ? String(text) : nil
    }
}

/// Firebase Test Lab: how each matrix ended.
enum TestLab {
    static func read(_ document: ParsedJSON, _ file: String, _ reading: inout Reading) {
        for (name, matrix) in document.members where matrix["matrixId"] != nil {
            let place = LogPlace(file: file, line: matrix.line)
            let outcome = matrix["outcome"]?.text ?? ""
            let detail = [name, outcome, matrix["outcomeAdditionalDetails"]?.text ?? ""].filter { !$0.isEmpty }
                .joined(separator: ": ")
            guard matrix["state"]?.text == "FINISHED", outcome == "success" || outcome == "failure" else {
                reading.note(.commandFailed, "\(matrix["state"]?.text ?? "") \(detail)", at: place)
                continue
            }
            reading.add(Measurement(.steps, 1, .count, method: "Test Lab matrix", place: place, detail: detail))
            reading.add(
                Measurement(
                    .failedSteps, outcome == "failure" ? 1 : 0, .count, method: "Test Lab matrix", place: place,
                    detail: detail))
        }
    }
}

/// Metrics of Perfetto's trace processor: `--run-metrics android_startup,android_cpu` as JSON.
enum PerfettoMetrics {
    static func read(_ document: ParsedJSON, _ file: String, _ reading: inout Reading) {
        for startup in document["android_startup"]?["startup"]?.items ?? [] {
            let subject = LogSubject(process: startup["package_name"]?.text ?? startup["process_name"]?.text)
            let metric: Metric =
                switch startup["startup_type"]?.text {
                case "cold": .coldStart
                case "warm": .warmStart
                case "hot": .hotStart
                default: .start
                }
            for (metric, key) in [(metric, "to_first_frame"), (.fullyDrawn, "report_fully_drawn")] {
                guard let node = startup[key], let value = duration(node) else { continue }
                reading.add(
                    Measurement(
                        metric, value, .milliseconds, method: "perfetto \(key)", subject: subject,
                        place: LogPlace(file: file, line: node.line)))
            }
        }
        for process in document["android_mem"]?["process_metrics"]?.items ?? [] { memory(process, file, &reading) }
        for process in document["android_cpu"]?["process_info"]?.items ?? [] {
            guard let time = process["metrics"]?["runtime_ns"].flatMap(nanoseconds) else { continue }
            reading.add(
                Measurement(
                    .cpuTime, time / 1_000_000, .milliseconds, method: "perfetto android_cpu",
                    subject: LogSubject(process: process["name"]?.text),
                    place: LogPlace(file: file, line: process.line)))
        }
    }

    /// Memory by process: of the counters of a trace the highest, of what is a sum of two the mean, for their peaks need not
    /// fall together. Source: Perfetto, protos/perfetto/metrics/android/mem_metric.proto.
    private static func memory(_ process: ParsedJSON, _ file: String, _ reading: inout Reading) {
        guard let counters = process["total_counters"] else { return }
        let subject = LogSubject(process: process["process_name"]?.text)
        func add(_ metric: Metric, _ bytes: Double?, _ word: String) {
            guard let bytes, bytes >= 0, bytes.isFinite else { return }
            reading.add(
                Measurement(
                    metric, bytes / 1024, .kibibytes, method: "perfetto android_mem, \(word)", subject: subject,
                    place: LogPlace(file: file, line: counters.line)))
        }
        let anonymous = counters["anon_rss"]?["avg"]?.number
        let mapped = counters["file_rss"]?["avg"]?.number
        if let anonymous, let mapped { add(.rss, anonymous + mapped, "mean") }
        add(.swap, counters["swap"]?["max"]?.number, "peak")
        add(.javaHeap, counters["java_heap"]?["max"]?.number, "peak")
    }

    private static func duration(_ node: ParsedJSON) -> Double? {
        node["dur_ms"]?.number ?? node["dur_ns"].flatMap(nanoseconds).map { $0 / 1_000_000 }
    }

    /// 64-bit numbers are strings in the JSON of protocol buffers.
    private static func nanoseconds(_ node: ParsedJSON) -> Double? {
        node.number ?? node.text.flatMap { LineText($0).number }
    }
}
