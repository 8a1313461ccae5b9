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
        AliMTL|阿里用户行为统计|Alibaba UT Analytics|阿里巴巴|Alibaba|sdk|analytics
        QuickTracking|友盟QuickTracking|Umeng QuickTracking|友盟|Umeng|sdk|analytics
        Analysys|易观方舟|Analysys Ark|易观|Analysys|sdk|analytics
        Gridsum|国双统计|Gridsum|国双|Gridsum|sdk|analytics
        Reyun|热云数据|Reyun|热云|Reyun|sdk|analytics
        XiaomiStat|小米统计|Xiaomi Statistics|小米|Xiaomi|sdk|analytics
        Bugly|腾讯Bugly|Bugly|腾讯|Tencent|sdk|crash
        TingYun|听云|Tingyun|基调听云|Tingyun|sdk|crash
        OneAPM|OneAPM|OneAPM|蓝海讯通|OneAPM|sdk|crash
        Bonree|博睿|Bonree|博睿宏远|Bonree|sdk|crash
        Sentry|Sentry|Sentry|Sentry|Sentry|sdk|crash
        xCrash|xCrash|xCrash|爱奇艺|iQIYI|library|crash
        Matrix|Matrix|Matrix|腾讯|Tencent|library|crash
        Crashlytics|Crashlytics|Crashlytics|谷歌|Google|sdk|crash
        UmengAPM|友盟应用性能监控|Umeng APM|友盟|Umeng|sdk|crash
        APMPlus|火山引擎APMPlus|Volcengine APMPlus|字节跳动|ByteDance|sdk|crash
        QAPM|腾讯QAPM|Tencent QAPM|腾讯|Tencent|sdk|crash
        BaiduCrab|百度Crab|Baidu Crab|百度|Baidu|sdk|crash
        ACRA|ACRA|ACRA|ACRA|ACRA|library|crash
        AMap|高德地图|AMap|高德|AutoNavi|sdk|map
        BaiduMap|百度地图|Baidu Map|百度|Baidu|sdk|map
        TencentMap|腾讯地图|Tencent Map|腾讯|Tencent|sdk|map
        TencentLocation|腾讯定位|Tencent Location|腾讯|Tencent|sdk|map
        TianDiTu|天地图|Tianditu|国家基础地理信息中心|NGCC|sdk|map
        SuperMap|超图|SuperMap|超图软件|SuperMap|sdk|map
        ArcGIS|ArcGIS|ArcGIS|Esri|Esri|sdk|map
        HuaweiMap|华为地图|HUAWEI Map Kit|华为|Huawei|sdk|map
        MineMap|四维图新MineMap|MineMap|四维图新|NavInfo|sdk|map
        Mapbox|Mapbox|Mapbox|Mapbox|Mapbox|sdk|map
        OSMDroid|osmdroid|osmdroid|osmdroid|osmdroid|library|map
        Alipay|支付宝|Alipay|蚂蚁集团|Ant Group|sdk|payment
        UnionPay|银联支付|UnionPay|中国银联|UnionPay|sdk|payment
        CCBPay|建行支付|CCB Pay|建设银行|China Construction Bank|sdk|payment
        ICBCPay|工行支付|ICBC Pay|工商银行|ICBC|sdk|payment
        CMBPay|招行支付|CMB Pay|招商银行|China Merchants Bank|sdk|payment
        PingPP|Ping++|Ping++|简米|Ping++|sdk|payment
        BOCPay|中行支付|BOC Pay|中国银行|Bank of China|sdk|payment
        ChinaPay|银联电子支付|ChinaPay|银联电子支付|ChinaPay|sdk|payment
        ChinaUMS|银联商务支付|ChinaUMS|银联商务|China UMS|sdk|payment
        JDPay|京东支付|JD Pay|京东|JD|sdk|payment
        LianLianPay|连连支付|LianLian Pay|连连|LianLian|sdk|payment
        BeeCloud|BeeCloud|BeeCloud|比可|BeeCloud|sdk|payment
        HuaweiIAP|华为应用内支付|HUAWEI In-App Purchases|华为|Huawei|sdk|payment
        TencentMidas|米大师支付|Tencent Midas|腾讯|Tencent|sdk|payment
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
        KuaishouOpen|快手开放平台|Kuaishou Open SDK|快手|Kuaishou|sdk|social
        XHSShare|小红书分享|Xiaohongshu Share|小红书|Xiaohongshu|sdk|social
        XiaomiAccount|小米账号|Xiaomi Account|小米|Xiaomi|sdk|social
        Feishu|飞书开放平台|Feishu Open SDK|字节跳动|ByteDance|sdk|social
        BaiduPassport|百度账号|Baidu Passport|百度|Baidu|sdk|social
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
        QuickLogin|易盾号码认证|Yidun Quick Login|网易|NetEase|sdk|login
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
        YITU|依图人脸|YITU Face|依图|YITU|sdk|identity
        TencentOCR|腾讯云文字识别|Tencent Cloud OCR|腾讯|Tencent|sdk|identity
        YouTu|腾讯优图|Tencent YouTu|腾讯|Tencent|sdk|identity
        EXOCR|易道博识|EXOCR|易道博识|EXOCR|sdk|identity
        Wintone|文通识别|Wintone OCR|文通科技|Wintone|sdk|identity
        HuaweiML|华为机器学习|HUAWEI ML Kit|华为|Huawei|sdk|identity
        MLKit|ML Kit|ML Kit|谷歌|Google|sdk|identity
        IFAA|IFAA本地免密|IFAA|互联网金融身份认证联盟|IFAA|sdk|identity
        Soter|腾讯SOTER|Tencent SOTER|腾讯|Tencent|library|identity
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
        Mintegral|Mintegral|Mintegral|汇量|Mobvista|sdk|advertising
        Sigmob|Sigmob|Sigmob|创智汇聚|Sigmob|sdk|advertising
        TopOn|TopOn聚合|TopOn|TopOn|TopOn|sdk|advertising
        BeiZi|倍孜广告|BeiZi|倍孜|BeiZi|sdk|advertising
        Tanx|阿里妈妈Tanx|Alimama Tanx|阿里巴巴|Alibaba|sdk|advertising
        JDAd|京准通广告|JD Ads|京东|JD|sdk|advertising
        XiaomiAd|小米广告|Xiaomi Ads|小米|Xiaomi|sdk|advertising
        VivoAd|vivo广告|vivo Ads|vivo|vivo|sdk|advertising
        OPPOAd|OPPO广告|OPPO Ads|OPPO|OPPO|sdk|advertising
        AppLovin|AppLovin|AppLovin|AppLovin|AppLovin|sdk|advertising
        IronSource|ironSource|ironSource|Unity|Unity|sdk|advertising
        OMSDK|开放测量SDK|Open Measurement SDK|IAB|IAB Tech Lab|library|advertising
        TencentIM|腾讯云IM|Tencent Cloud IM|腾讯|Tencent|sdk|messaging
        NetEaseIM|网易云信|NetEase Yunxin|网易|NetEase|sdk|messaging
        RongCloud|融云|RongCloud|融云|RongCloud|sdk|messaging
        Easemob|环信|Easemob|环信|Easemob|sdk|messaging
        JMessage|极光IM|JMessage|极光|Aurora Mobile|sdk|messaging
        Qiyu|七鱼客服|Qiyu|网易|NetEase|sdk|messaging
        Udesk|Udesk客服|Udesk|沃丰科技|Udesk|sdk|messaging
        Sobot|智齿客服|Sobot|智齿|Sobot|sdk|messaging
        Meiqia|美洽客服|Meiqia|美洽|Meiqia|sdk|messaging
        Moor7|七陌客服|7moor|容联七陌|7moor|sdk|messaging
        KF5|逸创客服|KF5|逸创云|KF5|sdk|messaging
        Xiaoneng|小能客服|Xiaoneng|小能|Xiaoneng|sdk|messaging
        Yuntongxun|容联云通讯|Yuntongxun|容联云|Yuntongxun|sdk|messaging
        OpenIM|OpenIM|OpenIM|OpenIM|OpenIM|library|messaging
        Smack|Smack|Smack|Ignite Realtime|Ignite Realtime|library|messaging
        TRTC|腾讯实时音视频|TRTC|腾讯|Tencent|sdk|call
        Agora|声网|Agora|声网|Agora|sdk|call
        ZegoExpress|即构|ZEGO Express|即构|ZEGO|sdk|call
        AliVC|阿里云视频|Alibaba Cloud Video|阿里云|Alibaba Cloud|sdk|call
        NERTC|网易云信音视频|NetEase NERTC|网易|NetEase|sdk|call
        VolcRTC|火山引擎RTC|Volcengine RTC|字节跳动|ByteDance|sdk|call
        QiniuLive|七牛直播|Qiniu Live|七牛|Qiniu|sdk|call
        KSYun|金山云视频|Kingsoft Cloud Video|金山云|Kingsoft Cloud|sdk|call
        Polyv|保利威|Polyv|易方信息|Polyv|sdk|call
        BaiJiaYun|百家云|BaiJiaYun|百家云|BaiJiaYun|sdk|call
        Gensee|展视互动|Gensee|展视互动|Gensee|sdk|call
        VHall|微吼直播|VHall|微吼|VHall|sdk|call
        WebRTC|WebRTC|WebRTC|谷歌|Google|library|call
        IFlytek|讯飞语音|iFLYTEK|科大讯飞|iFLYTEK|sdk|speech
        BaiduSpeech|百度语音|Baidu Speech|百度|Baidu|sdk|speech
        AISpeech|思必驰|AISpeech|思必驰|AISpeech|sdk|speech
        TencentASR|腾讯云语音|Tencent Cloud Speech|腾讯|Tencent|sdk|speech
        AliNUI|阿里云智能语音|Alibaba Cloud NUI|阿里云|Alibaba Cloud|sdk|speech
        VolcSpeech|火山引擎语音|Volcengine Speech|字节跳动|ByteDance|sdk|speech
        Unisound|云知声|Unisound|云知声|Unisound|sdk|speech
        Sinovoice|捷通华声灵云|Sinovoice|捷通华声|Sinovoice|sdk|speech
        DataBaker|标贝语音|DataBaker|标贝|DataBaker|sdk|speech
        HuaweiHiAI|华为HiAI|HUAWEI HiAI|华为|Huawei|sdk|speech
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
        NoHttp|NoHttp/Kalle|NoHttp/Kalle|严振杰|yanzhenjie|library|network
        EasyHttp|RxEasyHttp|RxEasyHttp|zhouyou|zhouyou|library|network
        RxHttp|RxHttp|RxHttp|liujingxing|liujingxing|library|network
        AsyncHttp|android-async-http|android-async-http|James Smith|James Smith|library|network
        KoushAsync|AndroidAsync|AndroidAsync|Koushik Dutta|Koushik Dutta|library|network
        JavaWebSocket|Java-WebSocket|Java-WebSocket|TooTallNate|TooTallNate|library|network
        SocketIO|Socket.IO|Socket.IO|Socket.IO|Socket.IO|library|network
        Mars|Mars|Mars|腾讯|Tencent|library|network
        TencentHTTPDNS|腾讯云HTTPDNS|Tencent Cloud HTTPDNS|腾讯|Tencent|sdk|network
        Glide|Glide|Glide|Bump|Bumptech|library|image
        Picasso|Picasso|Picasso|Square|Square|library|image
        Fresco|Fresco|Fresco|Meta|Meta|library|image
        Coil|Coil|Coil|Coil|Coil|library|image
        UniversalImageLoader|UIL|Universal Image Loader|nostra13|nostra13|library|image
        PictureSelector|PictureSelector|PictureSelector|LuckSiege|LuckSiege|library|image
        Matisse|Matisse|Matisse|知乎|Zhihu|library|image
        uCrop|uCrop|uCrop|Yalantis|Yalantis|library|image
        Luban|Luban|Luban|Curzibn|Curzibn|library|image
        PhotoView|PhotoView|PhotoView|Chris Banes|Chris Banes|library|image
        GifDrawable|android-gif-drawable|android-gif-drawable|koral|koral|library|image
        SVGAPlayer|SVGAPlayer|SVGAPlayer|欢聚|YY|library|image
        SubsamplingImage|Subsampling Scale Image View|Subsampling Scale Image View|Dave Morrissey|Dave Morrissey|library|image
        CircleImage|CircleImageView|CircleImageView|hdodenhof|hdodenhof|library|image
        EasyPhotos|EasyPhotos|EasyPhotos|huantian|huantian|library|image
        Material|Material组件|Material Components|谷歌|Google|library|interface
        SmartRefresh|SmartRefreshLayout|SmartRefreshLayout|scwang|scwang|library|interface
        BRVAH|BRVAH|BaseRecyclerViewAdapterHelper|CymChad|CymChad|library|interface
        Lottie|Lottie|Lottie|爱彼迎|Airbnb|library|interface
        ButterKnife|ButterKnife|Butter Knife|Jake Wharton|Jake Wharton|library|interface
        AutoSize|AndroidAutoSize|AndroidAutoSize|JessYan|JessYan|library|interface
        MPAndroidChart|MPAndroidChart|MPAndroidChart|Philipp Jahoda|Philipp Jahoda|library|interface
        ImmersionBar|ImmersionBar|ImmersionBar|geyifeng|geyifeng|library|interface
        PickerView|Android-PickerView|Android-PickerView|Bigkoo|Bigkoo|library|interface
        YouthBanner|Banner|Banner|youth5201314|youth5201314|library|interface
        FlycoTab|FlycoTabLayout|FlycoTabLayout|H07000223|H07000223|library|interface
        XPopup|XPopup|XPopup|li-xiaojun|li-xiaojun|library|interface
        DialogX|DialogX|DialogX|Kongzue|Kongzue|library|interface
        MagicIndicator|MagicIndicator|MagicIndicator|hackware|hackware|library|interface
        QMUI|QMUI|QMUI|腾讯|Tencent|library|interface
        XUI|XUI|XUI|xuexiang|xuexiang|library|interface
        MaterialDialogs|Material Dialogs|Material Dialogs|afollestad|afollestad|library|interface
        Fragmentation|Fragmentation|Fragmentation|YoKeyword|YoKeyword|library|interface
        LoadSir|LoadSir|LoadSir|KingJA|KingJA|library|interface
        NineOldAndroids|NineOldAndroids|NineOldAndroids|Jake Wharton|Jake Wharton|library|interface
        UltraPTR|android-Ultra-Pull-To-Refresh|android-Ultra-Pull-To-Refresh|liaohuqiu|liaohuqiu|library|interface
        VLayout|vlayout|vlayout|阿里巴巴|Alibaba|library|interface
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
        LitePal|LitePal|LitePal|郭霖|guolindev|library|storage
        ORMLite|ORMLite|ORMLite|ORMLite|ORMLite|library|storage
        DBFlow|DBFlow|DBFlow|agrosner|agrosner|library|storage
        FlatBuffers|FlatBuffers|FlatBuffers|谷歌|Google|library|storage
        Zip4j|Zip4j|Zip4j|Srikanth Lingala|Srikanth Lingala|library|storage
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
        TencentMini|腾讯小程序容器|Tencent Mini Program Container|腾讯|Tencent|framework|hybrid
        Hippy|Hippy|Hippy|腾讯|Tencent|framework|hybrid
        BaiduSwan|百度智能小程序|Baidu Smart Program|百度|Baidu|framework|hybrid
        ReactNativeModules|React Native社区组件|React Native community modules|React Native社区|React Native community|library|hybrid
        FlutterPlugins|Flutter社区插件|Flutter community plugins|Flutter社区|Flutter community|library|hybrid
        Chromium|Chromium|Chromium|谷歌|Google|framework|browser
        Crosswalk|Crosswalk|Crosswalk|英特尔|Intel|library|browser
        Kotlin|Kotlin|Kotlin|JetBrains|JetBrains|library|language
        J2V8|J2V8|J2V8|EclipseSource|EclipseSource|library|language
        Rhino|Rhino|Rhino|Mozilla|Mozilla|library|language
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
        DingXiang|顶象风控|Dingxiang|顶象|Dingxiang|sdk|security
        AliyunCaptcha|阿里云验证码|Aliyun Captcha|阿里云|Alibaba Cloud|sdk|security
        AliyunDevice|阿里云设备风险识别|Aliyun Device Risk SDK|阿里云|Alibaba Cloud|sdk|security
        TuringShield|腾讯图灵盾|Tencent Turing Shield|腾讯|Tencent|sdk|security
        BaiduProtect|百度加固|Baidu Protect|百度|Baidu|sdk|security
        AliProtect|阿里聚安全加固|Alibaba Mobile Security|阿里巴巴|Alibaba|sdk|security
        Nagapt|娜迦加固|Nagapt|娜迦|Nagapt|sdk|security
        Kiwisec|几维安全|KiwiSec|几维|KiwiSec|sdk|security
        Sansec|三未信安密码|Sansec|三未信安|Sansec|sdk|security
        KOAL|格尔密码|KOAL|格尔软件|KOAL|sdk|security
        Tink|Tink|Tink|谷歌|Google|library|security
        ApacheCommons|Apache Commons|Apache Commons|Apache|Apache|library|utility
        Timber|Timber|Timber|Jake Wharton|Jake Wharton|library|utility
        OrhanobutLogger|Logger|Logger|Orhan Obut|Orhan Obut|library|utility
        GetActivityTools|轮子哥工具库|getActivity libraries|轮子哥|getActivity|library|utility
        Jsoup|jsoup|jsoup|jsoup|jsoup|library|utility
        SLF4J|SLF4J/Logback|SLF4J/Logback|QOS.ch|QOS.ch|library|utility
        Log4j|Log4j|Log4j|Apache|Apache|library|utility
        XLog|XLog|XLog|Elvis Hew|Elvis Hew|library|utility
        Hutool|Hutool|Hutool|dromara|dromara|library|utility
        ReLinker|ReLinker|ReLinker|KeepSafe|KeepSafe|library|utility
        Koin|Koin|Koin|InsertKoin|InsertKoin|library|utility
        JNA|JNA|JNA|java-native-access|java-native-access|library|utility
        JavaMail|JavaMail|JavaMail|甲骨文|Oracle|library|utility
        AnnotationLibraries|注解库|annotation libraries|开源社区|open source|library|utility
        OpenCV|OpenCV|OpenCV|OpenCV|OpenCV|library|utility
        TensorFlow|TensorFlow Lite|TensorFlow Lite|谷歌|Google|library|utility
        MNN|MNN|MNN|阿里巴巴|Alibaba|library|utility
        RxJava|RxJava|RxJava|ReactiveX|ReactiveX|library|reactive
        RxLifecycle|RxLifecycle|RxLifecycle|Trello|Trello|library|reactive
        AutoDispose|AutoDispose|AutoDispose|优步|Uber|library|reactive
        JakeWharton|RxBinding等|RxBinding and others|Jake Wharton|Jake Wharton|library|reactive
        RxPermissions|RxPermissions|RxPermissions|tbruyelle|tbruyelle|library|reactive
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
        AndFix|AndFix|AndFix|阿里巴巴|Alibaba|library|hotfix
        VirtualAPK|VirtualAPK|VirtualAPK|滴滴|DiDi|library|hotfix
        DroidPlugin|DroidPlugin|DroidPlugin|奇虎360|Qihoo 360|library|hotfix
        DynamicLoadApk|dynamic-load-apk|dynamic-load-apk|singwhatiwanna|singwhatiwanna|library|hotfix
        Shiply|腾讯Shiply发布平台|Tencent Shiply|腾讯|Tencent|sdk|hotfix
        Atlas|Atlas|Atlas|阿里巴巴|Alibaba|library|hotfix
        AppUpdate|应用内更新库|in-app update libraries|开源社区|open source|library|hotfix
        ByteHook|bhook/ShadowHook|bhook/ShadowHook|字节跳动|ByteDance|library|hotfix
        MSA|移动安全联盟OAID|MSA OAID|移动安全联盟|Mobile Security Alliance|sdk|device
        UTDID|阿里UTDID|Alibaba UTDID|阿里巴巴|Alibaba|sdk|device
        Qimei|腾讯QIMEI|Tencent QIMEI|腾讯|Tencent|sdk|device
        OAIDTool|Android_CN_OAID|Android_CN_OAID|gzu-liyujiang|gzu-liyujiang|library|device
        FastBLE|FastBle|FastBle|Jasonchenlijian|Jasonchenlijian|library|device
        NordicBLE|Nordic BLE|Nordic BLE|Nordic Semiconductor|Nordic Semiconductor|library|device
        AliyunOSS|阿里云OSS|Aliyun OSS|阿里云|Alibaba Cloud|sdk|cloud
        EMAS|阿里云EMAS|Alibaba Cloud EMAS|阿里云|Alibaba Cloud|sdk|cloud
        Baichuan|阿里百川|Alibaba Baichuan|阿里巴巴|Alibaba|sdk|cloud
        TencentCOS|腾讯云COS|Tencent Cloud COS|腾讯|Tencent|sdk|cloud
        Qiniu|七牛云|Qiniu|七牛|Qiniu|sdk|cloud
        LeanCloud|LeanCloud|LeanCloud|美味书签|LeanCloud|sdk|cloud
        BaiduCloud|百度智能云|Baidu AI Cloud|百度|Baidu|sdk|cloud
        AliyunSLS|阿里云日志服务|Alibaba Cloud SLS|阿里云|Alibaba Cloud|sdk|cloud
        HuaweiOBS|华为云OBS|Huawei Cloud OBS|华为|Huawei|sdk|cloud
        Bmob|Bmob|Bmob|比目|Bmob|sdk|cloud
        AWS|AWS SDK|AWS SDK|亚马逊|Amazon|sdk|cloud
        ZXing|ZXing|ZXing|谷歌|Google|library|scan
        HMSScan|华为扫码|HUAWEI Scan Kit|华为|Huawei|sdk|scan
        ZBar|ZBar|ZBar|ZBar|ZBar|library|scan
        IJKPlayer|ijkplayer|ijkplayer|哔哩哔哩|bilibili|library|media
        ExoPlayer|ExoPlayer|ExoPlayer|谷歌|Google|library|media
        GSYVideoPlayer|GSYVideoPlayer|GSYVideoPlayer|CarGuo|CarGuo|library|media
        JiaoZiPlayer|饺子播放器|JiaoZiVideoPlayer|Jzvd|Jzvd|library|media
        Hikvision|海康威视视频|Hikvision|海康威视|Hikvision|sdk|media
        VideoCache|AndroidVideoCache|AndroidVideoCache|danikula|danikula|library|media
        LibVLC|LibVLC|LibVLC|VideoLAN|VideoLAN|library|media
        DKPlayer|DKVideoPlayer|DKVideoPlayer|Doikki|Doikki|library|media
        FFmpegKit|FFmpegKit|FFmpegKit|arthenica|arthenica|library|media
        EZVIZ|萤石开放平台|EZVIZ Open SDK|萤石|EZVIZ|sdk|media
        DahuaVideo|大华视频|Dahua|大华|Dahua|sdk|media
        TencentPlayer|腾讯视频播放器|Tencent Player|腾讯|Tencent|sdk|media
        VolcPlayer|火山引擎点播|Volcengine Video|字节跳动|ByteDance|sdk|media
        WPS|WPS文档|WPS Office|金山办公|Kingsoft Office|sdk|document
        FoxitPDF|福昕PDF|Foxit PDF|福昕|Foxit|sdk|document
        AndroidPdfViewer|AndroidPdfViewer|AndroidPdfViewer|Bartosz Schiller|Bartosz Schiller|library|document
        Kinggrid|金格签章|Kinggrid|金格科技|Kinggrid|sdk|document
        POI|Apache POI|Apache POI|Apache|Apache|library|document
        IText|iText|iText|iText|iText|library|document
        PDFBox|PdfBox-Android|PdfBox-Android|Tom Roush|Tom Roush|library|document
        ARouter|ARouter|ARouter|阿里巴巴|Alibaba|library|routing
        WMRouter|WMRouter|WMRouter|美团|Meituan|library|routing
        MVPArms|MVPArms|MVPArms|JessYan|JessYan|library|routing
        CCRouter|CC组件化|CC|billy|billy|library|routing
        """
}
