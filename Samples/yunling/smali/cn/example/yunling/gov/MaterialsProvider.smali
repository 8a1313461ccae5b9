# Lends single files to another app through a grant, and only from the directories that file_paths.xml names.
.class public final Lcn/example/yunling/gov/MaterialsProvider;
.super Landroid/content/ContentProvider;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/content/ContentProvider;-><init>()V
    return-void
.end method

.method public onCreate()Z
    .registers 2
    const/4 v0, 0x1
    return v0
.end method

# The directory that file_paths.xml gives the name p1, or null.
.method private root(Ljava/lang/String;)Ljava/io/File;
    .registers 9
    invoke-virtual {p0}, Lcn/example/yunling/gov/MaterialsProvider;->getContext()Landroid/content/Context;
    move-result-object v0
    invoke-virtual {v0}, Landroid/content/Context;->getPackageManager()Landroid/content/pm/PackageManager;
    move-result-object v1
    const-string v2, "cn.example.yunling.gov.materials"
    # GET_META_DATA
    const/16 v3, 0x80
    invoke-virtual {v1, v2, v3}, Landroid/content/pm/PackageManager;->resolveContentProvider(Ljava/lang/String;I)Landroid/content/pm/ProviderInfo;
    move-result-object v2
    const-string v3, "android.support.FILE_PROVIDER_PATHS"
    invoke-virtual {v2, v1, v3}, Landroid/content/pm/ProviderInfo;->loadXmlMetaData(Landroid/content/pm/PackageManager;Ljava/lang/String;)Landroid/content/res/XmlResourceParser;
    move-result-object v1
    :next
    invoke-interface {v1}, Landroid/content/res/XmlResourceParser;->next()I
    move-result v2
    const/4 v3, 0x1
    if-eq v2, v3, :none
    const/4 v3, 0x2
    if-ne v2, v3, :next
    const/4 v2, 0x0
    const-string v3, "name"
    invoke-interface {v1, v2, v3}, Landroid/content/res/XmlResourceParser;->getAttributeValue(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v3
    invoke-virtual {p1, v3}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v3
    if-eqz v3, :next
    const-string v3, "path"
    invoke-interface {v1, v2, v3}, Landroid/content/res/XmlResourceParser;->getAttributeValue(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v2
    invoke-interface {v1}, Landroid/content/res/XmlResourceParser;->getName()Ljava/lang/String;
    move-result-object v3
    new-instance v4, Ljava/io/File;
    const-string v5, "root-path"
    invoke-virtual {v5, v3}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v5
    if-eqz v5, :private
    const-string v5, "/"
    invoke-direct {v4, v5, v2}, Ljava/io/File;-><init>(Ljava/lang/String;Ljava/lang/String;)V
    return-object v4
    :private
    invoke-virtual {v0}, Landroid/content/Context;->getFilesDir()Ljava/io/File;
    move-result-object v5
    invoke-direct {v4, v5, v2}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V
    return-object v4
    :none
    const/4 v0, 0x0
    return-object v0
.end method

# Decoded first, made canonical second, compared last: a name with ".." in it ends outside and is refused.
.method private file(Landroid/net/Uri;)Ljava/io/File;
    .registers 6
    invoke-virtual {p1}, Landroid/net/Uri;->getPathSegments()Ljava/util/List;
    move-result-object v0
    const/4 v1, 0x0
    invoke-interface {v0, v1}, Ljava/util/List;->get(I)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/String;
    invoke-direct {p0, v0}, Lcn/example/yunling/gov/MaterialsProvider;->root(Ljava/lang/String;)Ljava/io/File;
    move-result-object v1
    if-eqz v1, :refuse
    invoke-virtual {v1}, Ljava/io/File;->mkdirs()Z
    invoke-virtual {v1}, Ljava/io/File;->getCanonicalFile()Ljava/io/File;
    move-result-object v1
    invoke-virtual {p1}, Landroid/net/Uri;->getPath()Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v0}, Ljava/lang/String;->length()I
    move-result v0
    add-int/lit8 v0, v0, 0x2
    invoke-virtual {v2, v0}, Ljava/lang/String;->substring(I)Ljava/lang/String;
    move-result-object v0
    new-instance v2, Ljava/io/File;
    invoke-direct {v2, v1, v0}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V
    invoke-virtual {v2}, Ljava/io/File;->getCanonicalFile()Ljava/io/File;
    move-result-object v2
    # Path, not File, so that "materials-old" does not count as lying inside "materials".
    invoke-virtual {v1}, Ljava/io/File;->toPath()Ljava/nio/file/Path;
    move-result-object v1
    invoke-virtual {v2}, Ljava/io/File;->toPath()Ljava/nio/file/Path;
    move-result-object v0
    invoke-interface {v0, v1}, Ljava/nio/file/Path;->startsWith(Ljava/nio/file/Path;)Z
    move-result v0
    if-eqz v0, :refuse
    return-object v2
    :refuse
    new-instance v0, Ljava/lang/SecurityException;
    invoke-direct {v0}, Ljava/lang/SecurityException;-><init>()V
    throw v0
.end method

.method public openFile(Landroid/net/Uri;Ljava/lang/String;)Landroid/os/ParcelFileDescriptor;
    .registers 5
    :try_start
    invoke-direct {p0, p1}, Lcn/example/yunling/gov/MaterialsProvider;->file(Landroid/net/Uri;)Ljava/io/File;
    move-result-object v0
    invoke-static {p2}, Landroid/os/ParcelFileDescriptor;->parseMode(Ljava/lang/String;)I
    move-result v1
    invoke-static {v0, v1}, Landroid/os/ParcelFileDescriptor;->open(Ljava/io/File;I)Landroid/os/ParcelFileDescriptor;
    move-result-object v0
    :try_end
    .catch Ljava/lang/Exception; {:try_start .. :try_end} :failed
    return-object v0
    :failed
    move-exception v0
    new-instance v1, Ljava/io/FileNotFoundException;
    invoke-direct {v1}, Ljava/io/FileNotFoundException;-><init>()V
    throw v1
.end method

.method public getType(Landroid/net/Uri;)Ljava/lang/String;
    .registers 3
    const-string v0, "image/jpeg"
    return-object v0
.end method

# There is no table behind this provider.
.method public query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    .registers 7
    const/4 v0, 0x0
    return-object v0
.end method

.method public insert(Landroid/net/Uri;Landroid/content/ContentValues;)Landroid/net/Uri;
    .registers 4
    const/4 v0, 0x0
    return-object v0
.end method

.method public update(Landroid/net/Uri;Landroid/content/ContentValues;Ljava/lang/String;[Ljava/lang/String;)I
    .registers 6
    const/4 v0, 0x0
    return v0
.end method

.method public delete(Landroid/net/Uri;Ljava/lang/String;[Ljava/lang/String;)I
    .registers 5
    const/4 v0, 0x0
    return v0
.end method
