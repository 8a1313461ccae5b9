import Bytes
import CLibpcap
import Glibc

/// A capture of packets as libpcap reads it: pcap and pcapng in any byte order and resolution of time.
///
/// This is the only file that speaks to libpcap. It holds one packet at a time, of at most 256 KiB, whatever a header
/// says.
@safe final class LibpcapFile {
    /// Why libpcap could not go on, in its own words.
    struct Failure: Error, Hashable {
        var text: String
    }

    private let handle: OpaquePointer
    /// Keeps the memory alive that libpcap reads from.
    private let bytes: ByteSlice
    /// What a packet begins with: a number of the link types.
    let linkType: Int
    private var packets = 0
    /// Up to where the memory of what was read was given back.
    private var dropped = 0

    /// Opens a capture in memory; nothing is copied.
    ///
    /// - Throws: ``Failure`` if libpcap refuses it.
    init(_ bytes: ByteSlice) throws(Failure) {
        // The pointer outlives the closure; `self.bytes` keeps what it points to, which never moves and is only read.
        let file = unsafe bytes.bytes.withUnsafeBytes { buffer in
            unsafe fmemopen(UnsafeMutableRawPointer(mutating: buffer.baseAddress), buffer.count, "rb")
        }
        guard let file = unsafe file else { throw Failure(text: "fmemopen: error \(errno)") }
        var message = [CChar](repeating: 0, count: Int(PCAP_ERRBUF_SIZE))
        // From here on the file is libpcap's to close, except when it refuses.
        guard let handle = unsafe pcap_fopen_offline(file, &message) else {
            unsafe fclose(file)
            let text = message.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
            throw Failure(text: String(decoding: text, as: UTF8.self))
        }
        unsafe self.handle = unsafe handle
        self.bytes = bytes
        linkType = Int(unsafe pcap_datalink(handle))
    }

    deinit {
        unsafe pcap_close(handle)
    }

    /// Hands over the next packet as far as it was kept, with its length on the wire; false behind the last.
    ///
    /// - Throws: ``Failure`` if what comes is no packet, or is cut off.
    func next(_ body: (RawSpan, Int) -> Void) throws(Failure) -> Bool {
        var header: UnsafeMutablePointer<pcap_pkthdr>?
        var data: UnsafePointer<UInt8>?
        let status = unsafe pcap_next_ex(handle, &header, &data)
        if status == PCAP_ERROR_BREAK { return false }
        guard status == 1, let header = unsafe header, let data = unsafe data else {
            throw Failure(text: unsafe String(cString: pcap_geterr(handle)))
        }
        let kept = unsafe UnsafeRawBufferPointer(start: data, count: Int(header.pointee.caplen))
        body(unsafe RawSpan(_unsafeBytes: kept), unsafe Int(header.pointee.len))
        packets += 1
        if packets % 4096 == 0 { discard() }
        return true
    }

    /// Gives back the memory of what was read: libpcap has a copy of what it still needs.
    private func discard() {
        guard let file = unsafe pcap_file(handle) else { return }
        let position = min(unsafe ftell(file), bytes.count)
        guard position > dropped else { return }
        (try? bytes.slice(at: dropped, count: position - dropped))?.discardPages()
        dropped = position
    }
}
