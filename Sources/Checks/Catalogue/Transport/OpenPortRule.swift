import App
import Code
import Findings
import Rules

/// DAT-064: ports that anyone can connect to, and connections in the clear.
enum OpenPortRule {
    static let rule = Rule(
        id: "DAT-064",
        title: LocalizedText(zh: "开放端口或明文套接字", en: "Listening socket or raw cleartext socket"),
        indicator: .userData, severity: .medium, family: .transport,
        what: LocalizedText(
            zh: """
                推导 ServerSocket、NanoHTTPD 和 DatagramSocket 的端口与绑定地址：监听所有地址为中，仅监听本机回环地址为低；并列出用普通 Socket \
                连接固定主机的位置（低）。原生代码不在此列。
                """,
            en: """
                Derives port and address of ServerSocket, NanoHTTPD and DatagramSocket: listening on all addresses is medium, on the \
                loopback address low; also lists plain sockets to a constant host (low). Native code is not covered.
                """),
        why: LocalizedText(
            zh: "同一网络中的任何设备（回环地址则是手机上的任何应用）都能连接该端口并调用其功能；普通 Socket 的内容可被窃听和篡改。",
            en: """
                Any device on the network, or any app on the phone for the loopback address, can connect and use what is behind the \
                port; what goes over a plain socket can be read and changed.
                """),
        fix: LocalizedText(
            zh: "进程间通信改用绑定服务或 LocalSocket 并校验对方；必须监听时只绑定 127.0.0.1 并要求随机令牌；对外连接使用 TLS。",
            en: """
                Use a bound service or a LocalSocket and check the peer; where a port is needed, bind 127.0.0.1 and ask for a random \
                token; connect over TLS.
                """),
        references: References(masvs: ["MASVS-NETWORK-1"], maswe: "MASWE-0051", cwe: 1327),
        examples: [
            .code(.fires, "const/16 v1, 8080\n" + server("(I)V", "v1")),
            .code(
                .fires,
                "const/16 v1, 8080\nconst/4 v2, 0\n" + server("(IILjava/net/InetAddress;)V", "v1, v2, v2")),
            .code(
                .fires,
                "const/16 v1, 8080\nconst/4 v2, 5\n" + loopback
                    + server("(IILjava/net/InetAddress;)V", "v1, v2, v3")),
            .code(
                .fires,
                """
                const-string v1, "push.example.cn"
                const/16 v2, 5222
                new-instance v0, Ljava/net/Socket;
                invoke-direct {v0, v1, v2}, Ljava/net/Socket;-><init>(Ljava/lang/String;I)V
                """),
            // Not bound yet, to an address that is not known.
            .code(
                .silent,
                server("()V", "") + """

                    invoke-virtual {p0}, Lcn/example/app/MainActivity;->address()Ljava/net/InetSocketAddress;
                    move-result-object v1
                    invoke-virtual {v0, v1}, Ljava/net/ServerSocket;->bind(Ljava/net/SocketAddress;)V
                    """),
            .code(
                .silent,
                "const-string v1, \"push\"\nnew-instance v0, Landroid/net/LocalServerSocket;\ninvoke-direct {v0, v1}, Landroid/net/LocalServerSocket;-><init>(Ljava/lang/String;)V"
            ),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                let listening = inquiry.calls(listeners).compactMap { inquiry.judgeListener($0) }
                let clients = inquiry.calls(MethodPattern("Ljava/net/Socket;", "<init>", "(Ljava/lang/String;I)V"))
                let plain = clients.compactMap { site -> CodeHit? in
                    let hosts = inquiry.program.argument(0, of: site).alternatives.compactMap(\.string)
                    let host = hosts.first { !$0.isEmpty && $0 != "localhost" && !$0.hasPrefix("127.") }
                    return host.map { CodeHit(site, PrintableText.of($0), severity: .low) }
                }
                let findings =
                    inquiry.findings(listening, "open-port") { name in
                        LocalizedText(zh: "\(name) 监听网络端口。", en: "\(name) listens on a port.")
                    }
                    + inquiry.findings(plain, "plain-socket") { name in
                        LocalizedText(
                            zh: "\(name) 通过明文套接字连接固定主机。", en: "\(name) connects to a constant host in the clear.")
                    }
                return .graded(findings, upTo: .medium)
            }
        })

    private static let listeners =
        [MethodPattern(["Ljava/net/ServerSocket;", "Ljava/net/DatagramSocket;"], "<init>")]
        + ["Lfi/iki/elonen/NanoHTTPD;", "Lorg/nanohttpd/protocols/http/NanoHTTPD;"].map { MethodPattern($0, "<init>") }

    private static let loopback = """
        const-string v3, "127.0.0.1"
        invoke-static {v3}, Ljava/net/InetAddress;->getByName(Ljava/lang/String;)Ljava/net/InetAddress;
        move-result-object v3

        """

    private static func server(_ prototype: String, _ arguments: String) -> String {
        let registers = arguments.isEmpty ? "v0" : "v0, \(arguments)"
        return """
            new-instance v0, Ljava/net/ServerSocket;
            invoke-direct {\(registers)}, Ljava/net/ServerSocket;-><init>\(prototype)
            """
    }
}

extension CodeInquiry {
    /// How open a socket is that is made at a site; nil if it is not bound there, or to what cannot be told.
    fileprivate func judgeListener(_ site: Site) -> CodeHit? {
        let name = program.mentionedName(at: site)
        let prototype = name.drop { $0 != "(" }
        let isDatagram = name.contains("/DatagramSocket;")
        // A socket without an address, or one to be bound later, says nothing yet; a datagram socket then only sends.
        guard prototype != "()V", !prototype.contains("SocketAddress;") else { return nil }
        let port: Value
        let address: Value?
        if prototype.hasPrefix("(Ljava/lang/String;I") {
            (address, port) = (program.argument(0, of: site), program.argument(1, of: site))
        } else {
            port = program.argument(0, of: site)
            address =
                prototype.contains("InetAddress;")
                ? program.argument(prototype.hasPrefix("(II") ? 2 : 1, of: site) : nil
        }
        if isDatagram, port.canBe(0) { return nil }
        let shown = port.number.map { "port \($0)" }
        guard let address else { return CodeHit(site, shown, severity: .medium) }
        guard let isLocal = isLoopback(address) else { return nil }
        return CodeHit(site, shown, severity: isLocal ? .low : .medium)
    }

    /// True for the loopback address, false for all addresses; nil for others.
    private func isLoopback(_ address: Value) -> Bool? {
        switch address {
        case .number(0), .string("0.0.0.0"): return false
        case .string(let text): return text == "localhost" || text.hasPrefix("127.") ? true : nil
        case .result(let name, let origin):
            if name.contains("->getLoopbackAddress(") { return true }
            guard name.contains("->getByName(") else { return nil }
            return isLoopback(program.argument(0, of: origin))
        default: return nil
        }
    }
}
