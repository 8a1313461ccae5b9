/// Kinds of data that rules follow.
enum DataSource: Sendable, Hashable {
    /// What is typed into a field for passwords.
    case password
    /// What is kept under the name of a password, token, session or card.
    case secret
    /// What is kept under another name that stands for a person.
    case personal
    /// An identifier of the device or of its SIM card.
    case device
    /// A position on the earth.
    case position
    /// What another app puts into an intent beside its address.
    case extra
    /// The address in an intent that another app or a web page sends.
    case link
    /// An object out of an intent of another app.
    case parcel
    /// What another app hands to a provider to choose rows.
    case choice
    /// The address under which another app asks a provider for a file.
    case path
    /// What is typed into any field.
    case input
    /// What the clipboard holds, or a scanner read.
    case foreignText
    /// A folder that other apps can write to.
    case sharedFolder
    /// What comes over the network.
    case network
    /// The name of a file in an archive.
    case entryName
    /// A number that can be guessed.
    case predictable
    /// What a cipher or a digest made.
    case encrypted
    /// What an encoding made of sensitive data.
    case encoded

    /// Data that nobody else may read.
    static let sensitive: Set<DataSource> = [.password, .secret, .personal, .device, .position]
    /// Data that lets somebody in.
    static let credentials: Set<DataSource> = [.password, .secret]
}
