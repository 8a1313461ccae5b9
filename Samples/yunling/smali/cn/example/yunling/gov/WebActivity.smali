# Shows pages that travel in the package. The extra names a page; it is never itself an address.
.class public final Lcn/example/yunling/gov/WebActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public static open(Landroid/content/Context;Ljava/lang/String;)V
    .registers 4
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcn/example/yunling/gov/WebActivity;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    const-string v1, "page"
    invoke-virtual {v0, v1, p1}, Landroid/content/Intent;->putExtra(Ljava/lang/String;Ljava/lang/String;)Landroid/content/Intent;
    invoke-virtual {p0, v0}, Landroid/content/Context;->startActivity(Landroid/content/Intent;)V
    return-void
.end method

.method private static address(Ljava/lang/String;)Ljava/lang/String;
    .registers 3
    const-string v0, "guide"
    invoke-virtual {v0, p0}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :not_guide
    const-string v0, "file:///android_asset/guide.html"
    return-object v0
    :not_guide
    const-string v0, "agreement"
    invoke-virtual {v0, p0}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :not_agreement
    const-string v0, "file:///android_asset/agreement.html"
    return-object v0
    :not_agreement
    const-string v0, "cancel"
    invoke-virtual {v0, p0}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :not_cancel
    const-string v0, "file:///android_asset/cancel.html"
    return-object v0
    :not_cancel
    const-string v0, "file:///android_asset/privacy.html"
    return-object v0
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    sget v0, Lcn/example/yunling/gov/R$layout;->activity_web:I
    invoke-virtual {p0, v0}, Lcn/example/yunling/gov/WebActivity;->setContentView(I)V
    sget v0, Lcn/example/yunling/gov/R$id;->page:I
    invoke-virtual {p0, v0}, Lcn/example/yunling/gov/WebActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/webkit/WebView;
    invoke-virtual {v0}, Landroid/webkit/WebView;->getSettings()Landroid/webkit/WebSettings;
    move-result-object v1
    const/4 v2, 0x0
    # The pages are plain text. What they do not need is switched off in so many words, whatever the default of a release.
    invoke-virtual {v1, v2}, Landroid/webkit/WebSettings;->setJavaScriptEnabled(Z)V
    invoke-virtual {v1, v2}, Landroid/webkit/WebSettings;->setAllowFileAccess(Z)V
    invoke-virtual {v1, v2}, Landroid/webkit/WebSettings;->setAllowContentAccess(Z)V
    invoke-virtual {v1, v2}, Landroid/webkit/WebSettings;->setAllowFileAccessFromFileURLs(Z)V
    invoke-virtual {v1, v2}, Landroid/webkit/WebSettings;->setAllowUniversalAccessFromFileURLs(Z)V
    invoke-virtual {v1, v2}, Landroid/webkit/WebSettings;->setGeolocationEnabled(Z)V
    invoke-virtual {v1, v2}, Landroid/webkit/WebSettings;->setSaveFormData(Z)V
    # MIXED_CONTENT_NEVER_ALLOW
    const/4 v2, 0x1
    invoke-virtual {v1, v2}, Landroid/webkit/WebSettings;->setMixedContentMode(I)V
    new-instance v1, Lcn/example/yunling/gov/PageClient;
    invoke-direct {v1}, Lcn/example/yunling/gov/PageClient;-><init>()V
    invoke-virtual {v0, v1}, Landroid/webkit/WebView;->setWebViewClient(Landroid/webkit/WebViewClient;)V
    invoke-virtual {p0}, Lcn/example/yunling/gov/WebActivity;->getIntent()Landroid/content/Intent;
    move-result-object v1
    const-string v2, "page"
    :try_start
    invoke-virtual {v1, v2}, Landroid/content/Intent;->getStringExtra(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    :try_end
    .catch Ljava/lang/RuntimeException; {:try_start .. :try_end} :unreadable
    goto :load
    :unreadable
    move-exception v1
    const-string v1, "privacy"
    :load
    invoke-static {v1}, Lcn/example/yunling/gov/WebActivity;->address(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Landroid/webkit/WebView;->loadUrl(Ljava/lang/String;)V
    return-void
.end method
