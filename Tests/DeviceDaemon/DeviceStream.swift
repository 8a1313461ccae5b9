/// One service that the server opened on the phone: a shell, an installation, a transfer of files.
final class DeviceStream {
    private enum Service {
        /// A shell that tells outputs apart and has a status.
        case shell
        /// A shell of old, or one without a terminal: only an output.
        case plain
        /// An installation that waits for so many bytes.
        case streamedInstall(Reply, missing: Int)
        /// Files, in a protocol of their own.
        case sync
    }

    private let number: UInt32
    private let socket: Socket
    private unowned let daemon: DeviceDaemon
    private var service = Service.plain
    private var waiting: [[UInt8]] = []
    private var isReady = false
    private var closesAtEnd = false
    private var transfer = FileTransfer()

    init(_ number: UInt32, _ socket: Socket, _ daemon: DeviceDaemon) {
        self.number = number
        self.socket = socket
        self.daemon = daemon
    }

    func open(_ data: [UInt8]) {
        let name = String(decoding: data.prefix { $0 != 0 }, as: UTF8.self)
        let command = name.firstIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? ""
        send(.ready)
        isReady = true
        if name.hasPrefix("sync:") {
            service = .sync
        } else if name.hasPrefix("shell,v2") {
            service = .shell
            answer(daemon.script.reply(to: command))
        } else if name.hasPrefix("shell") || name.hasPrefix("exec:") {
            let reply = daemon.script.reply(to: command)
            guard let count = Self.streamedBytes(command) else { return answer(reply) }
            service = .streamedInstall(reply, missing: count)
        } else {
            send(.close)
        }
    }

    /// `cmd package 'install' -S 5000`.
    private static func streamedBytes(_ command: String) -> Int? {
        let words = command.split(separator: " ")
        guard command.hasPrefix("cmd package"), let option = words.firstIndex(of: "-S"), option + 1 < words.count else {
            return nil
        }
        return Int(words[option + 1])
    }

    /// The server has taken the last piece.
    func next() {
        isReady = true
        flush()
    }

    /// Something from the server.
    func take(_ data: [UInt8]) {
        send(.ready)
        switch service {
        case .shell, .plain: break
        case .streamedInstall(let reply, let missing):
            daemon.note(received: data.count)
            service = .streamedInstall(reply, missing: missing - data.count)
            if missing <= data.count { answer(reply) }
        case .sync:
            let reply = transfer.take(data)
            daemon.note(received: transfer.takeCount())
            if !reply.isEmpty { waiting.append(reply) }
            // `adb` waits for the phone to hang up.
            closesAtEnd = transfer.isOver
            flush()
        }
    }

    private func answer(_ reply: Reply) {
        switch reply.fault {
        case .hang: return
        case .gone: return daemon.stop()
        case .blink: return daemon.blink()
        case .noEnd, nil: break
        }
        closesAtEnd = reply.fault == nil
        if case .shell = service {
            pack(1, reply.output)
            pack(2, reply.error)
            if closesAtEnd { pack(3, [reply.status]) }
        } else {
            split(reply.output + reply.error)
        }
        flush()
    }

    /// A packet of the shell protocol: which stream, how many bytes, the bytes.
    private func pack(_ id: UInt8, _ bytes: [UInt8]) {
        for piece in Self.pieces(bytes) { waiting.append([id] + UInt32(piece.count).littleBytes + piece) }
    }

    private func split(_ bytes: [UInt8]) { waiting += Self.pieces(bytes) }

    private static func pieces(_ bytes: [UInt8]) -> [[UInt8]] {
        stride(from: 0, to: bytes.count, by: 32_768).map { Array(bytes[$0..<min($0 + 32_768, bytes.count)]) }
    }

    private func flush() {
        guard isReady else { return }
        if !waiting.isEmpty {
            isReady = false
            socket.write(AdbMessage(.write, number, number, waiting.removeFirst()).encoded())
        } else if closesAtEnd {
            closesAtEnd = false
            send(.close)
        }
    }

    private func send(_ command: AdbMessage.Command) { socket.write(AdbMessage(command, number, number).encoded()) }
}

/// The protocol of `adb push`: four letters and a number, then as many bytes (AOSP, SYNC.TXT).
struct FileTransfer {
    private var pending: [UInt8] = []
    private var count = 0
    /// True once the other side has said that it is done.
    private(set) var isOver = false

    /// How many bytes of files came since this was last asked.
    mutating func takeCount() -> Int {
        defer { count = 0 }
        return count
    }

    /// Takes bytes as they come; returns what is to be answered.
    mutating func take(_ data: [UInt8]) -> [UInt8] {
        pending += data
        var reply: [UInt8] = []
        while pending.count >= 8 {
            let word = String(decoding: pending[0..<4], as: UTF8.self)
            let length = Int(pending.little32(at: 4))
            // After DONE stands a time and not a length.
            let size = word == "DONE" || word == "QUIT" ? 0 : length
            guard size <= 1 << 20, pending.count >= 8 + size else { break }
            pending.removeFirst(8 + size)
            switch word {
            case "STAT": reply += Array("STAT".utf8) + [UInt8](repeating: 0, count: 12)
            case "DATA": count += size
            case "QUIT": isOver = true
            case "DONE": reply += Array("OKAY".utf8) + [0, 0, 0, 0]
            default: break
            }
        }
        return reply
    }
}
