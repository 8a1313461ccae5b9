import Bytes
import Testing

@testable import Code

/// The table as a dictionary, which only tests can afford.
private let table: [(name: String, supertypes: [Int])] = {
    var rows: [(String, [Int])] = []
    let bytes = FrameworkClasses.bytes
    FrameworkClasses.visitAll { name, supertypes in
        let text = try? bytes.bytes.utf8(at: name.lowerBound, count: name.count)
        var numbers: [Int] = []
        for index in supertypes.indices { numbers.append(supertypes[index]) }
        rows.append((text ?? "", numbers))
    }
    return rows
}()

@Suite struct FrameworkClassesTests {
    @Test func hasAsManyClassesAsItSays() {
        #expect(table.count == FrameworkClasses.count)
    }

    @Test func isSortedByDescriptor() {
        for (left, right) in zip(table, table.dropFirst()) {
            #expect(Array(left.name.utf8).lexicographicallyPrecedes(right.name.utf8), "\(left.name)")
        }
        #expect(table.allSatisfy { $0.name.hasPrefix("L") && $0.name.hasSuffix(";") && !$0.name.contains(".") })
    }

    @Test func onlyObjectHasNoSuperclass() {
        #expect(table.filter(\.supertypes.isEmpty).map(\.name) == ["Ljava/lang/Object;"])
    }

    /// Each class comes to `Object` by its superclasses: no number is beyond the table, and nothing goes in a circle.
    @Test func superclassesEndInObject() {
        for row in table {
            var number = row.supertypes.first
            var steps = 0
            while let place = number, steps < 64 {
                guard table.indices.contains(place) else {
                    Issue.record("\(row.name) names a class beyond the table")
                    break
                }
                number = table[place].supertypes.first
                steps += 1
            }
            #expect(number == nil, "\(row.name) does not end in Object")
            #expect(row.supertypes.allSatisfy(table.indices.contains), "\(row.name)")
        }
    }

    /// Classes whose supertypes the documentation of Android and Java tells.
    @Test(arguments: [
        (
            "Landroid/app/Activity;",
            [
                "Landroid/view/ContextThemeWrapper;", "Landroid/view/LayoutInflater$Factory2;",
                "Landroid/view/Window$Callback;", "Landroid/view/KeyEvent$Callback;",
                "Landroid/view/View$OnCreateContextMenuListener;", "Landroid/content/ComponentCallbacks2;",
            ]
        ),
        ("Landroid/webkit/WebViewClient;", ["Ljava/lang/Object;"]),
        ("Landroid/content/BroadcastReceiver;", ["Ljava/lang/Object;"]),
        ("Ljavax/net/ssl/X509TrustManager;", ["Ljava/lang/Object;", "Ljavax/net/ssl/TrustManager;"]),
        ("Ljava/util/Map$Entry;", ["Ljava/lang/Object;"]),
        ("Ljava/lang/Thread;", ["Ljava/lang/Object;", "Ljava/lang/Runnable;"]),
        ("Landroid/app/IntentService;", ["Landroid/app/Service;"]),
    ]) func knowsSupertypes(name: String, supertypes: [String]) throws {
        let row = try #require(table.first { $0.name == name })
        #expect(row.supertypes.map { table[$0].name } == supertypes)
    }
}
