import Foundation

let usage = """
    usage: fuzz READER [libFuzzer's options and folders]     drive a reader with changed inputs
           fuzz seeds FOLDER [PACKAGE ...]                   write inputs to begin with to FOLDER/READER
    To be run at the top of the project. Packages are those of Samples unless others are named.
    Readers: \(Reader.all.map(\.name).joined(separator: ", "))

    """

let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.first == "seeds", arguments.count >= 2 {
    do {
        try Seeds.write(to: arguments[1], from: arguments.count > 2 ? Array(arguments[2...]) : try Samples.all())
    } catch {
        FileHandle.standardError.write(Data("fuzz: \(error)\n".utf8))
        exit(1)
    }
} else if let reader = Reader.chosen {
    exit(Driver.run(reader, arguments))
} else {
    FileHandle.standardError.write(Data(usage.utf8))
    exit(2)
}
