import Code
import Testing

/// What the platform calls on objects that reached code creates.
@Suite struct ReachCallbackTests {
    private typealias Small = SmallProgram

    /// A platform type, the method it calls, and one that only looks like it.
    @Test(arguments: [
        ("Ljava/lang/Runnable;", "run()V", "run(I)V"),
        ("Ljava/util/concurrent/Callable;", "call()Ljava/lang/Object;", "run()V"),
        ("Landroid/view/View$OnClickListener;", "onClick(Landroid/view/View;)V", "click(Landroid/view/View;)V"),
        (
            "Landroid/os/Handler$Callback;", "handleMessage(Landroid/os/Message;)Z",
            "dispatchMessage(Landroid/os/Message;)V"
        ),
        ("Landroid/text/TextWatcher;", "afterTextChanged(Landroid/text/Editable;)V", "textChanged()V"),
        ("Ljava/util/Comparator;", "compare(Ljava/lang/Object;Ljava/lang/Object;)I", "compare(Ljava/lang/Object;)I"),
        ("Ljavax/net/ssl/HostnameVerifier;", "verify(Ljava/lang/String;Ljavax/net/ssl/SSLSession;)Z", "verify()V"),
        (
            "Ljavax/net/ssl/X509TrustManager;",
            "checkServerTrusted([Ljava/security/cert/X509Certificate;Ljava/lang/String;)V", "checkTrusted()V"
        ),
        ("Landroid/content/ServiceConnection;", "onServiceDisconnected(Landroid/content/ComponentName;)V", "ontop()V"),
        ("Landroid/location/LocationListener;", "onLocationChanged(Landroid/location/Location;)V", "locate()V"),
        ("Landroid/content/DialogInterface$OnClickListener;", "onClick(Landroid/content/DialogInterface;I)V", "on()V"),
        ("Landroid/os/Parcelable;", "writeToParcel(Landroid/os/Parcel;I)V", "writeToParcel()V"),
    ])
    func methodsOfPlatformInterfacesAreCalled(interface: String, callback: String, near: String) throws {
        let classes = [("La/Made;", [interface]), ("La/Never;", [interface]), ("La/Plain;", [])].map {
            name, interfaces in
            Small.type(
                name, implementing: interfaces,
                [callback, near].map { ".method public native \($0)\n.end method\n" }.joined())
        }
        let program = try Small(doing: Small.new("La/Made;") + Small.new("La/Plain;"), with: classes.joined())
        #expect(program.links("La/Made;->" + callback) == [.entry, .callback])
        #expect(program.level("La/Made;->" + near) == nil)
        #expect(program.level("La/Never;->" + callback) == nil)
        #expect(program.level("La/Plain;->" + callback) == nil)
        #expect(program.reachability.openEnds.nativeMethods == 1)
    }

    @Test(arguments: [
        ("Ljava/lang/Thread;", "run()V"), ("Ljava/util/TimerTask;", "run()V"),
        ("Landroid/os/Handler;", "handleMessage(Landroid/os/Message;)V"),
        ("Landroid/os/AsyncTask;", "onPostExecute(Ljava/lang/Object;)V"),
        ("Landroid/os/AsyncTask;", "doInBackground([Ljava/lang/Object;)Ljava/lang/Object;"),
        ("Landroid/webkit/WebViewClient;", "shouldOverrideUrlLoading(Landroid/webkit/WebView;Ljava/lang/String;)Z"),
        ("Landroid/webkit/WebChromeClient;", "onJsAlert(Landroid/webkit/WebView;)Z"),
        ("Landroid/content/BroadcastReceiver;", "onReceive(Landroid/content/Context;Landroid/content/Intent;)V"),
        ("Landroid/database/ContentObserver;", "onChange(Z)V"), ("Landroid/app/Fragment;", "onResume()V"),
        ("Landroid/app/Dialog;", "onBackPressed()V"), ("Landroid/view/View;", "onDraw(Landroid/graphics/Canvas;)V"),
        ("Lunknown/library/Base;", "onEvent()V"),
    ])
    func overridesOfPlatformClassesAreCalled(superclass: String, callback: String) throws {
        let members = ".method public native \(callback)\n.end method\n"
        let program = try Small(
            doing: Small.new("La/Made;"),
            with: Small.type("La/Made;", of: superclass, members) + Small.type("La/Never;", of: superclass, members))
        #expect(program.links("La/Made;->" + callback) == [.entry, .callback])
        #expect(program.level("La/Never;->" + callback) == nil)
    }

    @Test func inheritedMethodsAreCalled() throws {
        let run = Small.empty("run()V")
        let program = try Small(
            doing: Small.new("La/Low;"),
            with: Small.type("La/Base;", run) + Small.type("La/Middle;", of: "La/Base;", run)
                + Small.type("La/Low;", of: "La/Middle;", implementing: ["Ljava/lang/Runnable;"], ""))
        #expect(program.isReached("La/Middle;->run()V"))
        // Something nearer stands before it.
        #expect(program.level("La/Base;->run()V") == nil)
    }

