# Asked once, before anything else. Nothing is ticked beforehand and refusing is one tap, like agreeing.
.class public final Lcn/example/yunling/gov/ConsentDialog;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;

.field private final owner:Landroid/app/Activity;

.method private constructor <init>(Landroid/app/Activity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcn/example/yunling/gov/ConsentDialog;->owner:Landroid/app/Activity;
    return-void
.end method

.method public static show(Landroid/app/Activity;)V
    .registers 4
    new-instance v0, Lcn/example/yunling/gov/ConsentDialog;
    invoke-direct {v0, p0}, Lcn/example/yunling/gov/ConsentDialog;-><init>(Landroid/app/Activity;)V
    new-instance v1, Landroid/app/AlertDialog$Builder;
    invoke-direct {v1, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    sget v2, Lcn/example/yunling/gov/R$string;->consent_title:I
    invoke-virtual {v1, v2}, Landroid/app/AlertDialog$Builder;->setTitle(I)Landroid/app/AlertDialog$Builder;
    sget v2, Lcn/example/yunling/gov/R$string;->consent_message:I
    invoke-virtual {v1, v2}, Landroid/app/AlertDialog$Builder;->setMessage(I)Landroid/app/AlertDialog$Builder;
    sget v2, Lcn/example/yunling/gov/R$string;->consent_agree:I
    invoke-virtual {v1, v2, v0}, Landroid/app/AlertDialog$Builder;->setPositiveButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    sget v2, Lcn/example/yunling/gov/R$string;->consent_disagree:I
    invoke-virtual {v1, v2, v0}, Landroid/app/AlertDialog$Builder;->setNegativeButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    sget v2, Lcn/example/yunling/gov/R$string;->consent_read:I
    invoke-virtual {v1, v2, v0}, Landroid/app/AlertDialog$Builder;->setNeutralButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    const/4 v2, 0x0
    invoke-virtual {v1, v2}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    invoke-virtual {v1}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

# -1 agree, -2 disagree, -3 read first; after reading, MainActivity asks again when it resumes.
.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lcn/example/yunling/gov/ConsentDialog;->owner:Landroid/app/Activity;
    const/4 v1, -0x1
    if-ne p2, v1, :not_agreed
    invoke-static {v0}, Lcn/example/yunling/gov/Consent;->give(Landroid/content/Context;)V
    return-void
    :not_agreed
    const/4 v1, -0x3
    if-ne p2, v1, :refused
    const-string v1, "privacy"
    invoke-static {v0, v1}, Lcn/example/yunling/gov/WebActivity;->open(Landroid/content/Context;Ljava/lang/String;)V
    return-void
    :refused
    invoke-virtual {v0}, Landroid/app/Activity;->finish()V
    return-void
.end method
