.class public final Lcn/example/yunling/gov/Reminder;
.super Ljava/lang/Object;

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

# Once a day and not to the second (ELAPSED_REALTIME), so that no phone is woken for it.
.method public static schedule(Landroid/content/Context;)V
    .registers 9
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcn/example/yunling/gov/ReminderReceiver;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    const-string v1, "cn.example.yunling.gov.REMIND"
    invoke-virtual {v0, v1}, Landroid/content/Intent;->setAction(Ljava/lang/String;)Landroid/content/Intent;
    const/4 v1, 0x0
    # FLAG_UPDATE_CURRENT | FLAG_IMMUTABLE
    const/high16 v2, 0xc000000
    invoke-static {p0, v1, v0, v2}, Landroid/app/PendingIntent;->getBroadcast(Landroid/content/Context;ILandroid/content/Intent;I)Landroid/app/PendingIntent;
    move-result-object v6
    const-string v0, "alarm"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/app/AlarmManager;
    const/4 v1, 0x3
    const-wide/32 v4, 0x5265c00
    invoke-static {}, Landroid/os/SystemClock;->elapsedRealtime()J
    move-result-wide v2
    add-long/2addr v2, v4
    invoke-virtual/range {v0 .. v6}, Landroid/app/AlarmManager;->setInexactRepeating(IJJLandroid/app/PendingIntent;)V
    return-void
.end method

.method public static show(Landroid/content/Context;)V
    .registers 6
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcn/example/yunling/gov/MainActivity;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    const/4 v1, 0x0
    # FLAG_IMMUTABLE
    const/high16 v2, 0x4000000
    invoke-static {p0, v1, v0, v2}, Landroid/app/PendingIntent;->getActivity(Landroid/content/Context;ILandroid/content/Intent;I)Landroid/app/PendingIntent;
    move-result-object v0
    new-instance v2, Landroid/app/Notification$Builder;
    const-string v3, "appointment"
    invoke-direct {v2, p0, v3}, Landroid/app/Notification$Builder;-><init>(Landroid/content/Context;Ljava/lang/String;)V
    sget v3, Lcn/example/yunling/gov/R$drawable;->ic_notice:I
    invoke-virtual {v2, v3}, Landroid/app/Notification$Builder;->setSmallIcon(I)Landroid/app/Notification$Builder;
    sget v3, Lcn/example/yunling/gov/R$string;->reminder_channel:I
    invoke-virtual {p0, v3}, Landroid/content/Context;->getString(I)Ljava/lang/String;
    move-result-object v3
    invoke-virtual {v2, v3}, Landroid/app/Notification$Builder;->setContentTitle(Ljava/lang/CharSequence;)Landroid/app/Notification$Builder;
    # No place, date or name on a locked screen: those are in the app.
    sget v3, Lcn/example/yunling/gov/R$string;->reminder_text:I
    invoke-virtual {p0, v3}, Landroid/content/Context;->getString(I)Ljava/lang/String;
    move-result-object v3
    invoke-virtual {v2, v3}, Landroid/app/Notification$Builder;->setContentText(Ljava/lang/CharSequence;)Landroid/app/Notification$Builder;
    # VISIBILITY_PRIVATE
    invoke-virtual {v2, v1}, Landroid/app/Notification$Builder;->setVisibility(I)Landroid/app/Notification$Builder;
    invoke-virtual {v2, v0}, Landroid/app/Notification$Builder;->setContentIntent(Landroid/app/PendingIntent;)Landroid/app/Notification$Builder;
    const/4 v1, 0x1
    invoke-virtual {v2, v1}, Landroid/app/Notification$Builder;->setAutoCancel(Z)Landroid/app/Notification$Builder;
    invoke-virtual {v2}, Landroid/app/Notification$Builder;->build()Landroid/app/Notification;
    move-result-object v2
    const-string v0, "notification"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/app/NotificationManager;
    invoke-virtual {v0, v1, v2}, Landroid/app/NotificationManager;->notify(ILandroid/app/Notification;)V
    return-void
.end method
