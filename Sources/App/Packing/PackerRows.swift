/// The rows of ``PackerTable``.
///
/// A product begins with `=`: id, role, standing, name (zh), name (en), vendor (zh), vendor (en). The lines behind it
/// hold what gives it away, separated by spaces: application classes (`class`), file names in the root, below `lib/` or
/// `assets/` and as DT_SONAME (`file`), whole paths or folders (`path`), sections (`section`) and texts of its libraries
/// (`text`). `weak` before any of these: a name that other software may have as well, or that no published source was
/// seen to confirm; it never decides alone. The signs of ``NamePattern`` are understood.
///
/// Facts from the rule conditions of APKiD, the tables of ApkCheckPack and PkDroid, and public unpacking notes, as of
/// ``PackerTable/date``.
enum PackerRows {
    static let text = """
        = qihoo360-free-old|packer|outdated|360加固保（旧免费版）|Qihoo 360 Jiagu (old free edition)|奇虎360|Qihoo 360
        file libprotectClass.so
        = qihoo360-jiagu|packer|current|360加固保|Qihoo 360 Jiagu|奇虎360|Qihoo 360
        class com.stub.StubApp com.qihoo.util.StubApp
        file libjiagu.so libjiagu_*.so libjgdtc.so libjgdtc_*.so
        weak class com.qihoo.util.StubApplication
        weak file libSafeManageService.so
        weak path assets/.appkey
        = tencent-legu|packer|current|腾讯乐固|Tencent Legu|腾讯|Tencent
        class com.tencent.StubShell.TxAppEntry com.wrapper.proxyapplication.WrapperProxyApplication
        file liblegudb.so libshel1x.so libxgVipSecurity.so tencent_stub libshella-#*.so libshellx-#*.so libtup.so
        path assets/0OO00l111l1l assets/0OO00oo01l1l assets/o0oooOO0ooOo.dat
        weak class *.MyWrapperProxyApplication
        weak file libshell.so mix.dex mixz.dex
        weak path assets/tosversion
        = tencent-cloud-super|packer|current|腾讯云移动应用安全|Tencent Cloud app security|腾讯云|Tencent Cloud
        file libshell-super.####.so libshellx-super.####.so libshell-superv*.####.so libshellx-superv*.####.so
        file 0000000lllll.dex 00000olllll.dex 000O00ll111l.dex 00O000ll111l.dex
        path assets/dexMethod*.dat
        weak class *.MyWrapperProxyApplication
        = tencent-yuanquan|packer|current|腾讯御安全|Tencent Yu Anquan|腾讯|Tencent
        file libtosprotection.*.so libBugly-yaq.so libzBugly-yaq.so libTmsdk-*-mfr.so
        file 000000011111.dex 000000111111.dex 000001111111 00000o11111.dex o0ooo000oo0o.dat tosprotection
        weak file libtest.so t86
        weak path assets/tosversion
        = tencent-legu-vmp|packer|current|腾讯乐固（VMP）|Tencent Legu (VMP)|腾讯|Tencent
        file libWSSec.so libWSSecV.so libwsDataEncryption_AZAPP*.so
        path assets/wsDal.jar assets/wslib/ assets/WSSECA.jar assets/WSSECB.jar assets/WSSECC.jar assets/WSSECD.jar
        = tencent-tprt|protector|current|腾讯手游加固|Tencent mobile game protection|腾讯|Tencent
        file libtprt.so
        weak file libtersafe.so libtersafe2.so
        = bangcle-gen1|packer|outdated|梆梆安全（第一代免费版）|Bangcle (first free generation)|梆梆安全|Bangcle
        file libsecexe.so libsecmain.so
        path assets/bangcle_classes.jar assets/bangcleclasses.jar assets/bangcleplugin/container.dex assets/secData0.jar
        weak class com.bangcle.protect.ApplicationWrapper
        = bangcle|packer|current|梆梆安全|Bangcle (SecNeo)|梆梆安全|Bangcle
        class com.secneo.apkwrapper.AW com.secneo.apkwrapper.AP com.secneo.apkwrapper.CP
        class com.secneo.apkwrapper.ApplicationWrapper com.secneo.guard.ApplicationWrapper
        class com.secshell.shellwrapper.SecAppWrapper com.secshell.secData.ApplicationWrapper
        file libDexHelper.so libDexHelper-*.so lib1exHelper.so lib1exHelper-*.so libdexjni.so libdatajar.so DexHelper.so
        file libSecShell.so libSecShell-x86.so libSecShell_art.so libSecShel1.so
        text __b_a_n_g_c_l_e__check
        weak path assets/classes.jar assets/classes0.jar assets/resthird.data
        = ijiami|packer|current|爱加密|Ijiami|爱加密|Ijiami
        class s.h.e.l.l.S com.shell.SuperApplication com.ijiami.residconfusion.ConfusionApplication
        file libexecmain.so libexecv3.so libexecoat_x86.so ijiami.dat ijiami.ajm ijiami#.ajm ijiami#.dat
        path assets/ijm_lib/
        weak class s.h.e.l.l.A com.shell.NativeApplication
        weak file libexec.so
        weak path assets/af.bin assets/signed.bin
        = ijiami-ent|packer|current|爱加密企业版|Ijiami (enterprise)|爱加密|Ijiami
        file libijmDataEncryption.so libijmDataEncryption_*.so libijiami_sdk1.so
        path assets/IJMDal.Data
        weak class c.b.c.b s.h.e.l.l.S
        weak file ijiami.ajm
        = baidu|packer|current|百度加固|Baidu Protect|百度|Baidu
        class com.baidu.protect.StubApplication com.baidu.px.PaxApp
        file libbaiduprotect.so libbaiduprotect_*.so baiduprotect.jar baiduprotect#.jar baiduprotect#.m
        weak path assets/baiduprotect#.i.dex
        = alibaba-mobisec|packer|outdated|阿里聚安全（2017 年停止更新）|Alibaba Ju Anquan (ended in 2017)|阿里巴巴|Alibaba
        class com.ali.mobisecenhance.StubApplication
        file libmobisec.so libmobisecy.so aliprotect.dat libfakejni.so libzuma.so libzumadata.so libpreverify1.so
        file libreverify1.so
        = alibaba-cloud|packer|current|阿里云移动安全|Alibaba Cloud app hardening|阿里云|Alibaba Cloud
        file libdemolish.so libdemolishdata.so
        = alibaba-sg|sdk|current|阿里安全组件 SG|Alibaba SecurityGuard|阿里巴巴|Alibaba
        file libsgmain.so libsgsecuritybody.so libsgmisc.so libsgmiddletier.so libsgnocaptcha.so libalisecuritysdk.so
        path assets/ali_sec.dat
        weak file libsgavmp.so
        weak path res/drawable/yw_1222.jpg
        = naga|packer|current|娜迦加固|Naga|娜迦|Naga
        class com.edog.AppWrapper com.chaosvmp.AppWrapper com.nagain.NagainApplication
        file libchaosvmp.so libddog.so libedog.so libfdog.so libhdog.so libvdog.so libvdog-*.so
        path assets/maindata/fake_classes.dex
        weak file libxloader.so
        = netease-yidun|packer|current|网易易盾|NetEase Yidun|网易|NetEase
        class com.netease.nis.wrapper.MyApplication com.netease.nis.wrapper.Entry
        file libnesec.so libnesec-*.so nedig.properties
        path assets/nedata.db
        weak path assets/netease.dat
        = tongfudun|packer|current|通付盾|PayEgis|通付盾|PayEgis
        class com.payegis.ProxyApplication com.tongfudun.android.shell.SuperApplication
        file libegis.so libNSaferOnly.so libgeiri.so libgeiri-x86.so
        path assets/libegis.a
        weak file libegis-x86.so
        weak path assets/mode assets/PK assets/virtual
        = kiwisec|packer|current|几维安全|KiwiSec|几维安全|KiwiSec
        class com.Kiwisec.KiwiSecApplication com.kiwisec.KiwiSecApplication com.Kiwisec.ProxyApplication
        file libkwscmm.so libkwscr.so libkwslinker.so libkdp.so kdpdata.so libkadp.so libkiwi_dumper.so
        file libkiwicrash.so libKwProtectSDK.so libkwsdataenc.so libkwdataenc.so
        weak file libwhite-box.so
        weak path assets/dex.dat
        = dingxiang|packer|current|顶象|Dingxiang|顶象|Dingxiang
        class cn.securitystack.stee.AppStub cn.securitystack.stack.StackApplication
        file libx3g.so
        path assets/__param.data assets/__version.txt assets/csn*.data assets/csn*.data#
        weak file libsys_misc.so libjni.so
        = nqshield|packer|outdated|网秦加固|NQ Shield|网秦|NQ Mobile
        class com.nqshield.NqApplication
        file libnqshield.so nqshell nqshield
        weak class com.nqshield.common.NqApplication
        = shanda|packer|outdated|盛大加固|Shanda|盛大|Shanda
        file libapssec.so
        = rising|packer|outdated|瑞星加固|Rising|瑞星|Rising
        file librsprotect.so
        = cmcc-mogosec|packer|current|中国移动魔固云|China Mobile Mogosec|中国移动|China Mobile
        class com.mogosec.AppMgr
        file libcmvmp.so libmogosec_dex.so libmogosec_sodecrypt.so libmogosecurity.so
        path assets/mogosec_classes assets/mogosec_data assets/mogosec_dexinfo assets/mogosec_march
        = cfca|packer|current|CFCA 加固|CFCA hardening|中国金融认证中心|CFCA
        file libbasec.so libbasec_x86.so libsecenh.so libsecenh_a64.so libsecenh_x86.so
        path assets/respatcher.jar
        weak file my_classes.jar
        weak path assets/res.zip
        = uusafe|packer|current|指掌易 UUSafe|UUSafe|指掌易|UUSafe
        file libuusafe.so libuusafe.jar.so libuusafeempty.so
        = venustech|packer|current|启明星辰加固|Venustech|启明星辰|Venustech
        file libvenSec.so libvenustech.so
        = haiyunan|packer|current|海云安|Secidea|海云安|Secidea
        file libitsec.so
        path assets/itse
        = coral|packer|current|珊瑚灵御|Coral (Reincp)|珊瑚灵御|Coral
        class com.coral.util.StubApplication
        file libreincp.so libreincp_*.so
        = manxi|packer|current|蛮犀|Manxi|蛮犀|Manxi
        file libdSafeShell.so libmxacc.so libmanxi.so
        path assets/mxsafe.config assets/mxsafe.data assets/mxsafe.jar assets/mxsafe/
        weak path assets/mx/
        = virbox|packer|current|深盾 Virbox|Virbox Protector|深盾科技|SenseShield
        file libvirbox??.so libv++.so libv++_64.so
        path assets/l%%%%%%%%_a32.so assets/l%%%%%%%%_a64.so assets/l%%%%%%%%_x86.so assets/l%%%%%%%%_x64.so
        weak class virbox.StubApp
        weak file libsandhook.so libsandhook-native.so
        = nesun|packer|current|能信安|Nesun|能信安|Nesun
        file libzprotect.so
        = oppo-protect|packer|current|OPPO 应用加固|OPPO Protect|OPPO|OPPO
        file OPPOProtect.so libOPPOProtect.so libOPPOProtect####.so libomesStdSco.so
        = pangxie|packer|outdated|螃蟹加固|PangXie|螃蟹|PangXie
        file libnsecure.so
        = unicom-loader|packer|current|联通 SDK 加载器|Unicom SDK loader|中国联通|China Unicom
        file libunicomsdk.jar libdecrypt.jar
        = apktoolplus|packer|reversible|ApkToolPlus 加固|ApkToolPlus|开源|open source
        class com.linchaolong.apktoolplus.jiagu.ProxyApplication
        file libapktoolplus_jiagu.so
        path assets/jiagu_data.bin
        weak path assets/sign.bin
        = dpt-shell|packer|reversible|dpt 抽取壳（开源）|dpt-shell (open source)|开源|open source
        file libdpt.so
        weak class com.luoyesiqiu.shell.ProxyApplication
        weak path assets/app_name assets/app_acf assets/OoooooOooo
        = nmmp|protector|current|nmmp 虚拟机（开源）|nmmp (open source VM)|开源|open source
        file libnmmp.so
        weak file libnmmvm.so
        = apkprotect|packer|outdated|APKProtect|APKProtect|APKProtect|APKProtect
        file libAPKProtect.so libapkprotect.so libapk-protect.so
        path apkprotect.com/key.dat assets/apkprotect.bin assets/apkprotect/classes.dex.bin META-INF/APKPROTECT.RSA
        = kiro|packer|outdated|Kiro 加固|Kiro|Kiro|Kiro
        file libkiroro.so
        weak path assets/sbox
        = appguard|packer|current|AppGuard|AppGuard|NHN|NHN
        file libAppGuard.so libAppGuard-x86.so libdiresu.so
        path assets/appguard/ assets/classes.sox assets/AppGuard0.jar assets/AppGuard.dgc
        weak file libloader.so libcompatible.so
        weak path assets/agconfig assets/agmetainfo assets/m7a assets/m8a
        = appsealing|packer|current|AppSealing|AppSealing|INKA|INKA Entworks
        class com.inka.appsealing.AppSealingApplication
        file libcovault.so libcovault-appsec.so
        path assets/AppSealing/ assets/sealed1.dex assets/appsealing.dex
        = liapp|packer|current|LIAPP|LIAPP|Lockin|Lockin Company
        file LIAPPClient.sc LIAPPEgg
        path assets/LIAPP.ini
        weak path assets/pkgInfo.txt
        = dxshield|packer|current|DxShield|DxShield|NSHC|NSHC
        file libdxbase.so
        path assets/DXINFO.XML
        = appsuit|packer|current|AppSuit|AppSuit|Stealien|Stealien
        file libAppSuit.so
        path assets/appsuit/momo assets/appsuit/meme
        = medusah|packer|current|Medusah|Medusah (AppSolid)|SEWORKS|SEWORKS
        class com.seworks.medusah.* web.apache.sax.app
        weak file libmd.so
        weak path assets/high_resolution.png
        = gpresto|protector|current|G-Presto|G-Presto|G-Presto|G-Presto
        file libATG_L.so libATG_D.so libATG_H.so
        path assets/ATG_E*.sec
        = eversafe|packer|current|Eversafe|Eversafe|Everspin|Everspin
        file libeversafe.so libeversafe-loader.so
        path assets/eversafe/
        = dexprotector|packer|current|DexProtector|DexProtector|Licel|Licel
        file libdexprotector.*.so libalice.so
        path assets/classes.dex.dat assets/*.arm.so.dat assets/*.arm-v7.so.dat assets/*.arm-v8.so.dat
        path assets/*.x86.so.dat assets/*.x86_64.so.dat assets/dp.arm-v7.so.*.mp3 assets/dp.arm-v8.so.*.mp3
        path assets/dp.x86.so.*.mp3 assets/dp.x86_64.so.*.mp3 assets/dp.mp3
        weak path assets/resources.dat
        = promon|protector|current|Promon SHIELD|Promon SHIELD|Promon|Promon
        section .ncu .ncc .ncd
        = appdome|protector|current|Appdome|Appdome|Appdome|Appdome
        section .hook
        weak file libloader.so
        = verimatrix|protector|current|Verimatrix|Verimatrix|Verimatrix|Verimatrix
        file libmfjava.so
        = vkey|protector|current|V-Key V-OS|V-Key V-OS|V-Key|V-Key
        file libvosWrapperEx.so libvtap.so libloadTA.so
        path assets/vkeylicensepack assets/voscodesign.vky assets/vkwbc_ta.bin
        weak file libchecks.so
        weak path assets/firmware assets/kernel.bin
        = zimperium|packer|current|Zimperium zShield|Zimperium zShield|Zimperium|Zimperium
        path assets/*/0.odex assets/*.szip
        = freerasp|protector|current|freeRASP|freeRASP|Talsec|Talsec
        path assets/talsec
        weak file libsecurity.so libpolarssl.so
        = pairip|protector|current|Google Play 自动保护|Google Play automatic protection|谷歌|Google
        file libpairipcore.so
        weak class com.pairip.application.Application com.pairip.StartupLauncher
        = kony|framework|current|Kony|Kony|HCL|HCL
        file libkonyjsvm.so
        weak path assets/js/startup.js assets/application.properties
        = approov|protector|current|Approov|Approov|Approov|Approov
        file libapproov.so
        weak path assets/cbconfig.JSON
        = rootbeer|detector|current|RootBeer|RootBeer|开源|open source
        file libtool-checker.so libtoolChecker.so
        = upx|native-packer|reversible|UPX|UPX|开源|open source
        text UPX executable packer
        = ollvm|obfuscator|current|OLLVM 系列混淆|OLLVM family|开源|open source
        text .datadiv_decode
        """
}
