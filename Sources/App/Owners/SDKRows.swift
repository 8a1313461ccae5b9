/// The rows of ``SDKTable``: stable name, title (zh), title (en), vendor (zh), vendor (en), role, purpose.
///
/// Facts from the vendors' public integration guides and from the packages' own names. Sorted by purpose, then by
/// how often government apps use them.
enum SDKRows {
    static let text = """
        JPush|极光推送|JPush|极光|Aurora Mobile|sdk|push
        Getui|个推|Getui|每日互动|Merit Interactive|sdk|push
        UmengPush|友盟推送|Umeng Push|友盟|Umeng|sdk|push
        MiPush|小米推送|MiPush|小米|Xiaomi|sdk|push
        HMSPush|华为推送|HMS Push|华为|Huawei|sdk|push
        HonorPush|荣耀推送|HONOR Push|荣耀|HONOR|sdk|push
        OPPOPush|OPPO推送|OPPO Push|OPPO|OPPO|sdk|push
        VivoPush|vivo推送|vivo Push|vivo|vivo|sdk|push
        FlymePush|魅族推送|Flyme Push|魅族|Meizu|sdk|push
        TPNS|腾讯移动推送|TPNS|腾讯|Tencent|sdk|push
        AliyunPush|阿里云推送|Aliyun Push|阿里云|Alibaba Cloud|sdk|push
        Agoo|阿里推送通道|Agoo/ACCS|阿里巴巴|Alibaba|sdk|push
        BaiduPush|百度云推送|Baidu Push|百度|Baidu|sdk|push
        MobPush|MobPush|MobPush|袤博|Mob|sdk|push
        RongPush|融云推送|RongCloud Push|融云|RongCloud|sdk|push
        Umeng|友盟+|Umeng+|友盟|Umeng|sdk|analytics
        SensorsData|神策分析|Sensors Analytics|神策|Sensors Data|sdk|analytics
        GrowingIO|GrowingIO|GrowingIO|易数科技|GrowingIO|sdk|analytics
        TalkingData|TalkingData|TalkingData|腾云天下|TalkingData|sdk|analytics
        JAnalytics|极光统计|JAnalytics|极光|Aurora Mobile|sdk|analytics
        BaiduMTJ|百度统计|Baidu Mobile Statistics|百度|Baidu|sdk|analytics
        TencentMTA|腾讯移动分析|Tencent MTA|腾讯|Tencent|sdk|analytics
        TencentBeacon|腾讯灯塔|Tencent Beacon|腾讯|Tencent|sdk|analytics
        ZhugeIO|诸葛io|Zhuge.io|诸葛智能|Zhuge.io|sdk|analytics
        AppLog|火山引擎增长分析|Volcengine AppLog|字节跳动|ByteDance|sdk|analytics
        HiAnalytics|华为分析|HiAnalytics|华为|Huawei|sdk|analytics
        FirebaseAnalytics|Firebase统计|Firebase Analytics|谷歌|Google|sdk|analytics
        Adjust|Adjust|Adjust|Adjust|Adjust|sdk|analytics
        AppsFlyer|AppsFlyer|AppsFlyer|AppsFlyer|AppsFlyer|sdk|analytics
        OpenInstall|openinstall|openinstall|沐宸|Muchen|sdk|analytics
        Bugly|腾讯Bugly|Bugly|腾讯|Tencent|sdk|crash
        TingYun|听云|Tingyun|基调听云|Tingyun|sdk|crash
        OneAPM|OneAPM|OneAPM|蓝海讯通|OneAPM|sdk|crash
        Bonree|博睿|Bonree|博睿宏远|Bonree|sdk|crash
        Sentry|Sentry|Sentry|Sentry|Sentry|sdk|crash
        xCrash|xCrash|xCrash|爱奇艺|iQIYI|library|crash
        Matrix|Matrix|Matrix|腾讯|Tencent|library|crash
        Crashlytics|Crashlytics|Crashlytics|谷歌|Google|sdk|crash
        AMap|高德地图|AMap|高德|AutoNavi|sdk|map
        BaiduMap|百度地图|Baidu Map|百度|Baidu|sdk|map
        TencentMap|腾讯地图|Tencent Map|腾讯|Tencent|sdk|map
        TencentLocation|腾讯定位|Tencent Location|腾讯|Tencent|sdk|map
        TianDiTu|天地图|Tianditu|国家基础地理信息中心|NGCC|sdk|map
        SuperMap|超图|SuperMap|超图软件|SuperMap|sdk|map
        ArcGIS|ArcGIS|ArcGIS|Esri|Esri|sdk|map
        Alipay|支付宝|Alipay|蚂蚁集团|Ant Group|sdk|payment
        UnionPay|银联支付|UnionPay|中国银联|UnionPay|sdk|payment
        CCBPay|建行支付|CCB Pay|建设银行|China Construction Bank|sdk|payment
        ICBCPay|工行支付|ICBC Pay|工商银行|ICBC|sdk|payment
        CMBPay|招行支付|CMB Pay|招商银行|China Merchants Bank|sdk|payment
        PingPP|Ping++|Ping++|简米|Ping++|sdk|payment
        WeChat|微信开放平台|WeChat Open SDK|腾讯|Tencent|sdk|social
        QQConnect|QQ互联|QQ Connect|腾讯|Tencent|sdk|social
        Weibo|微博|Weibo|新浪|Sina|sdk|social
        DingTalk|钉钉分享|DingTalk|阿里巴巴|Alibaba|sdk|social
        WeCom|企业微信|WeCom|腾讯|Tencent|sdk|social
        DouyinOpen|抖音开放平台|Douyin Open SDK|字节跳动|ByteDance|sdk|social
        ShareSDK|ShareSDK|ShareSDK|袤博|Mob|sdk|social
        UmengShare|友盟分享|Umeng Share|友盟|Umeng|sdk|social
        JShare|极光分享|JShare|极光|Aurora Mobile|sdk|social
        Facebook|Facebook|Facebook SDK|Meta|Meta|sdk|social
        UmengVerify|友盟一键登录|Umeng One-tap Login|友盟|Umeng|sdk|login
        AliyunAuth|阿里云号码认证|Aliyun Phone Number Verification|阿里云|Alibaba Cloud|sdk|login
        JVerification|极光认证|JVerification|极光|Aurora Mobile|sdk|login
        GYVerify|个验|GeYan|每日互动|Merit Interactive|sdk|login
        ShanYan|创蓝闪验|Shanyan|创蓝云智|Chuanglan|sdk|login
        CMCCAuth|移动认证|China Mobile Authentication|中国移动|China Mobile|sdk|login
        CUAuth|联通认证|China Unicom Authentication|中国联通|China Unicom|sdk|login
        CTAuth|天翼账号认证|China Telecom Authentication|中国电信|China Telecom|sdk|login
        GeetestOneLogin|极验一键登录|GeeTest OneLogin|极验|GeeTest|sdk|login
        MobTech|MobTech公共库|MobTech Commons|袤博|Mob|sdk|login
        AliyunFace|阿里云实人认证|Aliyun Face Verification|阿里云|Alibaba Cloud|sdk|identity
        ZhimaFace|支付宝人脸核身|Alipay Face Verification|蚂蚁集团|Ant Group|sdk|identity
        TencentFace|腾讯云人脸核身|Tencent FaceID|腾讯|Tencent|sdk|identity
        BaiduFace|百度人脸识别|Baidu Face|百度|Baidu|sdk|identity
        BaiduOCR|百度文字识别|Baidu OCR|百度|Baidu|sdk|identity
        Megvii|旷视Face++|Megvii Face++|旷视|Megvii|sdk|identity
        SenseTime|商汤SenseID|SenseTime SenseID|商汤|SenseTime|sdk|identity
        CloudWalk|云从人脸|CloudWalk|云从|CloudWalk|sdk|identity
        Linkface|Linkface活体|Linkface|凌感|Linkface|sdk|identity
        ArcSoft|虹软人脸|ArcSoft Face|虹软|ArcSoft|sdk|identity
        Intsig|合合识别|IntSig OCR|合合信息|IntSig|sdk|identity
        EIDLink|eID数字身份|eID|公安部第三研究所|Third Research Institute of MPS|sdk|identity
        CTID|网证CTID|CTID|中盾安信|Anicert|sdk|identity
        CFCA|CFCA安全组件|CFCA|中国金融认证中心|CFCA|sdk|security
        BJCA|数字认证|BJCA|北京数字认证|BJCA|sdk|security
        NetEaseYidun|网易易盾|NetEase Yidun|网易|NetEase|sdk|security
        Geetest|极验验证码|GeeTest|极验|GeeTest|sdk|security
        TencentCaptcha|腾讯验证码|Tencent Captcha|腾讯|Tencent|sdk|security
        AliSecurity|阿里安全组件|Alibaba Security Guard|阿里巴巴|Alibaba|sdk|security
        TongDun|同盾设备指纹|Tongdun|同盾|Tongdun|sdk|security
        Ishumei|数美|Ishumei|数美|Ishumei|sdk|security
        TencentLegu|腾讯乐固/御安全|Tencent Legu|腾讯|Tencent|sdk|security
        Qihoo360Jiagu|360加固|360 Jiagu|奇虎360|Qihoo 360|sdk|security
        Bangcle|梆梆加固|Bangcle|梆梆安全|Bangcle|sdk|security
        Ijiami|爱加密|Ijiami|爱加密|Ijiami|sdk|security
        Pangle|穿山甲|Pangle|字节跳动|ByteDance|sdk|advertising
        GDT|优量汇|Tencent Ads|腾讯|Tencent|sdk|advertising
        KuaishouAd|快手联盟|Kuaishou Ads|快手|Kuaishou|sdk|advertising
        BaiduAd|百青藤|Baidu Ads|百度|Baidu|sdk|advertising
        HuaweiAds|华为广告|HUAWEI Ads|华为|Huawei|sdk|advertising
        AdMob|AdMob|AdMob|谷歌|Google|sdk|advertising
        TencentIM|腾讯云IM|Tencent Cloud IM|腾讯|Tencent|sdk|messaging
        NetEaseIM|网易云信|NetEase Yunxin|网易|NetEase|sdk|messaging
        RongCloud|融云|RongCloud|融云|RongCloud|sdk|messaging
        Easemob|环信|Easemob|环信|Easemob|sdk|messaging
        JMessage|极光IM|JMessage|极光|Aurora Mobile|sdk|messaging
        Qiyu|七鱼客服|Qiyu|网易|NetEase|sdk|messaging
        Udesk|Udesk客服|Udesk|沃丰科技|Udesk|sdk|messaging
        TRTC|腾讯实时音视频|TRTC|腾讯|Tencent|sdk|call
        Agora|声网|Agora|声网|Agora|sdk|call
        ZegoExpress|即构|ZEGO Express|即构|ZEGO|sdk|call
        AliVC|阿里云视频|Alibaba Cloud Video|阿里云|Alibaba Cloud|sdk|call
        IFlytek|讯飞语音|iFLYTEK|科大讯飞|iFLYTEK|sdk|speech
        BaiduSpeech|百度语音|Baidu Speech|百度|Baidu|sdk|speech
        AISpeech|思必驰|AISpeech|思必驰|AISpeech|sdk|speech
        TBS|腾讯X5内核|Tencent X5|腾讯|Tencent|sdk|browser
        UCWeb|UC内核|UC WebView|阿里巴巴|Alibaba|sdk|browser
        XWeb|XWeb内核|XWeb|腾讯|Tencent|sdk|browser
        JSBridge|JsBridge|JsBridge|lzyzsd|lzyzsd|library|browser
        AgentWeb|AgentWeb|AgentWeb|Justson|Justson|library|browser
        OkHttp|OkHttp|OkHttp|Square|Square|library|network
        Retrofit|Retrofit|Retrofit|Square|Square|library|network
        Volley|Volley|Volley|谷歌|Google|library|network
        OkGo|OkGo|OkGo|jeasonlzy|jeasonlzy|library|network
        Netty|Netty|Netty|Netty|Netty|library|network
        GRPC|gRPC|gRPC|谷歌|Google|library|network
        ApacheHttp|Apache HttpClient|Apache HttpClient|Apache|Apache|library|network
        Paho|Eclipse Paho|Eclipse Paho|Eclipse|Eclipse|library|network
        FileDownloader|FileDownloader|FileDownloader|流利说|LingoChamp|library|network
        Aria|Aria|Aria|arialyy|arialyy|library|network
        Glide|Glide|Glide|Bump|Bumptech|library|image
        Picasso|Picasso|Picasso|Square|Square|library|image
        Fresco|Fresco|Fresco|Meta|Meta|library|image
        Coil|Coil|Coil|Coil|Coil|library|image
        UniversalImageLoader|UIL|Universal Image Loader|nostra13|nostra13|library|image
        PictureSelector|PictureSelector|PictureSelector|LuckSiege|LuckSiege|library|image
        Matisse|Matisse|Matisse|知乎|Zhihu|library|image
        uCrop|uCrop|uCrop|Yalantis|Yalantis|library|image
        Luban|Luban|Luban|Curzibn|Curzibn|library|image
        Material|Material组件|Material Components|谷歌|Google|library|interface
        SmartRefresh|SmartRefreshLayout|SmartRefreshLayout|scwang|scwang|library|interface
        BRVAH|BRVAH|BaseRecyclerViewAdapterHelper|CymChad|CymChad|library|interface
        Lottie|Lottie|Lottie|爱彼迎|Airbnb|library|interface
        ButterKnife|ButterKnife|Butter Knife|Jake Wharton|Jake Wharton|library|interface
        AutoSize|AndroidAutoSize|AndroidAutoSize|JessYan|JessYan|library|interface
        MPAndroidChart|MPAndroidChart|MPAndroidChart|Philipp Jahoda|Philipp Jahoda|library|interface
        Gson|Gson|Gson|谷歌|Google|library|storage
        Fastjson|fastjson|fastjson|阿里巴巴|Alibaba|library|storage
        Jackson|Jackson|Jackson|FasterXML|FasterXML|library|storage
        Moshi|Moshi|Moshi|Square|Square|library|storage
        GreenDAO|greenDAO|greenDAO|greenrobot|greenrobot|library|storage
        MMKV|MMKV|MMKV|腾讯|Tencent|library|storage
        WCDB|WCDB|WCDB|腾讯|Tencent|library|storage
        Realm|Realm|Realm|MongoDB|MongoDB|library|storage
        SQLCipher|SQLCipher|SQLCipher|Zetetic|Zetetic|library|storage
        Protobuf|Protocol Buffers|Protocol Buffers|谷歌|Google|library|storage
        ObjectBox|ObjectBox|ObjectBox|greenrobot|greenrobot|library|storage
        Flutter|Flutter|Flutter|谷歌|Google|framework|hybrid
        ReactNative|React Native|React Native|Meta|Meta|framework|hybrid
        Expo|Expo|Expo|Expo|Expo|framework|hybrid
        Cordova|Cordova|Cordova|Apache|Apache|framework|hybrid
        Capacitor|Capacitor|Capacitor|Ionic|Ionic|framework|hybrid
        Weex|Weex|Weex|Apache|Apache|framework|hybrid
        DCloud|DCloud uni-app|DCloud uni-app|数字天堂|DCloud|framework|hybrid
        APICloud|APICloud|APICloud|柚子科技|APICloud|framework|hybrid
        mPaaS|mPaaS|mPaaS|蚂蚁集团|Ant Group|framework|hybrid
        FinClip|FinClip|FinClip|凡泰极客|FinoGeeks|framework|hybrid
        Unity|Unity|Unity|Unity|Unity|framework|hybrid
        Xamarin|Xamarin/.NET MAUI|Xamarin/.NET MAUI|微软|Microsoft|framework|hybrid
        Chromium|Chromium|Chromium|谷歌|Google|framework|browser
        Kotlin|Kotlin|Kotlin|JetBrains|JetBrains|library|language
        AndroidX|AndroidX|AndroidX|谷歌|Google|library|platform
        SupportLibrary|Android Support库|Android Support Library|谷歌|Google|library|platform
        GooglePlayServices|谷歌Play服务|Google Play services|谷歌|Google|sdk|platform
        Firebase|Firebase|Firebase|谷歌|Google|sdk|cloud
        HMS|华为移动服务|HMS Core|华为|Huawei|sdk|platform
        HonorMS|荣耀服务|HONOR Mobile Services|荣耀|HONOR|sdk|platform
        Guava|Guava|Guava|谷歌|Google|library|utility
        Dagger|Dagger/Hilt|Dagger/Hilt|谷歌|Google|library|utility
        EventBus|EventBus|EventBus|greenrobot|greenrobot|library|utility
        XXPermissions|XXPermissions|XXPermissions|轮子哥|getActivity|library|utility
        AndPermission|AndPermission|AndPermission|严振杰|yanzhenjie|library|utility
        EasyPermissions|EasyPermissions|EasyPermissions|谷歌|Google|library|utility
        AndroidUtilCode|AndroidUtilCode|AndroidUtilCode|Blankj|Blankj|library|utility
        XUtils|xUtils|xUtils|wyouflf|wyouflf|library|utility
        BouncyCastle|Bouncy Castle|Bouncy Castle|Legion of the Bouncy Castle|Legion of the Bouncy Castle|library|security
        Conscrypt|Conscrypt|Conscrypt|谷歌|Google|library|security
        ApacheCommons|Apache Commons|Apache Commons|Apache|Apache|library|utility
        Timber|Timber|Timber|Jake Wharton|Jake Wharton|library|utility
        OrhanobutLogger|Logger|Logger|Orhan Obut|Orhan Obut|library|utility
        RxJava|RxJava|RxJava|ReactiveX|ReactiveX|library|reactive
        LeakCanary|LeakCanary|LeakCanary|Square|Square|library|testing
        Stetho|Stetho|Stetho|Meta|Meta|library|testing
        DoKit|DoKit|DoKit|滴滴|DiDi|library|testing
        BlockCanary|BlockCanary|BlockCanary|markzhai|markzhai|library|testing
        Chucker|Chucker|Chucker|ChuckerTeam|ChuckerTeam|library|testing
        JUnit|JUnit|JUnit|JUnit|JUnit|library|testing
        AndroidXTest|AndroidX Test|AndroidX Test|谷歌|Google|library|testing
        Pgyer|蒲公英|Pgyer|蒲公英|Pgyer|sdk|testing
        Poco|Poco|Poco|网易|NetEase|library|testing
        Tinker|Tinker|Tinker|腾讯|Tencent|library|hotfix
        Robust|Robust|Robust|美团|Meituan|library|hotfix
        Sophix|Sophix|Sophix|阿里云|Alibaba Cloud|sdk|hotfix
        RePlugin|RePlugin|RePlugin|奇虎360|Qihoo 360|library|hotfix
        Shadow|Shadow|Shadow|腾讯|Tencent|library|hotfix
        VirtualApp|VirtualApp|VirtualApp|罗盒科技|Luohe|library|hotfix
        MSA|移动安全联盟OAID|MSA OAID|移动安全联盟|Mobile Security Alliance|sdk|device
        UTDID|阿里UTDID|Alibaba UTDID|阿里巴巴|Alibaba|sdk|device
        AliyunOSS|阿里云OSS|Aliyun OSS|阿里云|Alibaba Cloud|sdk|cloud
        EMAS|阿里云EMAS|Alibaba Cloud EMAS|阿里云|Alibaba Cloud|sdk|cloud
        Baichuan|阿里百川|Alibaba Baichuan|阿里巴巴|Alibaba|sdk|cloud
        TencentCOS|腾讯云COS|Tencent Cloud COS|腾讯|Tencent|sdk|cloud
        Qiniu|七牛云|Qiniu|七牛|Qiniu|sdk|cloud
        LeanCloud|LeanCloud|LeanCloud|美味书签|LeanCloud|sdk|cloud
        ZXing|ZXing|ZXing|谷歌|Google|library|scan
        HMSScan|华为扫码|HUAWEI Scan Kit|华为|Huawei|sdk|scan
        ZBar|ZBar|ZBar|ZBar|ZBar|library|scan
        IJKPlayer|ijkplayer|ijkplayer|哔哩哔哩|bilibili|library|media
        ExoPlayer|ExoPlayer|ExoPlayer|谷歌|Google|library|media
        GSYVideoPlayer|GSYVideoPlayer|GSYVideoPlayer|CarGuo|CarGuo|library|media
        JiaoZiPlayer|饺子播放器|JiaoZiVideoPlayer|Jzvd|Jzvd|library|media
        Hikvision|海康威视视频|Hikvision|海康威视|Hikvision|sdk|media
        WPS|WPS文档|WPS Office|金山办公|Kingsoft Office|sdk|document
        FoxitPDF|福昕PDF|Foxit PDF|福昕|Foxit|sdk|document
        AndroidPdfViewer|AndroidPdfViewer|AndroidPdfViewer|Bartosz Schiller|Bartosz Schiller|library|document
        Kinggrid|金格签章|Kinggrid|金格科技|Kinggrid|sdk|document
        ARouter|ARouter|ARouter|阿里巴巴|Alibaba|library|routing
        WMRouter|WMRouter|WMRouter|美团|Meituan|library|routing
        """
}