    @Test func privateAndStaticMethodsAreNotCalled() throws {
        let program = try Small(
            doing: Small.new("La/Made;"),
            with: Small.type(
                "La/Made;", of: "Landroid/app/Fragment;", implementing: ["Ljava/lang/Runnable;"],
                Small.empty("onResume()V", "private") + Small.empty("onStart()V", "public static")
                    + Small.empty("onPause()V") + Small.empty("run()V", "private")))
        #expect(program.isReached("La/Made;->onPause()V"))
        for name in ["onResume", "onStart", "run"] { #expect(program.level("La/Made;->\(name)()V") == nil) }
    }

    @Test func serialisationCallsPrivateMethods() throws {
        let members =
            Small.empty("readObject(Ljava/io/ObjectInputStream;)V", "private") + Small.empty("run()V", "private")
        let program = try Small(
            doing: Small.new("La/Made;") + Small.new("La/Plain;"),
            with: Small.type("La/Made;", implementing: ["Ljava/io/Serializable;"], members)
                + Small.type("La/Plain;", members))
        #expect(program.isReached("La/Made;->readObject(Ljava/io/ObjectInputStream;)V"))
        #expect(program.level("La/Made;->run()V") == nil)
        #expect(program.level("La/Plain;->readObject(Ljava/io/ObjectInputStream;)V") == nil)
    }

    @Test func annotatedMethodsAreCalledFromScripts() throws {
        func bridge(_ name: String) -> String {
            Small.type(
                name,
                """
                .method public share()V
                    .registers 1
                    .annotation runtime Landroid/webkit/JavascriptInterface;
                    .end annotation
                    return-void
                .end method
                .method public hide()V
                    .registers 1
                    .annotation runtime Ljava/lang/Deprecated;
                    .end annotation
                    return-void
                .end method
                """)
        }
        let program = try Small(doing: Small.new("La/Bridge;"), with: bridge("La/Bridge;") + bridge("La/Never;"))
        #expect(program.links("La/Bridge;->share()V") == [.entry, .callback])
        #expect(program.level("La/Bridge;->hide()V") == nil)
        #expect(program.level("La/Never;->share()V") == nil)
    }

    /// As Kotlin compiles them: the library that resumes coroutines is in the app itself.
    @Test func coroutinesAreResumedThroughTheirLibrary() throws {
        let invoke = "invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;"
        let result = ".method public \(invoke)\n    .registers 2\n    return-object p1\n.end method\n"
        let program = try Small(
            doing: Small.new("La/Main$work$1;")
                + "new-instance v1, Lk/Task;\n    invoke-direct {v1}, Lk/Task;-><init>()V",
            with: Small.type("La/Main$work$1;", of: "Lk/BaseContinuationImpl;", result)
                + Small.type("La/Main$idle$1;", of: "Lk/BaseContinuationImpl;", result)
                + Small.type(
                    "Lk/BaseContinuationImpl;",
                    """
                    .method public resumeWith(Ljava/lang/Object;)V
                        .registers 2
                        invoke-virtual {p0, p1}, Lk/BaseContinuationImpl;->\(invoke)
                        return-void
                    .end method
                    """)
                + Small.type(
                    "Lk/Task;", implementing: ["Ljava/lang/Runnable;"],
                    """
                    .field c:Lk/BaseContinuationImpl;
                    .method public run()V
                        .registers 2
                        iget-object v0, p0, Lk/Task;->c:Lk/BaseContinuationImpl;
                        invoke-virtual {v0, v0}, Lk/BaseContinuationImpl;->resumeWith(Ljava/lang/Object;)V
                        return-void
                    .end method
                    """))
        #expect(
            program.path("La/Main$work$1;->" + invoke) == [
                "La/Main;->onCreate(Landroid/os/Bundle;)V", "Lk/Task;->run()V",
                "Lk/BaseContinuationImpl;->resumeWith(Ljava/lang/Object;)V", "La/Main$work$1;->" + invoke,
            ])
        #expect(program.level("La/Main$idle$1;->" + invoke) == nil)
    }

    /// An observable of a library in the app that hands values on to an observer.
    @Test func observersAreCalledThroughTheirLibrary() throws {
        func observer(_ name: String) -> String {
            Small.type(name, implementing: ["Lrx/Observer;"], Small.empty("accept(Ljava/lang/Object;)V"))
        }
        let program = try Small(
            doing: Small.new("La/Watch;") + "invoke-static {v0}, Lrx/Observable;->subscribe(Lrx/Observer;)V",
            with: observer("La/Watch;") + observer("La/Never;")
                + """
                .class public interface abstract Lrx/Observer;
                .super Ljava/lang/Object;
                .method public abstract accept(Ljava/lang/Object;)V
                .end method

                """
                + Small.type(
                    "Lrx/Observable;",
                    """
                    .method public static subscribe(Lrx/Observer;)V
                        .registers 1
                        invoke-interface {p0, p0}, Lrx/Observer;->accept(Ljava/lang/Object;)V
                        return-void
                    .end method
                    """))
        #expect(program.links("La/Watch;->accept(Ljava/lang/Object;)V") == [.entry, .call, .call])
        #expect(program.level("La/Never;->accept(Ljava/lang/Object;)V") == nil)
    }
}
