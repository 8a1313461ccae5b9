.class public final Lcn/example/yunling/gov/LoginTask;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.field private final context:Landroid/content/Context;
.field private final idNumber:Ljava/lang/String;
.field private final password:[C

.method public constructor <init>(Landroid/content/Context;Ljava/lang/String;[C)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcn/example/yunling/gov/LoginTask;->context:Landroid/content/Context;
    iput-object p2, p0, Lcn/example/yunling/gov/LoginTask;->idNumber:Ljava/lang/String;
    iput-object p3, p0, Lcn/example/yunling/gov/LoginTask;->password:[C
    return-void
.end method

# Any failure leaves the citizen signed out; the reason is not logged, for it may quote what was typed.
.method public run()V
    .registers 5
    iget-object v0, p0, Lcn/example/yunling/gov/LoginTask;->context:Landroid/content/Context;
    iget-object v1, p0, Lcn/example/yunling/gov/LoginTask;->password:[C
    invoke-static {v0}, Lcn/example/yunling/gov/Consent;->isGiven(Landroid/content/Context;)Z
    move-result v2
    if-eqz v2, :wipe
    invoke-static {v0}, Lcn/example/yunling/gov/ApiClient;->isOnline(Landroid/content/Context;)Z
    move-result v2
    if-eqz v2, :wipe
    :try_start
    iget-object v2, p0, Lcn/example/yunling/gov/LoginTask;->idNumber:Ljava/lang/String;
    invoke-static {v2, v1}, Lcn/example/yunling/gov/ApiClient;->signIn(Ljava/lang/String;[C)Ljava/lang/String;
    move-result-object v2
    invoke-static {v0, v2}, Lcn/example/yunling/gov/Vault;->keep(Landroid/content/Context;Ljava/lang/String;)V
    :try_end
    .catch Ljava/lang/Exception; {:try_start .. :try_end} :failed
    goto :wipe
    :failed
    move-exception v2
    :wipe
    const/4 v2, 0x0
    invoke-static {v1, v2}, Ljava/util/Arrays;->fill([CC)V
    return-void
.end method
