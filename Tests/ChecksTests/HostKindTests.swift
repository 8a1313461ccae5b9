import Rules
import Testing

@testable import Checks

@Suite("What a host's name tells")
struct HostKindTests {
    @Test(
        "Private networks",
        arguments: ["http://10.1.2.3:80", "192.168.1.1", "https://172.31.0.9", "http://oa.local", "fd12:3456::1"])
    func intranet(_ url: String) { #expect(HostKind(url).isIntranet) }

    @Test(
        "Public hosts",
        arguments: ["http://47.98.12.33", "https://172.32.0.9", "https://local.yunling.gov.cn", "11.0.0.1"])
    func notIntranet(_ url: String) { #expect(!HostKind(url).isIntranet) }

    @Test(
        "Stages of development",
        arguments: [
            "https://test.yunling.gov.cn", "http://api-uat2.yunling.gov.cn:8080", "https://dev.a.yl.cn",
            "wss://mq.staging.yl.cn",
        ])
    func test(_ url: String) { #expect(HostKind(url).isTest) }

    @Test(
        "No stage",
        arguments: [
            "https://test.com", "https://latest.yl.cn", "https://device.yl.cn", "https://debugx5.qq.com",
            "https://pre.cn",
        ])
    func notTest(_ url: String) { #expect(!HostKind(url).isTest) }

    @Test("Storage and services")
    func services() {
        #expect(HostKind("https://yl.oss-cn-beijing.aliyuncs.com").storage == "Alibaba Cloud OSS")
        #expect(HostKind("https://yl-125.cos.ap-beijing.myqcloud.com").storage == "Tencent Cloud COS")
        #expect(HostKind("https://push.aliyuncs.com").storage == nil)
        #expect(HostKind("https://www.google-analytics.com").foreignService == "Google Analytics")
        #expect(HostKind("https://notgoogle-analytics.com").foreignService == nil)
        #expect(HostKind("https://a.example.jp").foreignCountry == "jp")
        #expect(HostKind("https://a.io").foreignCountry == nil)
    }
}
