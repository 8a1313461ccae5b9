# Through this door the sister apps of the same signer announce an appointment.
.class public final Lcn/example/yunling/gov/ReminderService;
.super Landroid/app/Service;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Service;-><init>()V
    return-void
.end method

.method public onBind(Landroid/content/Intent;)Landroid/os/IBinder;
    .registers 3
    const/4 v0, 0x0
    return-object v0
.end method

# The extras of the intent are not read: a sister app can cause the reminder, not choose its words.
.method public onStartCommand(Landroid/content/Intent;II)I
    .registers 5
    invoke-static {p0}, Lcn/example/yunling/gov/Consent;->isGiven(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :done
    invoke-static {p0}, Lcn/example/yunling/gov/Reminder;->show(Landroid/content/Context;)V
    :done
    invoke-virtual {p0, p3}, Lcn/example/yunling/gov/ReminderService;->stopSelf(I)V
    # START_NOT_STICKY
    const/4 v0, 0x2
    return v0
.end method
