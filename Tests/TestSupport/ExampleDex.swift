/// A dex file with a bit of everything: two classes, fields with values, annotations, code with a switch, an array, a
/// try block and debug information, a call site.
public func sampleDex(version: String = "038") -> DexBuilder {
    var dex = DexBuilder(version: version)
    let name = "Lcom/example/Sample;"
    let run = dex.method(name, "run", "I", ["I", "Ljava/lang/String;"])
    let make = dex.method(name, "<init>")
    let object = dex.method("Ljava/lang/Object;", "<init>")
    let count = dex.field(name, "count", "I")
    let flag = dex.field(name, "FLAG", "Z")
    let exception = dex.type("Ljava/lang/Exception;")
    let hello = dex.string("hello")
    let parameter = dex.string("text")
    _ = dex.string("~~D8{\"version\":\"8.0\"}")
    // Line 10, two parameters of which the second has a name; then lines 11 and 12, and a variable.
    let debug = dex.add(
        [10, 2, 0] + DexBuilder.uleb(parameter + 1) + [0x07, 0x0f, 0x03, 0x01] + DexBuilder.uleb(hello + 1) + [0]
            + [0x4c, 0x05, 0x01, 0x00], align: 1)
    let units = [
        0x0112, 0x2b, 7, 0,  // const/4 v1, 0; packed-switch v0
        0x001a, hello,  // const-string v0
        0x000f, 0,  // return v0; nop
        0x0100, 1, 5, 0, 3, 0,  // packed switch: 5 -> +3
        0x0300, 2, 3, 0, 1, 2, 0xffff,  // array of shorts
    ]
    var tries = ByteWriter()
    tries.u32(0)
    tries.u16(4)
    tries.u16(1)
    let handlers: [UInt8] = [1, 0x7f] + DexBuilder.uleb(exception) + [4, 6]
    let code = dex.code(registers: 5, ins: 3, tries: 1, debug: debug, units, trying: tries.bytes + handlers)
    let body = dex.code(registers: 1, ins: 1, outs: 1, [0x1070, object, 0, 0x0e])
    let values = dex.add([1, 0x3f], align: 1)
    let annotation = dex.add([1] + DexBuilder.uleb(exception) + [1] + DexBuilder.uleb(hello) + [0x04, 5], align: 1)
    var set = ByteWriter()
    set.u32(1)
    set.u32(annotation)
    let setOffset = dex.add(set.bytes)
    var directory = ByteWriter()
    for value in [setOffset, 0, 1, 0, run, setOffset] { directory.u32(value) }
    let data = dex.classData(
        statics: [(flag, 0x19, 0)], instances: [(count, 2, 0)], directs: [(make, 0x10001, body)],
        virtuals: [(run, 1, code)])
    dex.define(
        name, interfaces: ["Ljava/lang/Runnable;"], source: "Sample.java", annotations: dex.add(directory.bytes),
        data: data, values: values)
    dex.define("Lcom/example/Empty;", flags: 0x601)
    let handle = dex.methodHandle(kind: 4, member: run)
    let prototype = dex.proto("V")
    let site = dex.add(
        [4, 0x16, UInt8(handle), 0x17, UInt8(hello), 0x15, UInt8(prototype), 0x04, 7], align: 1)
    _ = dex.callSite(at: site)
    return dex
}
