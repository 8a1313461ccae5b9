// Written from the attribute definitions of the framework at API 36; do not edit by hand.
//
// Names and numbers are those of the Android Open Source Project, frameworks/base, core/res/res/values/attrs.xml and
// attrs_manifest.xml (Apache License 2.0).

extension AttributeVocabulary {
    /// Attributes of the framework that take names for numbers: `=name` begins one, `=|name` one whose numbers are bits;
    /// then each name and, behind a colon, its number in hexadecimal.
    static let data = """
        =|protectionLevel appPredictor:200000 appop:40 companion:800000 configurator:80000 dangerous:1 development:20
        incidentReportApprover:100000 installer:100 instant:1000 internal:4 knownSigner:8000000 module:400000 normal:0
        oem:4000 pre23:80 preinstalled:400 privileged:10 recents:2000000 retailDemo:1000000 role:4000000 runtime:2000
        setup:800 signature:2 signatureOrSystem:3 system:10 textClassifier:10000 vendorPrivileged:8000 verifier:200
        =launchMode singleInstance:3 singleInstancePerTask:4 singleTask:2 singleTop:1 standard:0
        =screenOrientation behind:3 fullSensor:a fullUser:d landscape:0 locked:e nosensor:5 portrait:1
        reverseLandscape:8 reversePortrait:9 sensor:4 sensorLandscape:6 sensorPortrait:7 unspecified:ffffffff user:2
        userLandscape:b userPortrait:c
        =|configChanges assetsPaths:80000000 colorMode:4000 density:1000 fontScale:40000000
        fontWeightAdjustment:10000000 grammaticalGender:8000 keyboard:10 keyboardHidden:20 layoutDirection:2000 locale:4
        mcc:1 mnc:2 navigation:40 orientation:80 resourcesUnused:8000000 screenLayout:100 screenSize:400
        smallestScreenSize:800 touchscreen:8 uiMode:200
        =scrollbarStyle insideInset:1000000 insideOverlay:0 outsideInset:3000000 outsideOverlay:2000000
        =typeface monospace:3 normal:0 sans:1 serif:2
        =|textStyle bold:1 italic:2 normal:0
        =ellipsize end:3 marquee:4 middle:2 none:0 start:1
        =|gravity bottom:50 center:11 center_horizontal:1 center_vertical:10 clip_horizontal:8 clip_vertical:80
        end:800005 fill:77 fill_horizontal:7 fill_vertical:70 left:3 right:5 start:800003 top:30
        =|autoLink all:f email:2 map:8 none:0 phone:4 web:1
        =|layout_gravity bottom:50 center:11 center_horizontal:1 center_vertical:10 clip_horizontal:8 clip_vertical:80
        end:800005 fill:77 fill_horizontal:7 fill_vertical:70 left:3 right:5 start:800003 top:30
        =orientation horizontal:0 vertical:1
        =focusable auto:10
        =visibility gone:2 invisible:1 visible:0
        =|scrollbars horizontal:100 none:0 vertical:200
        =|fadingEdge horizontal:1000 none:0 vertical:2000
        =drawingCacheQuality auto:0 high:2 low:1
        =|persistentDrawingCache all:3 animation:1 none:0 scrolling:2
        =descendantFocusability afterDescendants:1 beforeDescendants:0 blocksDescendants:2
        =layout_width match_parent:ffffffff wrap_content:fffffffe
        =layout_height match_parent:ffffffff wrap_content:fffffffe
        =transcriptMode alwaysScroll:2 disabled:0 normal:1
        =stretchMode columnWidth:2 none:0 spacingWidth:1 spacingWidthUniform:3
        =numColumns auto_fit:ffffffff
        =scaleType center:5 centerCrop:6 centerInside:7 fitCenter:3 fitEnd:4 fitStart:2 fitXY:1 matrix:0
        =choiceMode multipleChoice:2 multipleChoiceModal:3 none:0 singleChoice:1
        =indeterminateBehavior cycle:2 repeat:1
        =bufferType editable:2 normal:0 spannable:1
        =|numeric decimal:5 integer:1 signed:3
        =capitalize characters:3 none:0 sentences:1 words:2
        =mode collapsing:2 oneLine:1 twoLine:3
        =shape arc:4 line:2 oval:1 rectangle:0 ring:3
        =type linear:0 radial:1 sweep:2
        =repeatCount infinite:ffffffff
        =repeatMode restart:1 reverse:2
        =zAdjustment bottom:ffffffff normal:0 top:1
        =animationOrder normal:0 random:2 reverse:1
        =|direction bottom_to_top:2 left_to_right:0 right_to_left:1 top_to_bottom:0
        =directionPriority column:1 none:0 row:2
        =|searchMode queryRewriteFromData:10 queryRewriteFromText:20 showSearchIconAsBadge:8 showSearchLabelAsBadge:4
        =menuCategory alternative:40000 container:10000 secondary:30000 system:20000
        =checkableBehavior all:1 none:0 single:2
        =|ringtoneType alarm:4 all:7 notification:2 ringtone:1
        =|scaleGravity bottom:50 center:11 center_horizontal:1 center_vertical:10 clip_horizontal:8 clip_vertical:80
        end:800005 fill:77 fill_horizontal:7 fill_vertical:70 left:3 right:5 start:800003 top:30
        =|foregroundGravity bottom:50 center:11 center_horizontal:1 center_vertical:10 clip_horizontal:8
        clip_vertical:80 fill:77 fill_horizontal:7 fill_vertical:70 left:3 right:5 top:30
        =tileMode clamp:0 disabled:ffffffff mirror:2 repeat:1
        =streamType alarm:4 music:3 ring:2 system:1 voice:0
        =|clipOrientation horizontal:1 vertical:2
        =marqueeRepeatLimit marquee_forever:ffffffff
        =|inputType date:14 datetime:4 none:0 number:2 numberDecimal:2002 numberPassword:12 numberSigned:1002 phone:3
        text:1 textAutoComplete:10001 textAutoCorrect:8001 textCapCharacters:1001 textCapSentences:4001
        textCapWords:2001 textEmailAddress:21 textEmailSubject:31 textEnableTextConversionSuggestions:100001
        textFilter:b1 textImeMultiLine:40001 textLongMessage:51 textMultiLine:20001 textNoSuggestions:80001
        textPassword:81 textPersonName:61 textPhonetic:c1 textPostalAddress:71 textShortMessage:41 textUri:11
        textVisiblePassword:91 textWebEditText:a1 textWebEmailAddress:d1 textWebPassword:e1 time:24
        =reqTouchScreen finger:3 notouch:1 stylus:2 undefined:0
        =reqKeyboardType nokeys:1 qwerty:2 twelvekey:3 undefined:0
        =reqNavigation dpad:2 nonav:1 trackball:3 undefined:0 wheel:4
        =|windowSoftInputMode adjustNothing:30 adjustPan:20 adjustResize:10 adjustUnspecified:0 stateAlwaysHidden:3
        stateAlwaysVisible:5 stateHidden:2 stateUnchanged:1 stateUnspecified:0 stateVisible:4
        =|rowEdgeFlags bottom:8 top:4
        =|keyEdgeFlags left:1 right:2
        =|voiceSearchMode launchRecognizer:4 launchWebSearch:2 showVoiceSearchButton:1
        =dropDownWidth match_parent:ffffffff wrap_content:fffffffe
        =|imeOptions actionDone:6 actionGo:2 actionNext:5 actionNone:1 actionPrevious:7 actionSearch:3 actionSend:4
        actionUnspecified:0 flagForceAscii:80000000 flagNavigateNext:8000000 flagNavigatePrevious:4000000
        flagNoAccessoryAction:20000000 flagNoEnterAction:40000000 flagNoExtractUi:10000000 flagNoFullscreen:2000000
        flagNoPersonalizedLearning:1000000 normal:0
        =gestureStrokeType multiple:1 single:0
        =dropDownHeight match_parent:ffffffff wrap_content:fffffffe
        =installLocation auto:0 internalOnly:1 preferExternal:2
        =overScrollMode always:0 ifContentScrolls:1 never:2
        =screenSize large:190 normal:12c small:c8 xlarge:1f4
        =screenDensity hdpi:f0 ldpi:78 mdpi:a0 xhdpi:140 xxhdpi:1e0 xxxhdpi:280
        =navigationMode listMode:1 normal:0 tabMode:2
        =|displayOptions disableHome:20 homeAsUp:4 none:0 showCustom:10 showHome:2 showTitle:8 useLogo:1
        =|showAsAction always:2 collapseActionView:8 ifRoom:1 never:0 withText:4
        =valueType colorType:3 floatType:0 intType:1 pathType:2
        =ordering sequentially:1 together:0
        =actionBarSize wrap_content:0
        =spinnerMode dialog:0 dropdown:1
        =opacity opaque:ffffffff translucent:fffffffd transparent:fffffffe
        =|showDividers beginning:1 end:4 middle:2 none:0
        =verticalScrollbarPosition defaultPosition:0 left:1 right:2
        =fastScrollOverlayPosition aboveThumb:2 atThumb:1 floating:0
        =layerType hardware:2 none:0 software:1
        =|resizeMode horizontal:1 none:0 vertical:2
        =alignmentMode alignBounds:0 alignMargins:1
        =|accessibilityEventTypes typeAllMask:ffffffff typeAnnouncement:4000 typeAssistReadingContext:1000000
        typeContextClicked:800000 typeGestureDetectionEnd:80000 typeGestureDetectionStart:40000
        typeNotificationStateChanged:40 typeTouchExplorationGestureEnd:400 typeTouchExplorationGestureStart:200
        typeTouchInteractionEnd:200000 typeTouchInteractionStart:100000 typeViewAccessibilityFocusCleared:10000
        typeViewAccessibilityFocused:8000 typeViewClicked:1 typeViewFocused:8 typeViewHoverEnter:80
        typeViewHoverExit:100 typeViewLongClicked:2 typeViewScrolled:1000 typeViewSelected:4 typeViewTextChanged:10
        typeViewTextSelectionChanged:2000 typeViewTextTraversedAtMovementGranularity:20000 typeWindowContentChanged:800
        typeWindowStateChanged:20 typeWindowsChanged:400000
        =|accessibilityFeedbackType feedbackAllMask:ffffffff feedbackAudible:4 feedbackGeneric:10 feedbackHaptic:2
        feedbackSpoken:1 feedbackVisual:8
        =|accessibilityFlags flagDefault:1 flagEnableAccessibilityVolume:80 flagIncludeNotImportantViews:2
        flagInputMethodEditor:8000 flagReportViewIds:10 flagRequestAccessibilityButton:100
        flagRequestEnhancedWebAccessibility:8 flagRequestFilterKeyEvents:20 flagRequestFingerprintGestures:200
        flagRequestMultiFingerGestures:1000 flagRequestShortcutWarningDialogSpokenFeedback:400
        flagRequestTouchExplorationMode:4 flagRetrieveInteractiveWindows:40 flagSendMotionEvents:4000
        flagServiceHandlesDoubleTap:800
        =|uiOptions none:0 splitActionBarWhenNarrow:1
        =|requiresFadingEdge horizontal:1000 none:0 vertical:2000
        =importantForAccessibility auto:0 no:2 noHideDescendants:4 yes:1
        =mediaRouteTypes liveAudio:1 user:800000
        =textDirection anyRtl:2 firstStrong:1 firstStrongLtr:6 firstStrongRtl:7 inherit:0 locale:5 ltr:3 rtl:4
        =textAlignment center:4 gravity:1 inherit:0 textEnd:3 textStart:2 viewEnd:6 viewStart:5
        =layoutDirection inherit:2 locale:3 ltr:0 rtl:1
        =|widgetCategory home_screen:1 keyguard:2 not_keyguard:8 searchbox:4
        =|permissionGroupFlags personalInfo:1
        =|permissionFlags costsMoney:1 hardRestricted:4 immutablyRestricted:10 installerExemptIgnored:20 removed:2
        softRestricted:8
        =layoutMode clipBounds:0 opticalBounds:1
        =transitionOrdering sequential:1 together:0
        =fadingMode fade_in:1 fade_in_out:3 fade_out:2
        =accessibilityLiveRegion assertive:2 none:0 polite:1
        =tintMode add:10 multiply:e screen:f src_atop:9 src_in:5 src_over:3
        =strokeLineCap butt:0 round:1 square:2
        =strokeLineJoin bevel:2 miter:0 round:1
        =persistableMode persistAcrossReboots:2 persistNever:1 persistRootOnly:0
        =slideEdge bottom:50 end:800005 left:3 right:5 start:800003 top:30
        =documentLaunchMode always:2 intoExisting:1 never:3 none:0
        =paddingMode nest:0 stack:1
        =progressTintMode add:10 multiply:e screen:f src_atop:9 src_in:5 src_over:3
        =progressBackgroundTintMode add:10 multiply:e screen:f src_atop:9 src_in:5 src_over:3
        =secondaryProgressTintMode add:10 multiply:e screen:f src_atop:9 src_in:5 src_over:3
        =indeterminateTintMode add:10 multiply:e screen:f src_atop:9 src_in:5 src_over:3
        =backgroundTintMode add:10 multiply:e screen:f src_atop:9 src_in:5 src_over:3
        =foregroundTintMode add:10 multiply:e screen:f src_atop:9 src_in:5 src_over:3
        =buttonTintMode add:10 multiply:e screen:f src_atop:9 src_in:5 src_over:3
        =thumbTintMode add:10 multiply:e screen:f src_atop:9 src_in:5 src_over:3
        =tileModeX clamp:0 disabled:ffffffff mirror:2 repeat:1
        =tileModeY clamp:0 disabled:ffffffff mirror:2 repeat:1
        =|transitionVisibilityMode mode_in:1 mode_out:2
        =restrictionType bool:1 bundle:7 bundle_array:8 choice:2 hidden:0 integer:5 multi-select:4 string:6
        =|searchKeyphraseRecognitionFlags none:0 userIdentification:2 voiceTrigger:1
        =checkMarkTintMode add:10 multiply:e screen:f src_atop:9 src_in:5 src_over:3
        =datePickerMode calendar:2 spinner:1
        =timePickerMode clock:2 spinner:1
        =outlineProvider background:0 bounds:2 none:1 paddedBounds:3
        =drawableTintMode add:10 multiply:e screen:f src_atop:9 src_in:5 src_over:3
        =trackTintMode add:10 multiply:e screen:f src_atop:9 src_in:5 src_over:3
        =breakStrategy balanced:2 high_quality:1 simple:0
        =hyphenationFrequency full:2 fullFast:4 none:0 normal:1 normalFast:3
        =thumbPosition inside:1 midpoint:0
        =|scrollIndicators bottom:2 end:20 left:4 none:0 right:8 start:10 top:1
        =lockTaskMode always:2 if_whitelisted:3 never:1 normal:0
        =|buttonGravity bottom:50 top:30
        =pointerIcon alias:3f2 all_scroll:3f5 arrow:3e8 cell:3ee context_menu:3e9 copy:3f3 crosshair:3ef grab:3fc
        grabbing:3fd hand:3ea handwriting:3fe help:3eb horizontal_double_arrow:3f6 no_drop:3f4 none:0 text:3f0
        top_left_diagonal_double_arrow:3f9 top_right_diagonal_double_arrow:3f8 vertical_double_arrow:3f7
        vertical_text:3f1 wait:3ec zoom_in:3fa zoom_out:3fb
        =tickMarkTintMode add:10 multiply:e screen:f src_atop:9 src_in:5 src_over:3
        =fillType evenOdd:1 nonZero:0
        =autoSizeTextType none:0 uniform:1
        =|rotationAnimation crossfade:1 jumpcut:2 rotate:0 seamless:3
        =fontStyle italic:1 normal:0
        =appCategory accessibility:8 audio:1 game:0 image:3 maps:6 news:5 productivity:7 social:4 video:2
        =|recreateOnConfigChanges mcc:1 mnc:2
        =colorMode default:0 hdr:2 wideColorGamut:1
        =|alphabeticModifiers ALT:2 CTRL:1000 FUNCTION:8 META:10000 SHIFT:1 SYM:4
        =|numericModifiers ALT:2 CTRL:1000 FUNCTION:8 META:10000 SHIFT:1 SYM:4
        =|importantForAutofill auto:0 no:2 noExcludeDescendants:8 yes:1 yesExcludeDescendants:4
        =iconTintMode add:10 multiply:e screen:f src_atop:9 src_in:5 src_over:3
        =justificationMode inter_character:2 inter_word:1 none:0
        =|widgetFeatures configuration_optional:4 hide_from_picker:2 reconfigurable:1
        =windowLayoutInDisplayCutoutMode always:3 default:0 never:2 shortEdges:1
        =|foregroundServiceType camera:40 connectedDevice:10 dataSync:1 health:100 location:8 mediaPlayback:2
        mediaProcessing:2000 mediaProjection:20 microphone:80 phoneCall:4 remoteMessaging:200 shortService:800
        specialUse:40000000 systemExempted:400
        =|importantForContentCapture auto:0 no:2 noExcludeDescendants:8 yes:1 yesExcludeDescendants:4
        =autoRevokePermissions allowed:0 disallowed:2 discouraged:1
        =gwpAsanMode always:1 default:ffffffff never:0
        =rollbackDataPolicy restore:0 retain:2 wipe:1
        =memtagMode async:1 default:ffffffff off:0 sync:2
        =dialTintMode add:10 multiply:e screen:f src_atop:9 src_in:5 src_over:3
        =hand_hourTintMode add:10 multiply:e screen:f src_atop:9 src_in:5 src_over:3
        =hand_minuteTintMode add:10 multiply:e screen:f src_atop:9 src_in:5 src_over:3
        =hand_secondTintMode add:10 multiply:e screen:f src_atop:9 src_in:5 src_over:3
        =|usesPermissionFlags neverForLocation:10000
        =windowSplashScreenBehavior default:0 icon_preferred:1
        =lineBreakStyle loose:1 none:0 normal:2 strict:3
        =lineBreakWordStyle none:0 phrase:1
        =accessibilityDataSensitive auto:0 no:2 yes:1
        =keyboardLayoutType azerty:3 colemak:5 dvorak:4 extended:9 qwerty:1 qwertz:2 turkish_f:8 turkish_q:7 workman:6
        =requireContentUriPermissionFromCaller none:0 read:1 readAndWrite:4 readOrWrite:3 write:2
        =contentSensitivity auto:0 notSensitive:2 sensitive:1
        =|dreamCategory home_panel:2 low_light:1 none:0
        =|intentMatchingFlags allowNullAction:4 enforceIntentFilter:2 none:1
        =pageSizeCompat disabled:40 enabled:20
        """
}
