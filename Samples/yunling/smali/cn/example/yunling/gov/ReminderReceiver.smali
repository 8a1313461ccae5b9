# An update of the app clears its alarms, so the reminder is set again; otherwise this is the alarm itself.
.class public final Lcn/example/yunling/gov/ReminderReceiver;
.super Landroid/content/BroadcastReceiver;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/content/BroadcastReceiver;-><init>()V
    return-void
.end method

.method public onReceive(Landroid/content/Context;Landroid/content/Intent;)V
    .registers 5
    invoke-static {p1}, Lcn/example/yunling/gov/Consent;->isGiven(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :other
    invoke-virtual {p2}, Landroid/content/Intent;->getAction()Ljava/lang/String;
    move-result-object v0
    const-string v1, "android.intent.action.MY_PACKAGE_REPLACED"
    invoke-virtual {v1, v0}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v1
    if-eqz v1, :not_replaced
    invoke-static {p1}, Lcn/example/yunling/gov/Reminder;->schedule(Landroid/content/Context;)V
    return-void
    :not_replaced
    const-string v1, "cn.example.yunling.gov.REMIND"
    invoke-virtual {v1, v0}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v1
    if-eqz v1, :other
    invoke-static {p1}, Lcn/example/yunling/gov/Reminder;->show(Landroid/content/Context;)V
    :other
    return-void
.end method
