.class public final Lcn/example/yunling/gov/LoginActivity;
.super Landroid/app/Activity;
.implements Landroid/view/View$OnClickListener;

.field private idNumber:Landroid/widget/EditText;
.field private password:Landroid/widget/EditText;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    # FLAG_SECURE: neither a screenshot nor the list of recent apps shows an id number.
    invoke-virtual {p0}, Lcn/example/yunling/gov/LoginActivity;->getWindow()Landroid/view/Window;
    move-result-object v0
    const/16 v1, 0x2000
    invoke-virtual {v0, v1}, Landroid/view/Window;->addFlags(I)V
    sget v0, Lcn/example/yunling/gov/R$layout;->activity_login:I
    invoke-virtual {p0, v0}, Lcn/example/yunling/gov/LoginActivity;->setContentView(I)V
    sget v0, Lcn/example/yunling/gov/R$id;->id_number:I
    invoke-virtual {p0, v0}, Lcn/example/yunling/gov/LoginActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/EditText;
    iput-object v0, p0, Lcn/example/yunling/gov/LoginActivity;->idNumber:Landroid/widget/EditText;
    sget v0, Lcn/example/yunling/gov/R$id;->password:I
    invoke-virtual {p0, v0}, Lcn/example/yunling/gov/LoginActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/EditText;
    iput-object v0, p0, Lcn/example/yunling/gov/LoginActivity;->password:Landroid/widget/EditText;
    sget v0, Lcn/example/yunling/gov/R$id;->submit:I
    invoke-virtual {p0, v0}, Lcn/example/yunling/gov/LoginActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

# If another app has pushed itself in front, the citizen is told before typing into it. Leaving on purpose finishes first.
.method protected onStop()V
    .registers 3
    invoke-super {p0}, Landroid/app/Activity;->onStop()V
    invoke-virtual {p0}, Lcn/example/yunling/gov/LoginActivity;->isFinishing()Z
    move-result v0
    if-nez v0, :on_purpose
    sget v0, Lcn/example/yunling/gov/R$string;->login_background:I
    invoke-direct {p0, v0}, Lcn/example/yunling/gov/LoginActivity;->say(I)V
    :on_purpose
    return-void
.end method

.method private say(I)V
    .registers 4
    invoke-virtual {p0}, Lcn/example/yunling/gov/LoginActivity;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const/4 v1, 0x1
    invoke-static {v0, p1, v1}, Landroid/widget/Toast;->makeText(Landroid/content/Context;II)Landroid/widget/Toast;
    move-result-object v0
    invoke-virtual {v0}, Landroid/widget/Toast;->show()V
    return-void
.end method

# The password stays a char array, which LoginTask wipes; a String could not be wiped.
.method public onClick(Landroid/view/View;)V
    .registers 9
    iget-object v0, p0, Lcn/example/yunling/gov/LoginActivity;->idNumber:Landroid/widget/EditText;
    invoke-virtual {v0}, Landroid/widget/EditText;->getText()Landroid/text/Editable;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/Object;->toString()Ljava/lang/String;
    move-result-object v0
    iget-object v1, p0, Lcn/example/yunling/gov/LoginActivity;->password:Landroid/widget/EditText;
    invoke-virtual {v1}, Landroid/widget/EditText;->getText()Landroid/text/Editable;
    move-result-object v1
    invoke-interface {v1}, Landroid/text/Editable;->length()I
    move-result v2
    if-eqz v2, :incomplete
    invoke-virtual {v0}, Ljava/lang/String;->isEmpty()Z
    move-result v3
    if-nez v3, :incomplete
    new-array v3, v2, [C
    const/4 v4, 0x0
    invoke-interface {v1, v4, v2, v3, v4}, Landroid/text/Editable;->getChars(II[CI)V
    invoke-interface {v1}, Landroid/text/Editable;->clear()V
    invoke-virtual {p0}, Lcn/example/yunling/gov/LoginActivity;->getApplicationContext()Landroid/content/Context;
    move-result-object v4
    new-instance v5, Lcn/example/yunling/gov/LoginTask;
    invoke-direct {v5, v4, v0, v3}, Lcn/example/yunling/gov/LoginTask;-><init>(Landroid/content/Context;Ljava/lang/String;[C)V
    new-instance v4, Ljava/lang/Thread;
    invoke-direct {v4, v5}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {v4}, Ljava/lang/Thread;->start()V
    invoke-virtual {p0}, Lcn/example/yunling/gov/LoginActivity;->finish()V
    return-void
    :incomplete
    sget v0, Lcn/example/yunling/gov/R$string;->login_incomplete:I
    invoke-direct {p0, v0}, Lcn/example/yunling/gov/LoginActivity;->say(I)V
    return-void
.end method
