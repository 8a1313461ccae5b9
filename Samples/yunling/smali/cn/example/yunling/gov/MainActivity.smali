.class public final Lcn/example/yunling/gov/MainActivity;
.super Landroid/app/Activity;
.implements Landroid/view/View$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method private listen(I)V
    .registers 3
    invoke-virtual {p0, p1}, Lcn/example/yunling/gov/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    sget v0, Lcn/example/yunling/gov/R$layout;->activity_main:I
    invoke-virtual {p0, v0}, Lcn/example/yunling/gov/MainActivity;->setContentView(I)V
    sget v0, Lcn/example/yunling/gov/R$id;->login:I
    invoke-direct {p0, v0}, Lcn/example/yunling/gov/MainActivity;->listen(I)V
    sget v0, Lcn/example/yunling/gov/R$id;->material:I
    invoke-direct {p0, v0}, Lcn/example/yunling/gov/MainActivity;->listen(I)V
    sget v0, Lcn/example/yunling/gov/R$id;->reminder:I
    invoke-direct {p0, v0}, Lcn/example/yunling/gov/MainActivity;->listen(I)V
    sget v0, Lcn/example/yunling/gov/R$id;->guide:I
    invoke-direct {p0, v0}, Lcn/example/yunling/gov/MainActivity;->listen(I)V
    sget v0, Lcn/example/yunling/gov/R$id;->privacy:I
    invoke-direct {p0, v0}, Lcn/example/yunling/gov/MainActivity;->listen(I)V
    sget v0, Lcn/example/yunling/gov/R$id;->agreement:I
    invoke-direct {p0, v0}, Lcn/example/yunling/gov/MainActivity;->listen(I)V
    sget v0, Lcn/example/yunling/gov/R$id;->cancel_account:I
    invoke-direct {p0, v0}, Lcn/example/yunling/gov/MainActivity;->listen(I)V
    return-void
.end method

.method protected onResume()V
    .registers 2
    invoke-super {p0}, Landroid/app/Activity;->onResume()V
    invoke-static {p0}, Lcn/example/yunling/gov/Consent;->isGiven(Landroid/content/Context;)Z
    move-result v0
    if-nez v0, :agreed
    invoke-static {p0}, Lcn/example/yunling/gov/ConsentDialog;->show(Landroid/app/Activity;)V
    :agreed
    return-void
.end method

.method private go(Ljava/lang/Class;)V
    .registers 3
    new-instance v0, Landroid/content/Intent;
    invoke-direct {v0, p0, p1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Lcn/example/yunling/gov/MainActivity;->startActivity(Landroid/content/Intent;)V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 4
    invoke-virtual {p1}, Landroid/view/View;->getId()I
    move-result v0

    sget v1, Lcn/example/yunling/gov/R$id;->login:I
    if-ne v0, v1, :not_login
    const-class v1, Lcn/example/yunling/gov/LoginActivity;
    invoke-direct {p0, v1}, Lcn/example/yunling/gov/MainActivity;->go(Ljava/lang/Class;)V
    return-void

    :not_login
    sget v1, Lcn/example/yunling/gov/R$id;->material:I
    if-ne v0, v1, :not_material
    const-class v1, Lcn/example/yunling/gov/MaterialActivity;
    invoke-direct {p0, v1}, Lcn/example/yunling/gov/MainActivity;->go(Ljava/lang/Class;)V
    return-void

    :not_material
    sget v1, Lcn/example/yunling/gov/R$id;->reminder:I
    if-ne v0, v1, :not_reminder
    invoke-direct {p0}, Lcn/example/yunling/gov/MainActivity;->askForNotifications()V
    return-void

    :not_reminder
    sget v1, Lcn/example/yunling/gov/R$id;->guide:I
    if-ne v0, v1, :not_guide
    const-string v1, "guide"
    goto :open

    :not_guide
    sget v1, Lcn/example/yunling/gov/R$id;->agreement:I
    if-ne v0, v1, :not_agreement
    const-string v1, "agreement"
    goto :open

    :not_agreement
    sget v1, Lcn/example/yunling/gov/R$id;->cancel_account:I
    if-ne v0, v1, :not_cancel
    const-string v1, "cancel"
    goto :open

    :not_cancel
    const-string v1, "privacy"

    :open
    invoke-static {p0, v1}, Lcn/example/yunling/gov/WebActivity;->open(Landroid/content/Context;Ljava/lang/String;)V
    return-void
.end method

# Android 13 made showing notifications a permission; before that there is nothing to ask.
.method private askForNotifications()V
    .registers 5
    sget v0, Landroid/os/Build$VERSION;->SDK_INT:I
    const/16 v1, 0x21
    if-lt v0, v1, :free
    const/4 v0, 0x1
    new-array v1, v0, [Ljava/lang/String;
    const/4 v2, 0x0
    const-string v3, "android.permission.POST_NOTIFICATIONS"
    aput-object v3, v1, v2
    invoke-virtual {p0, v1, v0}, Lcn/example/yunling/gov/MainActivity;->requestPermissions([Ljava/lang/String;I)V
    return-void
    :free
    invoke-static {p0}, Lcn/example/yunling/gov/Reminder;->schedule(Landroid/content/Context;)V
    return-void
.end method

.method public onRequestPermissionsResult(I[Ljava/lang/String;[I)V
    .registers 6
    invoke-super {p0, p1, p2, p3}, Landroid/app/Activity;->onRequestPermissionsResult(I[Ljava/lang/String;[I)V
    array-length v0, p3
    if-eqz v0, :refused
    const/4 v0, 0x0
    aget v0, p3, v0
    if-nez v0, :refused
    invoke-static {p0}, Lcn/example/yunling/gov/Reminder;->schedule(Landroid/content/Context;)V
    :refused
    return-void
.end method
