.class public final Lcn/example/yunling/gov/YunlingApp;
.super Landroid/app/Application;

.field public static final CHANNEL:Ljava/lang/String; = "appointment"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

# Runs before the citizen has agreed to anything: only a notification channel, no identifier, no network.
.method public onCreate()V
    .registers 6
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    sget v0, Lcn/example/yunling/gov/R$string;->reminder_channel:I
    invoke-virtual {p0, v0}, Lcn/example/yunling/gov/YunlingApp;->getString(I)Ljava/lang/String;
    move-result-object v0
    const-string v1, "appointment"
    const/4 v2, 0x3
    new-instance v3, Landroid/app/NotificationChannel;
    invoke-direct {v3, v1, v0, v2}, Landroid/app/NotificationChannel;-><init>(Ljava/lang/String;Ljava/lang/CharSequence;I)V
    const-string v1, "notification"
    invoke-virtual {p0, v1}, Lcn/example/yunling/gov/YunlingApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v1
    check-cast v1, Landroid/app/NotificationManager;
    invoke-virtual {v1, v3}, Landroid/app/NotificationManager;->createNotificationChannel(Landroid/app/NotificationChannel;)V
    return-void
.end method
