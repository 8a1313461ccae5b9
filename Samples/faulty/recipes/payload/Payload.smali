# Stands for the code that an attacker smuggles in. It does nothing.
.class public final Lcn/example/payload/Payload;
.super Ljava/lang/Object;

.method public static run()Ljava/lang/String;
    .registers 1
    const-string v0, "harmless payload of the test samples"
    return-object v0
.end method
