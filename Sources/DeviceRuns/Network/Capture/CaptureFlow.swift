import Bytes

/// Why a request failed, as far as its packets show.
enum RequestFailure: String, Sendable {
    case noSuchName = "DNS: no such name"
    case nameServer = "DNS: the server failed"
    case refused = "connection refused"
    case unanswered = "no answer to the connection"
    case tls = "TLS alert"
    case http = "HTTP error"
}

/// One conversation of two ends in a capture.
struct CaptureFlow {
    /// Both ends, the smaller first, so that both directions are one; and whose it is.
    struct Key: Hashable {
        var ends: [End]
        var transport: UInt8
        var uid: Int?
    }

    /// An address with a port.
    struct End: Hashable {
        var address: NetworkAddress
        var port: Int

        static func precedes(_ left: End, _ right: End) -> Bool {
            (left.address.high, left.address.low, left.port) < (right.address.high, right.address.low, right.port)
        }
    }

    /// The end that is the phone.
    let phone: End
    let server: End
    var sent = 0
    var received = 0
    var host: String?
    var failure: RequestFailure?
    /// How often the phone asked for the connection.
    private var requests = 0
    private var wasAnswered = false

    /// Begins with the first packet: who asked for a connection before is the phone, else who asks for this one, else
    /// who does not write from a port of servers.
    init(first packet: PacketHeaders, phones: Set<NetworkAddress>) {
        let source = End(address: packet.source, port: packet.sourcePort)
        let destination = End(address: packet.destination, port: packet.destinationPort)
        let isKnown = phones.contains(source.address) != phones.contains(destination.address)
        let isReply = packet.isSYNACK || !packet.isSYN && source.port < destination.port && source.port < 1024
        (phone, server) =
            isKnown && phones.contains(destination.address) || !isKnown && isReply
            ? (destination, source) : (source, destination)
    }

    /// Counts a packet and looks at what it carries.
    mutating func take(_ packet: PacketHeaders, _ bytes: RawSpan) {
        let isSent = packet.source == phone.address && packet.sourcePort == phone.port
        if isSent {
            sent = sent.adding(packet.length) ?? sent
        } else {
            received = received.adding(packet.length) ?? received
        }
        guard packet.transport == PacketHeaders.tcp else { return }
        if packet.isSYN, isSent { requests += 1 }
        if !isSent {
            if packet.isReset, requests > 0, !wasAnswered { failure = .refused }
            if !packet.isReset { wasAnswered = true }
        }
        guard packet.content.count >= 7 else { return }
        let content = bytes.extracting(packet.content)
        if isSent {
            if host == nil { host = HostNames.ofClientHello(content) ?? HostNames.ofRequest(content) }
        } else if content.hasASCII("HTTP/1."), content.byte(9) == 0x34 || content.byte(9) == 0x35 {
            failure = .http
        } else if content.byte(0) == 0x15, content.byte(1) == 3, content.bigEndian16(3) == 2, content.byte(5) == 2 {
            // An alert in plain text is one of the handshake; 2 is fatal.
            failure = .tls
        }
    }

    /// How it failed, if it did. Who was asked only once may still have been about to answer when the capture ended.
    var outcome: RequestFailure? {
        failure ?? (requests > 1 && !wasAnswered ? .unanswered : nil)
    }
}
