import Glibc

/// A TCP connection, blocking. All calls of the socket interface are in this file.
final class Socket: Sendable {
    private let descriptor: Int32

    init(_ descriptor: Int32) {
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    /// Reads exactly so many bytes; nil if the connection ended before.
    func read(_ count: Int) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let got = unsafe bytes.withUnsafeMutableBytes { buffer in
                unsafe recv(descriptor, buffer.baseAddress?.advanced(by: filled), count - filled, 0)
            }
            guard got > 0 else { return nil }
            filled += got
        }
        return bytes
    }

    /// Writes all bytes; false if the connection has ended.
    @discardableResult
    func write(_ bytes: [UInt8]) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let put = unsafe bytes.withUnsafeBytes { buffer in
                unsafe send(
                    descriptor, buffer.baseAddress?.advanced(by: sent), bytes.count - sent, Int32(MSG_NOSIGNAL))
            }
            guard put > 0 else { return false }
            sent += put
        }
        return true
    }

    /// Ends the connection; who reads from it hears of it.
    func end() { shutdown(descriptor, Int32(SHUT_RDWR)) }

    /// Waits for the next connection; nil once ``end()`` was called.
    func accept() -> Socket? {
        let peer = Glibc.accept(descriptor, nil, nil)
        return peer >= 0 ? Socket(peer) : nil
    }

    /// A socket that listens on a free port of this machine alone, and that port.
    static func listening(on wanted: UInt16 = 0) throws -> (socket: Socket, port: UInt16) {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | UInt32(SOCK_CLOEXEC.rawValue)), 0)
        guard descriptor >= 0 else { throw SocketError(number: errno) }
        let listener = Socket(descriptor)
        var yes: Int32 = 1
        unsafe setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = wanted.bigEndian
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = unsafe withUnsafeMutablePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                guard unsafe bind(descriptor, generic, length) == 0, listen(descriptor, 8) == 0 else {
                    return Int32(-1)
                }
                return unsafe getsockname(descriptor, generic, &length)
            }
        }
        guard result == 0 else { throw SocketError(number: errno) }
        return (listener, UInt16(bigEndian: address.sin_port))
    }
}

/// Why there is no socket.
struct SocketError: Error {
    var number: Int32
}
