/// What stands in the logs of `TOUCHSTONE_DEVICELOGS`: the end of a file's path with its kind, and below it the facts
/// as `LogFacts` words them. Files that are not here are of no known kind.
enum DeviceLogTable {
    static let text = """
        AnrParserTest.testParse_anr_in_app.1.txt anr
          anr com.android.package: keyDispatchingTimedOut @1
        AnrParserTest.testParse_anr_in_app_class_package.1.txt anr
          anr com.android.package: keyDispatchingTimedOut @1
        AnrParserTest.testParse_anr_in_app_class_package_pid.1.txt anr
          anr com.android.package pid 1234: keyDispatchingTimedOut @1
        AnrParserTest.testParse_application_not_responding.1.txt anr
          anr com.android.package: keyDispatchingTimedOut @1
        BugreportParserTest.testNoSections.1.txt bug_report
          dumpstate = 2012-04-25 20:45:10
        aosp-loganalysis-2014/parser-tests/BugreportParserTest.testParse.1.txt bug_report
          memory.rss 81684.0 KiB system_server pid 178 @20
          memory.pss 52829.0 KiB system_server pid 178 @20
          memory.uss 50012.0 KiB system_server pid 178 @20
          memory.rss 77996.0 KiB com.google.android.apps.maps pid 1313 @21
          memory.pss 48603.0 KiB com.google.android.apps.maps pid 1313 @21
          memory.uss 45812.0 KiB com.google.android.apps.maps pid 1313 @21
          memory.rss 61492.0 KiB com.android.browser pid 3247 @22
          memory.pss 33122.0 KiB com.android.browser pid 3247 @22
          memory.uss 30972.0 KiB com.android.browser pid 3247 @22
          java_crash pid 3064: java.lang.Exception, 3 frames @34
          anr com.android.package: keyDispatchingTimedOut @38
          native_crash com.google.android.browser pid 3112: signal 11 (SIGSEGV), code 1 (SEGV_MAPERR @42
          seen com.android.package pid 2887 @63
          dalvik.vm.dexopt-flags = m=y
          dalvik.vm.heapgrowthlimit = 48m
          dalvik.vm.heapsize = 256m
          dumpstate = 2012-04-25 20:45:10
          gsm.version.ril-impl = android moto-ril-multimode 1.0
        aosp-loganalysis-2019/parser-tests/BugreportParserTest.testParse.1.txt bug_report
          memory.rss 81684.0 KiB system_server pid 178 @20
          memory.pss 52829.0 KiB system_server pid 178 @20
          memory.uss 50012.0 KiB system_server pid 178 @20
          memory.rss 77996.0 KiB com.google.android.apps.maps pid 1313 @21
          memory.pss 48603.0 KiB com.google.android.apps.maps pid 1313 @21
          memory.uss 45812.0 KiB com.google.android.apps.maps pid 1313 @21
          memory.rss 61492.0 KiB com.android.browser pid 3247 @22
          memory.pss 33122.0 KiB com.android.browser pid 3247 @22
          memory.uss 30972.0 KiB com.android.browser pid 3247 @22
          java_crash pid 3064: java.lang.Exception, 3 frames @34
          anr com.android.package: keyDispatchingTimedOut @38
          native_crash com.google.android.browser pid 3112: signal 11 (SIGSEGV), code 1 (SEGV_MAPERR @42
          seen com.android.package pid 2887 @63
          package com.google.android.calculator uid 10071 version 73000302 7.3 (3821978) @102
          dalvik.vm.dexopt-flags = m=y
          dalvik.vm.heapgrowthlimit = 48m
          dalvik.vm.heapsize = 256m
          dumpstate = 2012-04-25 20:45:10
          gsm.version.ril-impl = android moto-ril-multimode 1.0
        BugreportParserTest.testParse_bootreason_bad.1.txt bug_report
          dumpstate = 1999-01-01 02:03:04
        aosp-loganalysis-2014/parser-tests/BugreportParserTest.testParse_bootreason_duplicate.1.txt bug_report
          dumpstate = 1999-01-01 02:03:04
        aosp-loganalysis-2019/parser-tests/BugreportParserTest.testParse_bootreason_duplicate.1.txt bug_report
          dumpstate = 1999-01-01 02:03:04
          ro.boot.bootreason = hw_reset
        BugreportParserTest.testParse_bootreason_good.1.txt bug_report
          dumpstate = 1999-01-01 02:03:04
        BugreportParserTest.testParse_set_logcat_year.1.txt bug_report
          dumpstate = 1999-01-01 02:03:04
        BugreportParserTest.testSetAnrTrace_multiple.1.txt bug_report
          anr com.android.package: keyDispatchingTimedOut @5
          anr com.android.package: keyDispatchingTimedOut @9
          anr com.android.different.pacakge: keyDispatchingTimedOut @13
          seen com.android.package pid 2887 @21
          dumpstate = 2012-04-25 20:45:10
        BugreportParserTest.testSetAnrTrace_no_traces.1.txt bug_report
          anr com.android.package: keyDispatchingTimedOut @5
          dumpstate = 2012-04-25 20:45:10
        BugreportParserTest.testSetAnrTrace_single.1.txt bug_report
          anr com.android.package: keyDispatchingTimedOut @5
          seen com.android.package pid 2887 @13
          dumpstate = 2012-04-25 20:45:10
        BugreportParserTest.testSetAppsFromProcrank.1.txt bug_report
          memory.rss 81684.0 KiB com.android.package1 pid 3064 @6
          memory.pss 52829.0 KiB com.android.package1 pid 3064 @6
          memory.uss 50012.0 KiB com.android.package1 pid 3064 @6
          memory.rss 81684.0 KiB com.android.package2 pid 3066 @7
          memory.pss 52829.0 KiB com.android.package2 pid 3066 @7
          memory.uss 50012.0 KiB com.android.package2 pid 3066 @7
          java_crash pid 3064: java.lang.Exception, 3 frames @13
          java_crash pid 3065: java.lang.Exception, 3 frames @17
          java_crash pid 3066: java.lang.Exception, 3 frames @23
          dumpstate = 2012-04-25 20:45:10
        CompactMemInfoTest.testJson.1.txt compact_meminfo
          memory.pss 19345.0 KiB com.google.android.youtube pid 2964 (cached) @2
          memory.pss 9604.0 KiB com.google.android.apps.plus pid 2877 (cached) @3
          memory.pss 20111.0 KiB com.google.android.apps.magazines pid 2009 (cached) @4
          memory.pss 11164.0 KiB com.google.android.apps.walletnfcrel pid 10790 (cached) @5
          memory.pss 9491.0 KiB com.google.android.incallui pid 3410 (cached) @6
        CompactMemInfoTest.testMultipleLines.1.txt compact_meminfo
          memory.pss 19345.0 KiB com.google.android.youtube pid 2964 (cached) @1
          memory.pss 9604.0 KiB com.google.android.apps.plus pid 2877 (cached) @2
          memory.pss 20111.0 KiB com.google.android.apps.magazines pid 2009 (cached) @3
          memory.pss 11164.0 KiB com.google.android.apps.walletnfcrel pid 10790 (cached) @4
          memory.pss 9491.0 KiB com.google.android.incallui pid 3410 (cached) @5
        CompactMemInfoTest.testSkipNonProcLines.1.txt compact_meminfo
          memory.pss 19345.0 KiB com.google.android.youtube pid 2964 (cached) @2
          memory.pss 9604.0 KiB com.google.android.apps.plus pid 2877 (cached) @3
          memory.pss 20111.0 KiB com.google.android.apps.magazines pid 2009 (cached) @4
          memory.pss 11164.0 KiB com.google.android.apps.walletnfcrel pid 10790 (cached) @5
          memory.pss 9491.0 KiB com.google.android.incallui pid 3410 (cached) @6
        DumpsysBatteryInfoParserTest.testParse.1.txt batterystats
        DumpsysParserTest.testParse.1.txt dumpsys
        JavaCrashParserTest.testParse_caused_by.1.txt java_stack
          java_crash: java.lang.Exception: This is the message, 9 frames @1
        JavaCrashParserTest.testParse_cutoff.1.txt java_stack
          java_crash: java.lang.Exception: This is the message, 3 frames @1
        JavaCrashParserTest.testParse_multiline_message.1.txt java_stack
          java_crash: java.lang.Exception: This message / is m, 3 frames @1
        KernelLogParserTest.testMantaReset.1.txt other
        LogcatParserTest.testAddPattern_byLevelTagAndMessageOnly.1.txt logcat
        LogcatParserTest.testFatalException.1.txt logcat
          java_crash system_server pid 1712: java.lang.NullPointerException, 8 frames @2
        LogcatParserTest.testParse_anr.1.txt logcat
          anr com.android.package: keyDispatchingTimedOut @1
        LogcatParserTest.testParse_anr_pid.1.txt logcat
          anr com.android.package pid 1234: keyDispatchingTimedOut @1
        LogcatParserTest.testParse_java_crash.1.txt logcat
          java_crash pid 3064: java.lang.Exception, 3 frames @1
        LogcatParserTest.testParse_java_crash_pid.1.txt logcat
          java_crash pid 1234: java.lang.Exception, 3 frames @1
        LogcatParserTest.testParse_java_crash_process_pid.1.txt logcat
          java_crash com.android.package pid 1234: java.lang.Exception, 3 frames @1
        LogcatParserTest.testParse_java_crash_system_server.1.txt logcat
          java_crash system_server pid 3064: java.lang.Exception, 3 frames @1
        LogcatParserTest.testParse_multiple_events.1.txt logcat
          java_crash pid 3064: java.lang.Exception, 3 frames @1
          java_crash pid 3065: java.lang.Exception, 3 frames @5
          anr com.android.package: keyDispatchingTimedOut @9
          anr com.android.package: keyDispatchingTimedOut @13
          native_crash com.google.android.browser pid 3112: signal 11 (SIGSEGV), code 1 (SEGV_MAPERR @17
          native_crash com.google.android.browser pid 3113: signal 11 (SIGSEGV), code 1 (SEGV_MAPERR @21
        LogcatParserTest.testParse_multiple_events_interleaved.1.txt logcat
          java_crash pid 3064: java.lang.Exception, 3 frames @1
          java_crash pid 3065: java.lang.Exception, 3 frames @2
          native_crash com.google.android.browser pid 3112: signal 11 (SIGSEGV), code 1 (SEGV_MAPERR @3
          native_crash com.google.android.browser pid 3113: signal 11 (SIGSEGV), code 1 (SEGV_MAPERR @4
        LogcatParserTest.testParse_native_crash.1.txt logcat
          native_crash com.google.android.browser pid 3112: signal 11 (SIGSEGV), code 1 (SEGV_MAPERR @1
        LogcatParserTest.testParse_native_crash_same_pid.1.txt logcat
          native_crash com.google.android.browser pid 3112: signal 11 (SIGSEGV), code 1 (SEGV_MAPERR @1
          native_crash com.google.android.browser2 pid 3113: signal 11 (SIGSEGV), code 1 (SEGV_MAPERR @5
        LogcatParserTest.testParse_preambles.1.txt logcat
          java_crash pid 3064: java.lang.Exception, 3 frames @9
        LogcatParserTest.testParse_preambles.2.txt logcat
        LogcatParserTest.testParse_preambles.3.txt logcat
        LogcatParserTest.testParse_reboot.1.txt logcat
          java_crash pid 3064: java.lang.Exception, 3 frames @2
        LogcatParserTest.testParse_reboot_resume.1.txt logcat
          java_crash pid 3064: java.lang.Exception, 3 frames @2
          java_crash pid 3064: java.lang.Exception2, 3 frames @7
        LogcatParserTest.testParse_time.1.txt logcat
          java_crash pid 3064: java.lang.Exception, 3 frames @1
        MemInfoParserTest.testMemInfoParser.1.txt other
        MonkeyLogParserTest.testAlternateDateFormat.1.txt monkey
        MonkeyLogParserTest.testParse_anr.1.txt monkey
          steps 5322.0 count @54
          anr com.google.android.youtube pid 3301: keyDispatchingTimedOut @21
          monkey.seed = 993
          remark truncated @53
        MonkeyLogParserTest.testParse_java_crash.1.txt monkey
          steps 1649.0 count @29
          java_crash com.google.android.apps.maps pid 3161: java.lang.Exception: This is the message, 3 frames @17
          monkey.seed = 501
          remark truncated @28
        MonkeyLogParserTest.testParse_malformed_anr.1.txt monkey
          steps 5322.0 count @66
          anr com.google.android.youtube pid 3301: keyDispatchingTimedOut @21
          anr com.google.android.youtube pid 3302: keyDispatchingTimedOut @49
          monkey.seed = 993
          remark truncated @65
        MonkeyLogParserTest.testParse_native_crash.1.txt monkey
          steps 1649.0 count @48
          native_crash com.android.chrome pid 2162: signal 11 (SIGSEGV), code 1 (SEGV_MAPERR, 4 frames @17
          monkey.seed = 501
          remark truncated @47
        MonkeyLogParserTest.testParse_native_crash_empty.1.txt monkey
          steps 1649.0 count @19
          native_crash: New native crash detected. @17
          monkey.seed = 501
          remark truncated @18
        MonkeyLogParserTest.testParse_native_crash_strip_extra.1.txt monkey
          steps 1649.0 count @49
          native_crash com.android.chrome pid 2162: signal 11 (SIGSEGV), code 1 (SEGV_MAPERR, 4 frames @17
          monkey.seed = 501
          remark truncated @48
        MonkeyLogParserTest.testParse_no_activities.1.txt monkey
          monkey.seed = 528
          remark no_activities @7
        MonkeyLogParserTest.testParse_success.1.txt monkey
          steps 10000.0 count @25
          monkey.seed = 528
        NativeCrashParserTest.testParseApp.1.txt tombstone
          native_crash com.google.android.browser pid 2058: signal 11 (SIGSEGV), code 1 (SEGV_MAPERR @1
        NativeCrashParserTest.testParseApp.2.txt tombstone
          native_crash com.google.android.browser pid 2058: signal 11 (SIGSEGV), code 1 (SEGV_MAPERR @1
        NativeCrashParserTest.testParseApp.3.txt tombstone
          native_crash com.google.android.browser pid 2058: signal 11 (SIGSEGV), code 1 (SEGV_MAPERR @1
        NativeCrashParserTest.testParseage.1.txt tombstone
          native_crash com.google.android.browser pid 2058: signal 11 (SIGSEGV), code 1 (SEGV_MAPERR, 12 frames @1
        ProcrankParserTest.testProcRankParser.1.txt procrank
          memory.rss 81684.0 KiB system_server pid 178 @2
          memory.pss 52829.0 KiB system_server pid 178 @2
          memory.uss 50012.0 KiB system_server pid 178 @2
          memory.rss 77996.0 KiB com.google.android.apps.maps pid 1313 @3
          memory.pss 48603.0 KiB com.google.android.apps.maps pid 1313 @3
          memory.uss 45812.0 KiB com.google.android.apps.maps pid 1313 @3
          memory.rss 61492.0 KiB com.android.browser pid 3247 @4
          memory.pss 33122.0 KiB com.android.browser pid 3247 @4
          memory.uss 30972.0 KiB com.android.browser pid 3247 @4
          memory.rss 55572.0 KiB com.android.launcher pid 334 @5
          memory.pss 29629.0 KiB com.android.launcher pid 334 @5
          memory.uss 28360.0 KiB com.android.launcher pid 334 @5
          memory.rss 51172.0 KiB android.process.acore pid 2072 @6
          memory.pss 24263.0 KiB android.process.acore pid 2072 @6
          memory.uss 22812.0 KiB android.process.acore pid 2072 @6
          memory.rss 51312.0 KiB com.android.settings pid 1236 @7
          memory.pss 22911.0 KiB com.android.settings pid 1236 @7
          memory.uss 20608.0 KiB com.android.settings pid 1236 @7
        SmartMonkeyLogParserTest.testExceptions.1.txt smart_monkey
          steps 2.0 count @12
          java_crash: CRASH: Unfortunately, UiAutomator Test A @9
          anr: ANR: UiAutomator is not responding. @10
        SmartMonkeyLogParserTest.testFooter.1.txt smart_monkey
          steps 999.0 count @13
          remark truncated @11
        SmartMonkeyLogParserTest.testHeader.1.txt smart_monkey
          steps 2.0 count @13
          java_crash: CRASH: Unfortunately, UiAutomator Test A @10
          anr: ANR: UiAutomator is not responding. @11
        SmartMonkeyLogParserTest.testIntermidiateStop.1.txt smart_monkey
          java_crash: CRASH: Unfortunately, UiAutomator Test A @9
        SystemPropsParserTest.testSimpleParse.1.txt properties
          dalvik.vm.dexopt-flags = m=y
          dalvik.vm.heapgrowthlimit = 48m
          dalvik.vm.heapsize = 256m
          gsm.version.ril-impl = android moto-ril-multimode 1.0
        TopParserTest.testTopParser.1.txt top
          cpu 2.0 percent_of_device top pid 4474 uid 2000 @5
        TracesParserTest.testTracesParser.1.txt traces
          seen com.android.package pid 2887 @4
          seen system pid 256 @39
        TracesParserTest.testTracesParser_cmdline.2.txt traces
          seen com.android.package pid 2887 @4
        TracesParserTest.testTracesParser_cmdline.3.txt traces
          seen com.android.package pid 2887 @4
        BatteryStatsDetailedInfoParserTest.testBatteryStatsDetailedInfoParser.1.txt batterystats
          traffic.received 8294.4 B uid 10009 (mobile) @39
          traffic.sent 1638.4 B uid 10009 (mobile) @39
        BatteryStatsDetailedInfoParserTest.testMissingWakelockSection.1.txt batterystats
          traffic.received 8294.4 B uid 10009 (mobile) @23
          traffic.sent 1638.4 B uid 10009 (mobile) @23
        BatteryStatsSummaryInfoParserTest.testBatteryStatsSummaryInfoParser.1.txt batterystats
        BugreportParserTest.testAnrTraces_not_global_traceFile.1.txt bug_report
          anr com.example.android.helloactivity pid 7176: Input dispatching timed out (Waiting bec @9
          seen com.example.android.helloactivity pid 7176 @22
          dumpstate = 2017-06-12 16:46:29
        BugreportParserTest.testParse_bootreason_kernel_bad.1.txt bug_report
          dumpstate = 1999-01-01 02:03:04
        BugreportParserTest.testParse_bootreason_kernel_good.1.txt bug_report
          dumpstate = 1999-01-01 02:03:04
        BugreportParserTest.testParse_bootreason_prop_bad.1.txt bug_report
          dumpstate = 1999-01-01 02:03:04
          ro.boot.bootreason = hw_reset
        BugreportParserTest.testParse_bootreason_prop_good.1.txt bug_report
          dumpstate = 1999-01-01 02:03:04
          ro.boot.bootreason = reboot
        BugreportParserTest.testSectionHeader.1.txt bug_report
          package com.google.android.calculator version 73000302 7.3 (3821978) @31
          dumpstate = 2012-04-25 20:45:10
        CompactMemInfoParserTest.testJson.1.txt compact_meminfo
          memory.pss 19345.0 KiB com.google.android.youtube pid 2964 (cached) @2
          memory.pss 9604.0 KiB com.google.android.apps.plus pid 2877 (cached) @3
          memory.swap 50.0 KiB com.google.android.apps.plus pid 2877 @3
          memory.pss 20111.0 KiB com.google.android.apps.magazines pid 2009 (cached) @4
          memory.swap 100.0 KiB com.google.android.apps.magazines pid 2009 @4
          memory.pss 11164.0 KiB com.google.android.apps.walletnfcrel pid 10790 (cached) @5
          memory.swap 0.0 KiB com.google.android.apps.walletnfcrel pid 10790 @5
          memory.pss 9491.0 KiB com.google.android.incallui pid 3410 (cached) @6
          memory.swap 500.0 KiB com.google.android.incallui pid 3410 @6
        CompactMemInfoParserTest.testMultipleLines.1.txt compact_meminfo
          memory.pss 19345.0 KiB com.google.android.youtube pid 2964 (cached) @1
          memory.swap 123.0 KiB com.google.android.youtube pid 2964 @1
          memory.pss 9604.0 KiB com.google.android.apps.plus pid 2877 (cached) @2
          memory.pss 20111.0 KiB com.google.android.apps.magazines pid 2009 (cached) @3
          memory.pss 11164.0 KiB com.google.android.apps.walletnfcrel pid 10790 (cached) @4
          memory.swap 100.0 KiB com.google.android.apps.walletnfcrel pid 10790 @4
          memory.pss 9491.0 KiB com.google.android.incallui pid 3410 (cached) @5
        CompactMemInfoParserTest.testSkipNonProcLines.1.txt compact_meminfo
          memory.pss 19345.0 KiB com.google.android.youtube pid 2964 (cached) @2
          memory.swap 54321.0 KiB com.google.android.youtube pid 2964 @2
          memory.pss 9604.0 KiB com.google.android.apps.plus pid 2877 (cached) @3
          memory.swap 4321.0 KiB com.google.android.apps.plus pid 2877 @3
          memory.pss 20111.0 KiB com.google.android.apps.magazines pid 2009 (cached) @4
          memory.swap 321.0 KiB com.google.android.apps.magazines pid 2009 @4
          memory.pss 11164.0 KiB com.google.android.apps.walletnfcrel pid 10790 (cached) @5
          memory.swap 21.0 KiB com.google.android.apps.walletnfcrel pid 10790 @5
          memory.pss 9491.0 KiB com.google.android.incallui pid 3410 (cached) @6
          memory.swap 1.0 KiB com.google.android.incallui pid 3410 @6
        CompactMemInfoParserTest.testSomeMalformedLines.1.txt compact_meminfo
          remark malformed @1
          remark malformed @2
          remark malformed @3
          remark malformed @4
        CpuInfoParserTest.testMultipleLines.1.txt cpuinfo
          cpu 57.0 percent_of_core system_server pid 489 (35935ms to 26370ms ago) @2
          cpu 34.0 percent_of_core com.google.android.leanbacklauncher pid 853 (35935ms to 26370ms ago) @3
          cpu 15.0 percent_of_core com.google.android.videos pid 19463 (35935ms to 26370ms ago) @4
          cpu 8.2 percent_of_core surfaceflinger pid 170 (35935ms to 26370ms ago) @5
        DmesgParserTest.LINES.1.txt other
        DmesgParserTest.testInvalidServiceLogs.1.txt other
        DumpsysBatteryStatsParserTest.testBatteryStatsParser.1.txt batterystats
          traffic.received 8294.4 B uid 10009 (mobile) @48
          traffic.sent 1638.4 B uid 10009 (mobile) @48
        DumpsysBatteryStatsParserTest.testBatteryStatsWithNoKB.1.txt batterystats
          traffic.received 8294.4 B uid 10009 (mobile) @48
          traffic.sent 1638.4 B uid 10009 (mobile) @48
        DumpsysPackageStatsParserTest.testDumpsysPackageStatsParser.1.txt dumpsys
          package com.google.android.calculator uid 10071 version 73000302 7.3 (3821978) @2
          package com.google.android.googlequicksearchbox uid 10037 version 300734793 6.16.35.26.arm64 @8
        DumpsysParserTest.testDumpsysParser.1.txt dumpsys
          traffic.received 8294.4 B uid 10009 (mobile) @49
          traffic.sent 1638.4 B uid 10009 (mobile) @49
          package com.google.android.calculator uid 10071 version 73000302 7.3 (3821978) @55
          package com.google.android.googlequicksearchbox uid 10037 version 300734793 6.16.35.26.arm64 @61
        DumpsysProcStatsParserTest.testDumpsysProcStatsParser.1.txt other
        DumpsysWifiStatsParserTest.testDumpsysWifiStatsParser.1.txt other
        DumpsysWifiStatsParserTest.testDumpsysWifiStatsParser_no_wifi_scan_disconnect.1.txt other
        EventsLogParserTest.testEmptyLatencyInfo.1.txt logcat
        EventsLogParserTest.testInvalidLatencyInfo.1.txt logcat
        EventsLogParserTest.testInvalidTransitionPattern.1.txt logcat
        EventsLogParserTest.testLatencyInfoOrder.1.txt logcat
        EventsLogParserTest.testNoTransitionDelayInfo.1.txt logcat
        EventsLogParserTest.testValidHotTransitionDelay.1.txt logcat
        EventsLogParserTest.testValidLatencyInfo.1.txt logcat
        GfxInfoParserTest.testMultipleProcesses.1.txt gfxinfo
          frames 1690.0 count com.google.android.leanbacklauncher pid 844 @7
          frames.janky_legacy 125.0 count com.google.android.leanbacklauncher pid 844 @8
          frames.p90 13.0 ms com.google.android.leanbacklauncher pid 844 @9
          frames.p95 19.0 ms com.google.android.leanbacklauncher pid 844 @10
          frames.p99 48.0 ms com.google.android.leanbacklauncher pid 844 @11
          frames 693.0 count com.android.vending pid 1881 @66
          frames.janky_legacy 62.0 count com.android.vending pid 1881 @67
          frames.p90 16.0 ms com.android.vending pid 1881 @68
          frames.p95 26.0 ms com.android.vending pid 1881 @69
          frames.p99 81.0 ms com.android.vending pid 1881 @70
          frames 107.0 count com.google.android.videos pid 2931 @125
          frames.janky_legacy 42.0 count com.google.android.videos pid 2931 @126
          frames.p90 48.0 ms com.google.android.videos pid 2931 @127
          frames.p95 65.0 ms com.google.android.videos pid 2931 @128
          frames.p99 113.0 ms com.google.android.videos pid 2931 @129
        GfxInfoParserTest.testSingleProcess.1.txt gfxinfo
          frames 20391.0 count com.google.android.leanbacklauncher pid 853 @4
          frames.janky_legacy 785.0 count com.google.android.leanbacklauncher pid 853 @5
          frames.p90 9.0 ms com.google.android.leanbacklauncher pid 853 @6
          frames.p95 14.0 ms com.google.android.leanbacklauncher pid 853 @7
          frames.p99 32.0 ms com.google.android.leanbacklauncher pid 853 @8
        GfxInfoParserTest.testSingleProcessInL.1.txt gfxinfo
        JavaCrashParserTest.testParse_begin_end_markers.1.txt java_stack
          java_crash: java.lang.Exception: This message / is m, 3 frames @3
        LogcatParserTest.testParse_reboot_resume.2.txt logcat
          java_crash pid 3064: java.lang.Exception, 3 frames @2
          java_crash pid 3064: java.lang.Exception2, 3 frames @7
        LogcatParserTest.testParse_test_exception.1.txt logcat
        LogcatParserTest.testParse_test_exception_with_exras.1.txt logcat
        LogcatParserTest.testParse_uid.1.txt logcat
          java_crash pid 3064: java.lang.Exception, 3 frames @1
          java_crash pid 3065: java.lang.Exception, 3 frames @5
          anr com.android.package: keyDispatchingTimedOut @9
          anr com.android.package: keyDispatchingTimedOut @13
          native_crash com.google.android.browser pid 3112: signal 11 (SIGSEGV), code 1 (SEGV_MAPERR @17
          native_crash com.google.android.browser pid 3113: signal 11 (SIGSEGV), code 1 (SEGV_MAPERR @21
        MonkeyLogParserTest.testParse_java_crash_mixed.1.txt monkey
          steps 1649.0 count @29
          java_crash com.google.android.apps.maps pid 3161: java.lang.Exception: This is the message, 3 frames @15
          monkey.seed = 501
          remark truncated @28
        ProcessUsageParserTest.testProcessUsageParser.1.txt batterystats
          traffic.received 177868.8 B uid 0 (mobile) @2
          traffic.sent 105011.2 B uid 0 (mobile) @2
          traffic.received 16824.32 B uid 1000 (mobile) @5
          traffic.sent 26890.24 B uid 1000 (mobile) @5
          cpu.time 6080.0 ms servicemanager uid 1000 @10
          traffic.received 16824.32 B uid 10002 (mobile) @14
          traffic.sent 26890.24 B uid 10002 (mobile) @14
          cpu.time 6080.0 ms servicemanager uid 10002 @18
        ProcrankParserTest.testProcRankParserLongLine.1.txt procrank
          memory.rss 146300.0 KiB com.google.android.GoogleCamera pid 6711 @2
          memory.pss 108431.0 KiB com.google.android.GoogleCamera pid 6711 @2
          memory.uss 105524.0 KiB com.google.android.GoogleCamera pid 6711 @2
          memory.swap 20522.0 KiB com.google.android.GoogleCamera pid 6711 @2
          memory.rss 131984.0 KiB system_server pid 1515 @3
          memory.pss 93750.0 KiB system_server pid 1515 @3
          memory.uss 89440.0 KiB system_server pid 1515 @3
          memory.swap 31792.0 KiB system_server pid 1515 @3
          memory.rss 130228.0 KiB com.android.chrome:sandboxed_process10 pid 19906 @4
          memory.pss 85418.0 KiB com.android.chrome:sandboxed_process10 pid 19906 @4
          memory.uss 69296.0 KiB com.android.chrome:sandboxed_process10 pid 19906 @4
          memory.swap 353.0 KiB com.android.chrome:sandboxed_process10 pid 19906 @4
          memory.rss 124424.0 KiB com.google.android.youtube pid 13790 @5
          memory.pss 75673.0 KiB com.google.android.youtube pid 13790 @5
          memory.uss 69680.0 KiB com.google.android.youtube pid 13790 @5
          memory.swap 334.0 KiB com.google.android.youtube pid 13790 @5
          memory.rss 119496.0 KiB com.google.android.videos pid 9288 @6
          memory.pss 74288.0 KiB com.google.android.videos pid 9288 @6
          memory.uss 69532.0 KiB com.google.android.videos pid 9288 @6
          memory.swap 334.0 KiB com.google.android.videos pid 9288 @6
        ProcrankParserTest.testProcRankParserShortLine.1.txt procrank
          memory.rss 81684.0 KiB system_server pid 178 @2
          memory.pss 52829.0 KiB system_server pid 178 @2
          memory.uss 50012.0 KiB system_server pid 178 @2
          memory.rss 77996.0 KiB com.google.android.apps.maps pid 1313 @3
          memory.pss 48603.0 KiB com.google.android.apps.maps pid 1313 @3
          memory.uss 45812.0 KiB com.google.android.apps.maps pid 1313 @3
          memory.rss 61492.0 KiB com.android.browser pid 3247 @4
          memory.pss 33122.0 KiB com.android.browser pid 3247 @4
          memory.uss 30972.0 KiB com.android.browser pid 3247 @4
          memory.rss 55572.0 KiB com.android.launcher pid 334 @5
          memory.pss 29629.0 KiB com.android.launcher pid 334 @5
          memory.uss 28360.0 KiB com.android.launcher pid 334 @5
          memory.rss 51172.0 KiB android.process.acore pid 2072 @6
          memory.pss 24263.0 KiB android.process.acore pid 2072 @6
          memory.uss 22812.0 KiB android.process.acore pid 2072 @6
          memory.rss 51312.0 KiB com.android.settings pid 1236 @7
          memory.pss 22911.0 KiB com.android.settings pid 1236 @7
          memory.uss 20608.0 KiB com.android.settings pid 1236 @7
        QtaguidParserTest.testMultipleLines.1.txt qtaguid
          traffic.received B xt_qtaguid: 18, sum 199462735.0
          traffic.sent B xt_qtaguid: 18, sum 14156380.0
        WakelockParserTest.testKernelWakelockParser.1.txt batterystats
        WakelockParserTest.testPartialWakelockParser.1.txt batterystats
        WakelockParserTest.testPartialWakelockParserOnOldFormat.1.txt batterystats
        JankCollectionHelperTest.GFXINFO_GET_FORMAT.1.txt gfxinfo
          frames 900.0 count %s pid 9999 @5
          frames.janky 300.0 count %s pid 9999 @6
          frames.janky_legacy 200.0 count %s pid 9999 @7
          frames.p50 150.0 ms %s pid 9999 @8
          frames.p90 190.0 ms %s pid 9999 @9
          frames.p95 195.0 ms %s pid 9999 @10
          frames.p99 199.0 ms %s pid 9999 @11
        JankCollectionHelperTest.GFXINFO_RESET_FORMAT.1.txt gfxinfo
          remark no_frames @5
        JankCollectionHelperTest.testCollect_firstValuesMatch.1.txt gfxinfo
          frames 900.0 count pkg1 pid 9999 @5
          frames.janky 300.0 count pkg1 pid 9999 @6
          frames.janky_legacy 200.0 count pkg1 pid 9999 @7
          frames.p50 150.0 ms pkg1 pid 9999 @8
          frames.p90 190.0 ms pkg1 pid 9999 @9
          frames.p95 195.0 ms pkg1 pid 9999 @10
          frames.p99 199.0 ms pkg1 pid 9999 @11
        JankCollectionHelperTest.testCollect_firstValuesMatch.2.txt gfxinfo
          remark no_frames @4
        JankCollectionHelperTest.testCollect_ignoreMissingFields.1.txt gfxinfo
          remark no_frames @5
        JankCollectionHelperTest.testCollect_ignoreMissingFields.2.txt gfxinfo
          frames 900.0 count pkg1 pid 9999 @5
          frames.janky_legacy 300.0 count pkg1 pid 9999 @6
        ThermalHelperTest.SERVICE_DUMP_TEMPLATE.1.txt thermal
          thermal.status = 0
        DeviceBatteryResourceMetricCollectorTest.MOCK_CMD_RESPONSE.1.txt battery
          battery.power = ac
        DeviceSelectionOptionsTest.DUMPSYS_BATTERY_OUTPUT_TEMPLATE.1.txt battery
          battery.power = ac
        flashlight/commands/dumpsys-display.txt display
          display.refresh_rate = 60.000004
        flashlight/commands/dumpsys-display120.txt display
          display.refresh_rate = 120.00001
        DumpsysPackageReceiverTest.testParse_hidden.1.txt package
          package com.android.soundrecorder @2
          package com.android.soundrecorder hidden @7
        LogcatCrashResultForwarderTest.testCaptureTestCrash_duplicateStack.1.txt logcat
          java_crash pid 64: java.lang.Exception: test, 2 frames @1
          java_crash pid 65: java.lang.Exception: test, 2 frames @4
        LogcatCrashResultForwarderTest.testCaptureTestCrash_duplicateStack.2.txt java_stack
          java_crash: java.lang.Exception: test, 2 frames @4
        LogcatCrashResultForwarderTest.testCaptureTestCrash_oneCrashingLogcat.1.txt logcat
          java_crash android.gesture.cts pid 11034: java.lang.RuntimeException: Runtime, 2 frames @1
        LogcatCrashResultForwarderTest.testCaptureTestCrash_oneCrashingLogcatAfterTestEnded.1.txt logcat
          java_crash android.gesture.cts pid 11034: java.lang.RuntimeException: Runtime, 2 frames @1
        NativeCodeCoverageFlusherTest.PS_OUTPUT.1.txt ps
          seen adbd pid 123 uid 2000 @2
          seen logcat pid 234 uid 0 @3
          seen media.swcodec pid 456 uid 0 @4
        apk-utils.spec.should_properly_parse_installed_package_.3.txt package
          package com.example.testapp.first uid 10225 version 1 1.0 @2
        general-commands.spec.dumpedLimitedOutput_.3.txt dumpsys
        general-commands.spec.dumpedOutput_.2.txt dumpsys
        process-commands.spec.should_fail_if_no_PID_could_be_found_in_.2.txt ps
          seen com.android.systemui pid 1156 uid 10012 @3
        process-commands.spec.should_get_package_name_from_valid_ps_ou.1.txt ps
          seen com.android.phone pid 929 @3
          seen com.android.phone pid 930 @4
          seen com.android.launcher pid 951 uid 10007 @5
          seen com.android.inputmethod.latin pid 1119 uid 10030 @6
          seen com.android.systemui pid 1156 uid 10012 @7
          seen kworker/0:1 pid 1347 uid 0 @8
          seen com.android.providers.calendar pid 1349 uid 10001 @9
          seen com.android.calendar pid 1431 uid 10017 @10
          seen com.android.deskclock pid 1454 uid 10021 @11
          seen com.android.exchange pid 1490 uid 10027 @12
          seen com.android.dialer pid 1574 uid 10004 @13
          seen android.process.acore pid 1590 uid 10002 @14
          seen com.android.sharedstoragebackup pid 1608 uid 10011 @15
          seen com.android.browser pid 1627 uid 10015 @16
          seen android.process.media pid 1646 uid 10005 @17
          seen flush-31:1 pid 1676 uid 0 @18
          seen flush-31:2 pid 1680 uid 0 @19
          seen ps pid 1681 uid 0 @20
        process-commands.spec.should_properly_parse_ps_output_to_find_.3.txt ps
          seen com.android.phone pid 929 @2
          seen com.android.phone pid 930 @3
          seen com.android.launcher pid 951 uid 10007 @4
          seen com.android.systemui pid 1156 uid 10012 @5
          seen com.android.browser pid 1627 uid 10015 @6
          seen com.android.browser pid 1628 uid 10015 @7
        process-commands.spec.should_return_empty_array_when_no_matchi.4.txt ps
          seen com.android.phone pid 929 @3
          seen com.android.systemui pid 1156 uid 10012 @4
        performance.spec.dumpsysDataAPI19_.3.txt meminfo
          memory.pss 555.0 KiB @10
          memory.java_heap 108.0 KiB @6
          memory.native_heap 107.0 KiB @5
        performance.spec.dumpsysDataAPI30_.2.txt meminfo
          memory.pss 555.0 KiB @10
          memory.rss 126.0 KiB @10
          memory.swap 0.0 KiB @10
          memory.java_heap 108.0 KiB @6
          memory.native_heap 107.0 KiB @5
        performance.spec.header_.4.txt netstats
          remark empty_netstats @1
        performance.spec.should_return_cpu_data.1.txt cpuinfo
          cpu percent_of_core cpuinfo: 40, sum 1.8
        packageutils_test.TestExtractAppsFromAppOpsDump.1.txt dumpsys
        packageutils_test.TestExtractAppsFromBugReport.1.txt dumpsys
        packageutils_test.TestExtractAppsFromBugReport.2.txt package
          package com.google.android.youtube uid 10089 version 60013301 6.0.13 @1
          package com.google.android.gms uid 10012 shared com.google.uid.shared version 6759430 6.7.59 (1671217-430) @9
        packageutils_test.TestExtractAppsFromBugReport.3.txt package
          package com.google.android.youtube uid 10089 version 51604100 5.16.4 hidden @2
        packageutils_test.TestExtractAppsFromPackageDump.1.txt dumpsys
          package com.google.android.youtube uid 10089 version 60013301 6.0.13 @10
          package com.google.android.gms uid 10012 shared com.google.uid.shared version 6759430 6.7.59 (1671217-430) @18
          package com.google.android.gsf uid 10012 shared com.google.uid.shared version 22 LollipopMR1-1629941 @26
          package com.google.android.apps.photos uid 10070 version 40112 1.1.1.9 @33
          package com.google.android.packageinstaller uid 10077 version 23 6.0-2256973 @40
        packageutils_test.TestExtractAppsFromPackageDump.2.txt package
          package com.google.android.youtube uid 10089 version 51604100 5.16.4 hidden @2
        parseutils_test.TestCSVBoolEntry.1.txt compact_batterystats
        parseutils_test.TestCSVIntEntry.2.txt compact_batterystats
        parseutils_test.TestCSVStringEntry.2.txt compact_batterystats
        parseutils_test.TestFixTimeline.1.txt compact_batterystats
        parseutils_test.TestFixTimeline.2.txt compact_batterystats
        parseutils_test.TestOverflow.1.txt compact_batterystats
        parseutils_test.TestShutdownWithTimeJump.1.txt compact_batterystats
        parseutils_test.TestUIDAndPackageNameMapping.1.txt compact_batterystats
          cpu.time 3150.0 ms system uid 0 @1
        parseutils_test.TestUIDAndPackageNameMappingAndMatching.1.txt compact_batterystats
          cpu.time 3150.0 ms system uid 0 @1
        flank/empty_result/JUnitReport.xml junit
        flank/empty_result/matrix_ids.json test_lab
          remark command_failed @2
        flank/error_result/matrix_ids.json test_lab
          steps 1.0 count (matrix-iio3vk6eoqwqa: failure) @13
          steps.failed 1.0 count (matrix-iio3vk6eoqwqa: failure) @13
          steps 1.0 count (matrix-teex1a295m17a: failure: Mock Failed Reason) @2
          steps.failed 1.0 count (matrix-teex1a295m17a: failure: Mock Failed Reason) @2
          remark command_failed @23
        shard_0/NexusLowRes-27-en-portrait/test_result_1.xml junit
          steps 2.0 count @2
          steps.failed 1.0 count @2
        flank/error_result/shard_0/NexusLowRes-28-en-portrait/test_result_1.xml junit
          steps 2.0 count @2
          steps.failed 1.0 count @2
        flank/success_result/shard_0/NexusLowRes-28-en-portrait/test_result_1.xml junit
          steps 2.0 count @2
          steps.failed 0.0 count @2
        shard_1/NexusLowRes-27-en-portrait/test_result_1.xml junit
          steps 2.0 count @2
          steps.failed 1.0 count @2
        shard_1/NexusLowRes-28-en-portrait/test_result_1.xml junit
          steps 2.0 count @2
          steps.failed 1.0 count @2
        flank/ftl_junit_xml/android_fail.xml junit
          steps 2.0 count @2
          steps.failed 1.0 count @2
        flank/ftl_junit_xml/android_pass.xml junit
          steps 1.0 count @2
          steps.failed 0.0 count @2
        flank/ftl_junit_xml/ios_fail.xml junit
          steps 2.0 count (EarlGreyExampleSwiftTests) @3
          steps.failed 1.0 count (EarlGreyExampleSwiftTests) @3
        flank/ftl_junit_xml/ios_large_num.xml junit
          steps 1.0 count (EarlGreyExampleSwiftTests) @3
          steps.failed 0.0 count (EarlGreyExampleSwiftTests) @3
        flank/ftl_junit_xml/ios_pass.xml junit
          steps 2.0 count (EarlGreyExampleSwiftTests) @3
          steps.failed 0.0 count (EarlGreyExampleSwiftTests) @3
        flank/success_result/matrix_ids.json test_lab
          steps 1.0 count (matrix-xo22hroienrza: success) @2
          steps.failed 0.0 count (matrix-xo22hroienrza: success) @2
        GfxInfoSample.txt gfxinfo
          frames 21.0 count com.example pid 2599 @7
          frames.janky 4.0 count com.example pid 2599 @8
          frames.janky_legacy 16.0 count com.example pid 2599 @9
          frames.frozen 0.0 count com.example pid 2599 @21
          frames.p50 19.0 ms com.example pid 2599 @10
          frames.p90 57.0 ms com.example pid 2599 @11
          frames.p95 57.0 ms com.example pid 2599 @12
          frames.p99 200.0 ms com.example pid 2599 @13
        dumpsys-window.txt other
        sample-command-output-1.txt proc_stat
          cpu.time ms /proc/pid/stat: 42, sum 70440.0
        sample-command-output-2.txt proc_stat
          cpu.time ms /proc/pid/stat: 43, sum 73890.0
        sample-gfxinfo-output.txt gfxinfo
          frames 35360.0 count com.reactnativefeed pid 14824 @7
          frames.janky_legacy 23595.0 count com.reactnativefeed pid 14824 @8
          frames.frozen 0.0 count com.reactnativefeed pid 14824 @19
          frames.p50 28.0 ms com.reactnativefeed pid 14824 @9
          frames.p90 48.0 ms com.reactnativefeed pid 14824 @10
          frames.p95 53.0 ms com.reactnativefeed pid 14824 @11
          frames.p99 57.0 ms com.reactnativefeed pid 14824 @12
        results1.json flashlight
          cpu percent_of_core flashlight, all threads: 210, sum 12302.0
          frames.rate per_second flashlight fps: 210, sum 12544.9
          memory.rss KiB flashlight ram: 210, sum 87858496.0
          steps count flashlight: 10, sum 10.0
        results2.json flashlight
          cpu percent_of_core flashlight, all threads: 210, sum 6467.6
          frames.rate per_second flashlight fps: 210, sum 12549.7
          memory.rss KiB flashlight ram: 210, sum 88873576.0
          steps count flashlight: 10, sum 10.0
        video-results_417dd25e-d901-4b1e-9d43-3b78305a48e2.json flashlight
          cpu percent_of_core flashlight, all threads: 42, sum 3353.9
          frames.rate per_second flashlight fps: 42, sum 1902.0
          memory.rss KiB flashlight ram: 42, sum 4675136.0
          steps count flashlight: 2, sum 2.0
        website-s10-flashlist_SCROLL.json flashlight
          cpu percent_of_core flashlight, all threads: 400, sum 31695.7
          frames.rate per_second flashlight fps: 400, sum 23813.7
          memory.rss KiB flashlight ram: 400, sum 224692408.0
          steps count flashlight: 10, sum 10.0
        website-s10-flatlist_SCROLL.json flashlight
          cpu percent_of_core flashlight, all threads: 401, sum 61361.2
          frames.rate per_second flashlight fps: 401, sum 22224.3
          memory.rss KiB flashlight ram: 401, sum 264168916.0
          steps count flashlight: 10, sum 10.0
        """
}
