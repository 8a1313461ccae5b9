import Foundation
import Synchronization

/// The daemon of a phone, as far as `adb` needs it: it speaks the protocol of adbd over TCP, and answers what a script
/// says. It wants no key, as a phone of which the owner has allowed this machine.
public final class DeviceDaemon: Sendable {
    /// Where it listens.
    public let port: UInt16
    /// What `adb` calls the phone.
    public var serial: String { "127.0.0.1:\(port)" }
    /// Bytes of packages that were sent to the phone.
    public var receivedBytes: Int { state.withLock { $0.received } }

    let script: PhoneScript
    private let banner: String
    private let state: Mutex<State>

    private struct State {
        var listener: Socket?
        var connections: [Socket] = []
        var received = 0
    }

    /// A phone.
    ///
    /// - Parameter isOld: True for a phone of before Android 7, whose shell tells no status and which takes
    ///   packages as files.
    public init(_ script: PhoneScript, isOld: Bool = false) throws {
        let (socket, port) = try Socket.listening()
        self.script = script
        self.port = port
        let features = isOld ? "" : "features=shell_v2,cmd"
        banner = "device::ro.product.name=touchstone;ro.product.model=Daemon;ro.product.device=test;\(features)"
        state = Mutex(State(listener: socket))
        listen(on: socket)
    }

    private func listen(on socket: Socket) {
        Thread.detachNewThread { [weak self] in
            while let connection = socket.accept() {
                guard let self else { return connection.end() }
                self.state.withLock { $0.connections.append(connection) }
                self.serve(connection)
            }
        }
    }

    /// Ends everything.
    public func stop() {
        state.withLock { state in
            state.listener?.end()
            state.listener = nil
            for connection in state.connections { connection.end() }
            state.connections = []
        }
    }

    /// Drops the connection; the phone can be reached again at once.
    func blink() {
        state.withLock { state in
            for connection in state.connections { connection.end() }
            state.connections = []
        }
    }

    func note(received count: Int) { state.withLock { $0.received += count } }

    private func serve(_ socket: Socket) {
        let banner = Array(banner.utf8)
        Thread.detachNewThread { [weak self] in
            var streams: [UInt32: DeviceStream] = [:]
            while let message = AdbMessage(from: socket) {
                guard let self else { break }
                switch message.command {
                case .connect:
                    let reply = AdbMessage(.connect, AdbMessage.version, UInt32(AdbMessage.longest), banner)
                    socket.write(reply.encoded())
                case .open:
                    // The number on our side is the one that the server chose: they are as many, and unique.
                    let stream = DeviceStream(message.first, socket, self)
                    streams[message.first] = stream
                    stream.open(message.data)
                case .ready: streams[message.first]?.next()
                case .write: streams[message.first]?.take(message.data)
                case .close: streams[message.first] = nil
                case nil: break
                }
            }
            socket.end()
        }
    }
}

extension DeviceDaemon {
    /// A port of this machine that nobody uses.
    public static func freePort() throws -> UInt16 { try Socket.listening().port }
}
