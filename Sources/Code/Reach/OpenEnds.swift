/// What a search for reachable code could not follow: with any of these, "not reached" means "no path was found".
public struct OpenEnds: Hashable, Sendable {
    /// Calls in reached code of what a name or an object at run time decides: `Method.invoke`, `Class.forName`,
    /// `newInstance`, `loadClass`, `Proxy.newProxyInstance`, method handles.
    public internal(set) var reflectiveCalls = 0
    /// Places in reached code that create a class loader for code from a file or from memory.
    public internal(set) var codeLoaders = 0
    /// Reached methods in native code, which can call anything.
    public internal(set) var nativeMethods = 0
    /// Reached methods whose code cannot be read, or not to its end.
    public internal(set) var unreadableMethods = 0
    /// True if the search was given up because the code was made to take long.
    public internal(set) var isCut = false

    /// True if the search followed all there was.
    public var isEmpty: Bool { self == OpenEnds() }

    /// Bits that say of a mentioned method that calls of it are open ends.
    static let reflective: UInt8 = 0x80

    /// Methods that call something else by name or object, by their class.
    static let reflection: [MethodPattern] = [
        MethodPattern("Ljava/lang/reflect/Method;", "invoke"),
        MethodPattern("Ljava/lang/reflect/Constructor;", "newInstance"),
        MethodPattern("Ljava/lang/reflect/Proxy;", "newProxyInstance"),
        MethodPattern("Ljava/lang/Class;", "newInstance"),
        MethodPattern("Ljava/lang/Class;", "forName"),
        MethodPattern("Ljava/lang/ClassLoader;", "loadClass"),
        MethodPattern("Ljava/lang/invoke/MethodHandle;", "invoke"),
        MethodPattern("Ljava/lang/invoke/MethodHandle;", "invokeExact"),
        MethodPattern("Ljava/lang/invoke/MethodHandle;", "invokeWithArguments"),
    ]

    /// Classes that bring code along. Those that extend them count too.
    static let loaders = ["Ldalvik/system/BaseDexClassLoader;", "Ldalvik/system/DexFile;"]
}
