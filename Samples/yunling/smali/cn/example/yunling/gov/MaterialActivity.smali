.class public final Lcn/example/yunling/gov/MaterialActivity;
.super Landroid/app/Activity;
.implements Landroid/view/View$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    # The papers are id cards more often than not.
    invoke-virtual {p0}, Lcn/example/yunling/gov/MaterialActivity;->getWindow()Landroid/view/Window;
    move-result-object v0
    const/16 v1, 0x2000
    invoke-virtual {v0, v1}, Landroid/view/Window;->addFlags(I)V
    sget v0, Lcn/example/yunling/gov/R$layout;->activity_material:I
    invoke-virtual {p0, v0}, Lcn/example/yunling/gov/MaterialActivity;->setContentView(I)V
    sget v0, Lcn/example/yunling/gov/R$id;->take:I
    invoke-virtual {p0, v0}, Lcn/example/yunling/gov/MaterialActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

# The reason stands above the button, so it has been read before the system asks.
.method public onClick(Landroid/view/View;)V
    .registers 6
    const-string v0, "android.permission.CAMERA"
    invoke-virtual {p0, v0}, Lcn/example/yunling/gov/MaterialActivity;->checkSelfPermission(Ljava/lang/String;)I
    move-result v1
    if-nez v1, :ask
    invoke-direct {p0}, Lcn/example/yunling/gov/MaterialActivity;->take()V
    return-void
    :ask
    const/4 v1, 0x1
    new-array v2, v1, [Ljava/lang/String;
    const/4 v3, 0x0
    aput-object v0, v2, v3
    invoke-virtual {p0, v2, v1}, Lcn/example/yunling/gov/MaterialActivity;->requestPermissions([Ljava/lang/String;I)V
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
    invoke-direct {p0}, Lcn/example/yunling/gov/MaterialActivity;->take()V
    return-void
    :refused
    sget v0, Lcn/example/yunling/gov/R$string;->material_refused:I
    invoke-direct {p0, v0}, Lcn/example/yunling/gov/MaterialActivity;->say(I)V
    return-void
.end method

# The camera app may write to this one address for as long as it runs, and to nothing else of ours.
.method private take()V
    .registers 5
    new-instance v0, Landroid/content/Intent;
    const-string v1, "android.media.action.IMAGE_CAPTURE"
    invoke-direct {v0, v1}, Landroid/content/Intent;-><init>(Ljava/lang/String;)V
    const-string v1, "content://cn.example.yunling.gov.materials/materials/latest.jpg"
    invoke-static {v1}, Landroid/net/Uri;->parse(Ljava/lang/String;)Landroid/net/Uri;
    move-result-object v1
    const-string v2, "output"
    invoke-virtual {v0, v2, v1}, Landroid/content/Intent;->putExtra(Ljava/lang/String;Landroid/os/Parcelable;)Landroid/content/Intent;
    const/4 v2, 0x2
    invoke-virtual {v0, v2}, Landroid/content/Intent;->addFlags(I)Landroid/content/Intent;
    const/4 v2, 0x1
    :try_start
    invoke-virtual {p0, v0, v2}, Lcn/example/yunling/gov/MaterialActivity;->startActivityForResult(Landroid/content/Intent;I)V
    :try_end
    .catch Landroid/content/ActivityNotFoundException; {:try_start .. :try_end} :no_camera
    return-void
    :no_camera
    move-exception v0
    sget v0, Lcn/example/yunling/gov/R$string;->material_refused:I
    invoke-direct {p0, v0}, Lcn/example/yunling/gov/MaterialActivity;->say(I)V
    return-void
.end method

.method protected onActivityResult(IILandroid/content/Intent;)V
    .registers 5
    invoke-super {p0, p1, p2, p3}, Landroid/app/Activity;->onActivityResult(IILandroid/content/Intent;)V
    const/4 v0, -0x1
    if-ne p2, v0, :cancelled
    sget v0, Lcn/example/yunling/gov/R$string;->material_done:I
    invoke-direct {p0, v0}, Lcn/example/yunling/gov/MaterialActivity;->say(I)V
    :cancelled
    return-void
.end method

.method private say(I)V
    .registers 4
    const/4 v0, 0x1
    invoke-static {p0, p1, v0}, Landroid/widget/Toast;->makeText(Landroid/content/Context;II)Landroid/widget/Toast;
    move-result-object v0
    invoke-virtual {v0}, Landroid/widget/Toast;->show()V
    return-void
.end method
