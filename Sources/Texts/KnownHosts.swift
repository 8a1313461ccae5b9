import Bytes

/// Hosts that stand in nearly every app without being talked to: namespaces, licences, documentation, examples.
public enum KnownHosts {
    /// True if a host, or a domain above it, is one of those.
    static func isDocumentation(_ text: RawSpan, _ host: Range<Int>) -> Bool {
        // Features and properties of Java's XML are named like URLs: http://javax.xml.transform.
        if text.hasLetters("javax.", at: host.lowerBound) || text.hasLetters("java.", at: host.lowerBound) {
            return true
        }
        // Domains above a host are what ends at its end: hashed backwards, every dot closes one of them.
        var hash = FNV()
        for index in host.reversed() {
            let byte = text.byte(index)
            if byte == UInt8(ascii: "."), documentation.contains(hash.value) { return true }
            hash.add(byte.isLetter ? byte | 0x20 : byte)
        }
        return documentation.contains(hash.value)
    }

    private static let documentation: Set<UInt64> = Set(
        documentationText.split(whereSeparator: \.isWhitespace).map { name in
            var hash = FNV()
            for byte in name.utf8.reversed() { hash.add(byte) }
            return hash.value
        })

    /// Domains with all that is below them.
    ///
    /// Source: RFC 2606 for the examples; the rest was read in the URLs of real packages, each named there as a
    /// namespace, a licence, a project's page or a bug tracker.
    private static let documentationText = """
        example.com example.net example.org example.cn example.edu test.com foo.com bar.com domain.com localhost
        invalid yourdomain.com
        w3.org xml.org xmlpull.org xmlsoap.org purl.org openxmlformats.org ns.adobe.com iptc.org dublincore.org
        schemas.android.com schemas.microsoft.com schemas.xmlsoap.org json-schema.org ogp.me xmlns.com schema.org
        java.sun.com java.com oracle.com jcp.org javax.xml.org openjdk.org apache.org eclipse.org gnu.org mozilla.org opensource.org
        creativecommons.org spdx.org fsf.org bouncycastle.org slf4j.org logback.qos.ch junit.org hamcrest.org
        mockito.org assertj.org testng.org joda.org jsoup.org dom4j.org jdom.org saxproject.org xstream.org relaxng.org
        github.com github.io githubusercontent.com gitlab.com bitbucket.org sourceforge.net code.google.com
        developer.android.com developers.google.com source.android.com android.com groups.google.com goo.gl g.co
        issuetracker.google.com b.android.com crbug.com chromium.org kotlinlang.org jetbrains.com youtrack.jetbrains.com
        square.github.io stackoverflow.com wikipedia.org ietf.org rfc-editor.org unicode.org iana.org iso.org
        mozilla.com whatwg.org ecma-international.org developer.mozilla.org jquery.com jquery.org jqueryui.com sizzlejs.com
        getbootstrap.com angularjs.org reactjs.org fb.me vuejs.org nodejs.org npmjs.com babeljs.io webpack.js.org momentjs.com
        lodash.com underscorejs.org modernizr.com html5shiv.com caniuse.com mathiasbynens.be polymer-project.org
        python.org rubyonrails.org perl.org php.net mysql.com sqlite.org openssl.org zlib.net curl.se haxx.se libpng.org ffmpeg.org
        fontawesome.com fontawesome.io scripts.sil.org sil.org fonts.gstatic.com typography.com ascendercorp.com
        flutter.dev dart.dev dartlang.org reactnative.dev cordova.apache.org ionicframework.com phonegap.com
        tensorflow.org protobuf.dev grpc.io checkerframework.org errorprone.info jacoco.org findbugs.sourceforge.net
        rxjava.io reactivex.io dagger.dev bumptech.com robolectric.org appium.io selenium.dev seleniumhq.org
        sun.com ibm.com netty.io rabbitmq.com jcip.net icu-project.org openmobilealliance.org wireless-village.org
        megginson.com greenrobot.org sonatype.org travis-ci.org selendroid.io yrom.net opencv.org android.googlesource.com
        iconfont.cn intalio.com kernel.org cc-cedict.org w3.or docs.microsoft.com
        mit-license.org opendatacommons.org unlicense.org
        """
}
