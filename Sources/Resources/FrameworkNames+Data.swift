// Written from the table of framework resources that jadx publishes (about API 33); do not edit by hand.
//
// Names and ids are those of the Android Open Source Project, frameworks/base, core/res (Apache License 2.0); the table
// they were taken from is part of jadx 1.4.5 (Apache License 2.0). Ids of public resources never change; ids of private
// ones change with each release, which is why only tools, not apps, refer to them.

extension FrameworkNames {
    /// The names in order of their ids: `=type:id` begins a type, `+n` leaves out n ids, any other word is a name whose
    /// first letter says how many characters (A 0, Z 25, a 26) it shares with the name before it.
    static let data = """
        =attr:01010000 Atheme Alabel Aicon Aname AmanageSpaceActivity AallowClearUserData Apermission AreadPermission
        AwritePermission AprotectionLevel BermissionGroup AsharedUserId AhasCode Apersistent Aenabled Adebuggable
        Aexported Aprocess AtaskAffinity Amultiprocess AfinishOnTaskLaunch AclearTaskOnLaunch AstateNotNeeded
        AexcludeFromRecents Aauthorities Asyncable AinitOrder AgrantUriPermissions Apriority AlaunchMode
        AscreenOrientation AconfigChanges Adescription AtargetPackage AhandleProfiling AfunctionalTest Avalue Aresource
        AmimeType Ascheme Ahost Aport Bath EPrefix Fattern Aaction Adata AtargetClass AcolorForeground FBackground
        AbackgroundDimAmount AdisabledAlpha AtextAppearance OInverse EColorPrimary QDisableOnly JSecondary
        JPrimaryInverse JSecondaryInverse JPrimaryNoDisable JSecondaryNoDisable JPrimaryInverseNoDisable
        JSecondaryInverseNoDisable JHintInverse EAppearanceLarge OMedium OSmall OLargeInverse OMediumInverse
        OSmallInverse ECheckMark NInverse AbuttonStyle LSmall LInset LToggle AgalleryItemBackground
        AlistPreferredItemHeight AexpandableListPreferredItemPaddingLeft XChildPaddingLeft XItemIndicatorLeft kRight
        XChildIndicatorLeft lRight AwindowBackground GFrame GNoTitle GIsFloating ITranslucent GContentOverlay GTitleSize
        Mtyle LBackgroundStyle AalertDialogStyle ApanelBackground FFullBackground FColorForeground KBackground
        FTextAppearance AscrollbarSize JThumbHorizontal OVertical KrackHorizontal OVertical JAlwaysDrawHorizontalTrack
        TVerticalTrack AabsListViewStyle ButoCompleteTextViewStyle AcheckboxStyle AdropDownListViewStyle AeditTextStyle
        BxpandableListViewStyle AgalleryStyle BridViewStyle AimageButtonStyle FWellStyle AlistViewStyle IWhiteStyle
        ApopupWindowStyle BrogressBarStyle QHorizontal QSmall QLarge AseekBarStyle AratingBarStyle OSmall
        CdioButtonStyle AscrollbarStyle GViewStyle BpinnerStyle BtarStyle AtabWidgetStyle BextViewStyle AwebViewStyle
        AdropDownItemStyle AspinnerDropDownItemStyle AdropDownHintAppearance AspinnerItemStyle AmapViewStyle
        ApreferenceScreenStyle KCategoryStyle KInformationStyle KStyle AcheckBoxPreferenceStyle AyesNoPreferenceStyle
        AdialogPreferenceStyle AeditTextPreferenceStyle AringtonePreferenceStyle ApreferenceLayoutChild AtextSize
        Bypeface BextStyle EColor JHighlight Lnt JLink Astate_focused Gwindow_focused Genabled Gcheckable Led Gselected
        Gactive Gsingle Gfirst Gmiddle Glast Gpressed Gexpanded Hmpty Gabove_anchor Aellipsize Ax Ay
        AwindowAnimationStyle Agravity AautoLink AlinksClickable Aentries Alayout_gravity AwindowEnterAnimation
        HxitAnimation GShowAnimation GHideAnimation AactivityOpenEnterAnimation NxitAnimation ICloseEnterAnimation
        OxitAnimation AtaskOpenEnterAnimation JxitAnimation ECloseEnterAnimation KxitAnimation EToFrontEnterAnimation
        MxitAnimation GBackEnterAnimation LxitAnimation Aorientation Akeycode AfullDark AtopDark AcenterDark AbottomDark
        AfullBright AtopBright AcenterBright AbottomBright GMedium AcenterMedium Aid Atag AscrollX GY Abackground
        Apadding HLeft HTop HRight HBottom Afocusable JInTouchMode Avisibility AfitsSystemWindows Ascrollbars
        AfadingEdge KLength AnextFocusLeft JRight JUp JDown Aclickable AlongClickable AsaveEnabled AdrawingCacheQuality
        BuplicateParentState AclipChildren EToPadding AlayoutAnimation AanimationCache ApersistentDrawingCache
        AalwaysDrawnWithCache BddStatesFromChildren AdescendantFocusability Alayout AinflatedId Alayout_width Hheight
        Hmargin NLeft NTop NRight NBottom BistSelector AdrawSelectorOnTop AstackFromBottom BcrollingCache
        AtextFilterEnabled BranscriptMode AcacheColorHint Adial Ahand_hour Fminute Aformat Achecked Abutton AcheckMark
        Aforeground AmeasureAllChildren AgroupIndicator AchildIndicator AindicatorLeft JRight AchildIndicatorLeft ORight
        FDivider AanimationDuration Aspacing AhorizontalSpacing AverticalSpacing AstretchMode AcolumnWidth AnumColumns
        Asrc Aantialias Afilter Adither AscaleType AadjustViewBounds AmaxWidth DHeight Atint AbaselineAlignBottom
        AcropToPadding AtextOn Fff AbaselineAligned PChildIndex AweightSum Adivider HHeight AchoiceMode
        AitemTextAppearance AhorizontalDivider AverticalDivider AheaderBackground AitemBackground EIconDisabledAlpha
        ArowHeight AmaxRows DItemsPerRow BoreIcon Bax Aprogress AsecondaryProgress Aindeterminate NOnly NDrawable
        AprogressDrawable AindeterminateDuration NBehavior AminWidth DHeight Ainterpolator Athumb FOffset AnumStars
        Arating AstepSize AisIndicator AcheckedButton AstretchColumns BhrinkColumns AcollapseColumns Alayout_column
        Hspan AbufferType Atext Ahint AtextScaleX AcursorVisible AmaxLines Alines Aheight AminLines BaxEms Aems Awidth
        AminEms AscrollHorizontally Apassword AsingleLine BelectAllOnFocus AincludeFontPadding AmaxLength AshadowColor
        GDx Hy GRadius Anumeric Adigits AphoneNumber AinputMethod Acapitalize AautoText Aeditable AfreezesText
        AdrawableTop IBottom ILeft IRight IPadding AcompletionHint OView KThreshold AdropDownSelector ApopupBackground
        AinAnimation AoutAnimation AflipInterval BillViewport Aprompt AstartYear AendYear Amode Alayout_x Hy Hweight
        HtoLeftOf JRightOf Habove Hbelow HalignBaseline MLeft MTop MRight MBottom MParentLeft STop SRight SBottom
        HcenterInParent NHorizontal NVertical HalignWithParentIfMissing Hscale Avisible BariablePadding AconstantSize
        Aoneshot Aduration Brawable Ashape AinnerRadiusRatio AthicknessRatio AstartColor AendColor AuseLevel Aangle
        Atype AcenterX GY AgradientRadius Acolor AdashWidth EGap Aradius AtopLeftRadius DRightRadius AbottomLeftRadius
        GRightRadius Aleft Atop Aright Abottom AminLevel BaxLevel AfromDegrees AtoDegrees ApivotX FY AinsetLeft FRight
        FTop FBottom AshareInterpolator AfillBefore EAfter AstartOffset ArepeatCount GMode AzAdjustment AfromXScale
        AtoXScale AfromYScale AtoYScale AfromXDelta AtoXDelta AfromYDelta AtoYDelta AfromAlpha AtoAlpha Adelay
        Aanimation JOrder AcolumnDelay ArowDelay Adirection JPriority Afactor Acycles AsearchMode GSuggestAuthority
        NPath NSelection NIntentAction TData AqueryActionMsg AsuggestActionMsg QColumn AmenuCategory AorderInCategory
        AcheckableBehavior Atitle FCondensed AalphabeticShortcut AnumericShortcut Acheckable Aselectable
        AorderingFromXml Akey Asummary Aorder AwidgetLayout Adependency CfaultValue AshouldDisableView BummaryOn Iff
        AdisableDependentsState CalogTitle GMessage GIcon ApositiveButtonText AnegativeButtonText AdialogLayout
        AentryValues AringtoneType AshowDefault ESilent BcaleWidth FHeight FGravity AignoreGravity AforegroundGravity
        AtileMode BargetActivity AalwaysRetainTaskState ClowTaskReparenting AsearchButtonText AcolorForegroundInverse
        AtextAppearanceButton AlistSeparatorTextViewStyle AstreamType AclipOrientation BenterColor AminSdkVersion
        AwindowFullscreen AunselectedAlpha AprogressBarStyleSmallTitle AratingBarStyleIndicator AapiKey
        AtextColorTertiary RInverse AlistDivider AsoundEffectsEnabled AkeepScreenOn AlineSpacingExtra LMultiplier
        CstChoiceIndicatorSingle TMultiple AversionCode HName AmarqueeRepeatLimit AwindowNoDisplay AbackgroundDimEnabled
        AinputType BsDefault AwindowDisablePreview AprivateImeOptions AeditorExtras AsettingsActivity AfastScrollEnabled
        AreqTouchScreen DKeyboardType DHardKeyboard DNavigation AwindowSoftInputMode AimeFullscreenBackground AnoHistory
        AheaderDividersEnabled AfooterDividersEnabled AcandidatesTextStyleSpans AsmoothScrollbar AreqFiveWayNav
        AkeyBackground DTextSize AlabelTextSize AkeyTextColor DPreviewLayout KOffset KHeight AverticalCorrection
        ApopupLayout Astate_long_pressable AkeyWidth DHeight AhorizontalGap AverticalGap ArowEdgeFlags Acodes
        ApopupKeyboard FCharacters AkeyEdgeFlags AisModifier CSticky CRepeatable BconPreview AkeyOutputText DLabel DIcon
        DboardMode AisScrollContainer AfillEnabled AupdatePeriodMillis AinitialLayout AvoiceSearchMode FLanguageModel
        FPromptText FLanguage FMaxResults AbottomOffset AtopOffset AallowSingleTap Ahandle Acontent AanimateOnClick
        Aconfigure AhapticFeedbackEnabled AinnerRadius Athickness AsharedUserLabel AdropDownWidth IAnchor AimeOptions
        DActionLabel JId AtextColorPrimaryActivated AimeExtractEnterAnimation LxitAnimation Atension AextraTension
        AanyDensity AsearchSuggestThreshold AincludeInGlobalSearch AonClick AtargetSdkVersion AmaxSdkVersion AtestOnly
        AcontentDescription AgestureStrokeWidth HColor AuncertainGestureColor AfadeOffset EDuration AgestureStrokeType
        NLengthThreshold NSquarenessThreshold NAngleThreshold AeventsInterceptionEnabled AfadeEnabled AbackupAgent
        AallowBackup AglEsVersion AqueryAfterZeroResults AdropDownHeight AsmallScreens AnormalScreens AlargeScreens
        AprogressBarStyleInverse QSmallInverse QLargeInverse AsearchSettingsDescription
        AtextColorPrimaryInverseDisableOnly AautoUrlDetect Aresizeable Cquired AaccountType AcontentAuthority
        AuserVisible AwindowShowWallpaper BallpaperOpenEnterAnimation OxitAnimation JCloseEnterAnimation PxitAnimation
        JIntraOpenEnterAnimation TxitAnimation OCloseEnterAnimation UxitAnimation AsupportsUploading AkillAfterRestore
        ArestoreNeedsApplication AsmallIcon AaccountPreferences AtextAppearanceSearchResultSubtitle aTitle
        AsummaryColumn AdetailColumn GSocialSummary Athumbnail AdetachWallpaper AfinishOnCloseSystemDialogs
        AscrollbarFadeDuration JDefaultDelayBeforeFade AfadeScrollbars AcolorBackgroundCacheHint
        AdropDownHorizontalOffset IVerticalOffset AquickContactBadgeStyleWindowSmall cMedium cLarge WSmallWindowSmall
        hMedium hLarge Aauthor DoStart AexpandableListViewWhiteStyle AinstallLocation AvmSafeMode AwebTextViewStyle
        ArestoreAnyVersion AtabStripLeft IRight IEnabled Alogo AxlargeScreens Aimmersive AoverScrollMode KHeader KFooter
        AfilterTouchesWhenObscured AtextSelectHandleLeft QRight Q QWindowStyle ApopupAnimationStyle AscreenSize GDensity
        AallContactsName AwindowActionBar AactionBarStyle AnavigationMode AdisplayOptions Asubtitle
        AcustomNavigationLayout AhardwareAccelerated AmeasureWithLargestChild AanimateFirstView AdropDownSpinnerStyle
        AactionDropDownStyle GButtonStyle AshowAsAction ApreviewImage AactionModeBackground KCloseDrawable
        AwindowActionModeOverlay AvalueFrom FTo Gype ApropertyName Aordering Afragment AwindowActionBarOverlay
        AfragmentOpenEnterAnimation NxitAnimation ICloseEnterAnimation OxitAnimation IFadeEnterAnimation NxitAnimation
        AactionBarSize AimeSubtypeLocale KMode KExtraValue AsplitMotionEvents AlistChoiceBackgroundIndicator
        AspinnerMode AanimateLayoutChanges BctionBarTabStyle MBarStyle MTextStyle GOverflowButtonStyle
        GModeCloseButtonStyle AtitleTextStyle AsubtitleTextStyle AiconifiedByDefault AactionLayout GViewClass
        EvatedBackgroundIndicator Astate_activated AlistPopupWindowStyle ApopupMenuStyle AtextAppearanceLargePopupMenu
        OSmallPopupMenu AbreadCrumbTitle KShortTitle AlistDividerAlertDialog AtextColorAlertDialogListItem AloopViews
        AdialogTheme AalertDialogTheme AdividerVertical AhomeAsUpIndicator AenterFadeDuration BxitFadeDuration
        AselectableItemBackground AautoAdvanceViewId AuseIntrinsicSizeAsMinimum AactionModeCutDrawable LopyDrawable
        KPasteDrawable AtextEditPasteWindowLayout INoPasteWindowLayout EIsSelectable AwindowEnableSplitTouch
        AindeterminateProgressStyle AprogressBarPadding AanimationResolution Astate_accelerated Abaseline AhomeLayout
        Aopacity Aalpha AtransformPivotX OY FlationX LY AscaleX FY Arotation IX IY AshowDividers AdividerPadding
        AborderlessButtonStyle AdividerHorizontal AitemPadding AbuttonBarStyle JButtonStyle AsegmentedButtonStyle
        BtaticWallpaperPreview AallowParallelSyncs AisAlwaysSyncable AverticalScrollbarPosition AfastScrollAlwaysVisible
        KThumbDrawable KPreviewBackgroundLeft bRight KTrackDrawable KOverlayPosition AcustomTokens AnextFocusForward
        AfirstDayOfWeek AshowWeekNumber AminDate BaxDate AshownWeekCount BelectedWeekBackgroundColor
        AfocusedMonthDateColor AunfocusedMonthDateColor AweekNumberColor ESeparatorLineColor AselectedDateVerticalBar
        AweekDayTextAppearance AdateTextAppearance AsolidColor BpinnersShown AcalendarViewShown Astate_multiline
        AdetailsElementBackground AtextColorHighlightInverse JLinkInverse AeditTextColor IBackground
        AhorizontalScrollViewStyle AlayerType AalertDialogIcon AwindowMinWidthMajor Pinor AqueryHint
        AfastScrollTextColor AlargeHeap AwindowCloseOnTouchOutside AdatePickerStyle AcalendarViewStyle
        AtextEditSidePasteWindowLayout MNoPasteWindowLayout AactionMenuTextAppearance OColor AtextCursorDrawable
        AresizeMode CquiresSmallestWidthDp AcompatibleWidthLimitDp AlargestWidthLimitDp Astate_hovered Gdrag_can_accept
        Lhovered CopWithTask BwitchTextOn Lff GPreferenceStyle GTextAppearance Atrack AswitchMinWidth GPadding
        AthumbTextPadding BextSuggestionsWindowStyle EEditSuggestionItemLayout ArowCount DOrderPreserved AcolumnCount
        GOrderPreserved AuseDefaultMargins AalignmentMode Alayout_row KSpan HcolumnSpan AactionModeSelectAllDrawable
        AisAuxiliary AaccessibilityEventTypes ApackageNames AaccessibilityFeedbackType AnotificationTimeout
        AaccessibilityFlags AcanRetrieveWindowContent AlistPreferredItemHeightLarge XSmall AactionBarSplitStyle
        GProviderClass AbackgroundStacked Lplit AtextAllCaps AcolorPressedHighlight FLongPressedHighlight
        FFocusedHighlight FActivatedHighlight FMultiSelectHighlight AdrawableStart IEnd AactionModeStyle AminResizeWidth
        JHeight AactionBarWidgetTheme AuiOptions AsubtypeLocale HExtraValue AactionBarDivider JItemBackground
        GModeSplitBackground AtextAppearanceListItem WSmall BargetDescriptions AdirectionDescriptions
        AoverridesImplicitlyEnabledSubtype AlistPreferredItemPaddingLeft YRight ArequiresFadingEdge ApublicKey
        BarentActivityName AtextColorSecondaryActivated AisolatedProcess BmportantForAccessibility AkeyboardLayout
        AfontFamily AmediaRouteButtonStyle KTypes AsupportsRtl AtextDirection EAlignment AlayoutDirection ApaddingStart
        HEnd Alayout_marginStart NEnd HtoStartOf JEndOf HalignStart MEnd MParentStart SEnd BistPreferredItemPaddingStart
        YEnd AsingleUser ApresentationTheme AsubtypeId AinitialKeyguardLayout AtextColorSearchUrl AwidgetCategory
        ApermissionGroupFlags AlabelFor ApermissionFlags AcheckedTextViewStyle AshowOnLockScreen Aformat12Hour G24Hour
        AtimeZone AmipMap CrrorForRtl AwindowOverscan ArequiredForAllUsers AindicatorStart JEnd AchildIndicatorStart
        OEnd ArestrictedAccountType CquiredAccountType AcanRequestTouchExplorationMode KEnhancedWebAccessibility
        KFilterKeyEvents AlayoutMode AkeySet AtargetId AfromScene AtoScene Bransition KOrdering AfadingMode AstartDelay
        Bsp DPrefix Eattern AaddPrintersActivity Avendor Acategory AisAsciiCapable AautoMirrored
        AsupportsSwitchingToNextInputMethod ArequireDeviceUnlock AapduServiceBanner BccessibilityLiveRegion
        AwindowTranslucentStatus RNavigation AadvancedPrintOptionsActivity Abanner AwindowSwipeToDismiss AisGame
        AallowEmbedded AsetupActivity AfastScrollStyle AwindowContentTransitions XManager AtranslationZ BintMode
        AcontrolX1 HY1 HX2 HY2 AtransitionName KGroup AviewportWidth IHeight AfillColor ApathData AstrokeColor GWidth
        AtrimPathStart IEnd IOffset AstrokeLineCap KJoin GMiterLimit BearchWidgetCorpusItemBackground
        AtextAppearanceEasyCorrectSuggestion OMisspelledSuggestion OAutoCorrectionSuggestion EUnderlineColor NThickness
        AerrorMessageBackground MAboveBackground AsearchResultListItemHeight AdropdownListPreferredItemHeight
        AwindowBackgroundFallback GActionBarFullscreenDecorLayout AalertDialogButtonGroupStyle LCenterButtons
        ApanelMenuIsCompact JListWidth NTheme AgestureOverlayViewStyle AquickContactBadgeOverlay
        AfragmentBreadCrumbsStyle AnumberPickerStyle AactivityChooserViewStyle EonModePopupWindowStyle
        ApreferenceActivityStyle KFragmentStyle KPanelStyle KHeaderPanelStyle AcolorControlNormal MActivated
        FButtonNormal FControlHighlight ApersistableMode AtitleTextAppearance AsubtitleTextAppearance BlideEdge
        AactionBarTheme AtextAppearanceListItemSecondary AcolorPrimary MDark FAccent AnestedScrollingEnabled
        AwindowEnterTransition HxitTransition GSharedElementEnterTransition UxitTransition GAllowReturnTransitionOverlap
        LEnterTransitionOverlap AsessionService BtackViewStyle BwitchStyle Aelevation BxcludeId HClass
        AhideOnContentScroll AactionOverflowMenuStyle AdocumentLaunchMode AmaxRecents AautoRemoveFromRecents
        AstateListAnimator AtoId AfromId Areversible AsplitTrack AtargetName AexcludeName AmatchOrder
        AwindowDrawsSystemBarBackgrounds AstatusBarColor AnavigationBarColor AcontentInsetStart MEnd MLeft MRight
        ApaddingMode Alayout_rowWeight HcolumnWeight AtranslateX JY AselectableItemBackgroundBorderless
        AelegantTextHeight AsearchKeyphraseId P PSupportedLocales AwindowTransitionBackgroundFadeDuration AoverlapAnchor
        AprogressTint MMode IBackgroundTint WMode AsecondaryProgressTint VMode AindeterminateTint RMode AbackgroundTint
        OMode AforegroundTint OMode AbuttonTint KMode AthumbTint JMode AfullBackupOnly ApropertyXName IYName
        ArelinquishTaskIdentity AtileModeX IY AactionModeShareDrawable KFindDrawable KWebSearchDrawable
        AtransitionVisibilityMode AminimumHorizontalAngle HVerticalAngle BaximumAngle AsearchViewStyle AcloseIcon
        AgoIcon AsearchIcon AvoiceIcon AcommitIcon AsuggestionRowLayout AqueryBackground AsubmitBackground
        AbuttonBarPositiveButtonStyle JNeutralButtonStyle LgativeButtonStyle ApopupElevation AactionBarPopupTheme
        AmultiArch AtouchscreenBlocksFocus AwindowElevation AlaunchTaskBehindTargetAnimation QSourceAnimation
        ArestrictionType AdayOfWeekBackground JTextAppearance AheaderMonthTextAppearance GDayOfMonthTextAppearance
        GYearTextAppearance AyearListItemTextAppearance ISelectorColor AcalendarTextColor ArecognitionService
        AtimePickerStyle KDialogTheme AheaderTimeTextAppearance GAmPmTextAppearance AnumbersTextColor HBackgroundColor
        HSelectorColor AamPmTextColor EBackgroundColor AsearchKeyphraseRecognitionFlags AcheckMarkTint NMode ApopupTheme
        AtoolbarStyle AwindowClipToOutline AdatePickerDialogTheme AshowText AwindowReturnTransition IenterTransition
        GSharedElementReturnTransition VenterTransition AresumeWhilePausing AdatePickerMode AtimePickerMode Ainset
        AletterSpacing AfontFeatureSettings AoutlineProvider AcontentAgeHint Cuntry AwindowSharedElementsUseOverlay
        Areparent IWithOverlay AambientShadowAlpha AspotShadowAlpha AnavigationIcon KContentDescription
        AfragmentExitTransition JnterTransition ISharedElementEnterTransition IReturnTransition
        ISharedElementReturnTransition IReenterTransition IAllowEnterTransitionOverlap NReturnTransitionOverlap
        ApatternPathData AstrokeAlpha AfillAlpha AwindowActivityTransitions AcolorEdgeEffect AresizeClip
        AcollapseContentDescription AaccessibilityTraversalBefore WAfter AdialogPreferredPadding AsearchHintIcon
        ArevisionCode AdrawableTint MMode Afraction AtrackTint JMode Astart Aend AbreakStrategy AhyphenationFrequency
        AallowUndo AwindowLightStatusBar AnumbersInnerTextColor AcolorBackgroundFloating AtitleTextColor
        AsubtitleTextColor AthumbPosition AscrollIndicators AcontextClickable AfingerprintAuthDrawable AlogoDescription
        AextractNativeLibs AfullBackupContent AusesCleartextTraffic AlockTaskMode AautoVerify AshowForAllUsers
        BupportsAssist ILaunchVoiceAssistFromKeyguard AlistMenuViewStyle AsubMenuArrow AdefaultWidth HHeight
        AresizeableActivity AsupportsPictureInPicture AtitleMargin LStart LEnd LTop LBottom AmaxButtonHeight
        AbuttonGravity AcollapseIcon Alevel AcontextPopupMenuStyle AtextAppearancePopupMenuHeader
        AwindowBackgroundFallback AdefaultToDeviceProtectedStorage BirectBootAware ApreferenceFragmentStyle
        AcanControlMagnification AlanguageTag ApointerIcon AtickMark ITint MMode AcanPerformGestures AexternalService
        AsupportsLocalInteraction BtartX FY AendX DY Aoffset Ause32bitAbi Abitmap AhotSpotX HY Aversion
        AbackupInForeground AcountDown BanRecord AtunerCount AfillType ApopupEnterTransition GxitTransition
        AforceHasOverlappingRendering AcontentInsetStartWithNavigation MEndWithActions AnumberPickerStyle AenableVrMode
        Ahash AnetworkSecurityConfig AshortcutId IShortLabel ILongLabel IDisabledMessage AroundIcon AcontextUri
        HDescription AshowMetadataInPreview AcolorSecondary AvisibleToInstantApps Afont EWeight AtooltipText
        AautoSizeTextType IStepGranularity IPresetSizes IMinTextSize Amin ArotationAnimation Alayout_marginHorizontal
        NVertical ApaddingHorizontal HVertical AfontStyle AkeyboardNavigationCluster AtargetProcesses
        AnextClusterForward AcolorError AfocusedByDefault AappCategory ButoSizeMaxTextSize ArecreateOnConfigChanges
        AcertDigest AsplitName AcolorMode AisolatedSplits AtargetSandboxVersion AcanRequestFingerprintGestures
        AalphabeticModifiers AnumericModifiers AfontProviderAuthority MQuery AprimaryContentAlpha AsecondaryContentAlpha
        ArequiredFeature INotFeature AautofillHints AfontProviderPackage AimportantForAutofill ArecycleEnabled AisStatic
        CFeatureSplit AsingleLineTitle AfontProviderCerts AiconTint IMode AmaxAspectRatio AiconSpaceReserved
        AdefaultFocusHighlightEnabled ApersistentWhenFeatureAvailable AwindowSplashscreenContent
        ArequiredSystemPropertyName WValue AjustificationMode AautofilledHighlight AshowWhenLocked AturnScreenOn
        AclassLoader AwindowLightNavigationBar AnavigationBarDividerColor AcantSaveState AttcIndex
        AfontVariationSettings AdialogCornerRadius AcompileSdkVersion RCodename AscreenReaderFocusable
        AbuttonCornerRadius AversionCodeMajor HMajor AisVrOnly AwidgetFeatures AappComponentFactory AfallbackLineSpacing
        AaccessibilityPaneTitle AfirstBaselineToTopHeight AlastBaselineToBottomHeight BineHeight AaccessibilityHeading
        AoutlineSpotShadowColor HAmbientShadowColor AmaxLongVersionCode AuserRestriction AtextFontWeight
        AwindowLayoutInDisplayCutoutMode ApackageType AopticalInsetLeft MTop MRight MBottom AforceDarkAllowed
        AsupportsAmbientMode AusesNonSdkApi AnonInteractiveUiTimeout AisLightTheme CSplitRequired AtextLocale
        AsettingsSliceUri Bhell AinteractiveUiTimeout AsupportsMultipleDisplays AuseAppZygote AselectionDividerHeight
        AforegroundServiceType AhasFragileUserData AminAspectRatio AinheritShowWhenLocked AzygotePreloadName
        AuseEmbeddedDex AforceUriPermissions +96 AallowClearUserDataOnFailedRestore FAudioPlaybackCapture
        AsecureElementName ArequestLegacyExternalStorage AenforceStatusBarContrast HNavigationBarContrast Aidentifier
        BmportantForContentCapture AforceQueryable AresourcesMap AanimatedImageDrawable AhtmlDescription
        ApreferMinimalPostProcessing AsupportsInlineSuggestions AcrossProfile BanTakeScreenshot AsdkVersion
        AminExtensionVersion AallowNativeHeapPointerTagging ButoRevokePermissions ApreserveLegacyExternalStorage
        AmimeGroup AgwpAsanMode
        =id:01020000 Abackground Acheckbox Bontent Aedit Bmpty Ahint Aicon E1 E2 Bnput Alist Amessage Aprimary Cogress
        AselectedIcon CcondaryProgress Bummary Atabcontent Dhost Ds Bext1 E2 Bitle Boggle Awidget_frame Abutton1 G2 G3
        AextractArea AcandidatesArea AinputArea AselectAll Acut Bopy Apaste AcopyUrl AswitchInputMethod
        AinputExtractEditText AkeyboardView AcloseButton AstartSelectingText CopSelectingText AaddToDictionary Acustom
        Ahome AselectTextMode Amask AstatusBarBackground AnavigationBarBackground ApasteAsPlainText Aundo Aredo
        CplaceText AshareText AaccessibilityActionShowOnScreen UcrollToPosition ZUp ZLeft ZDown ZRight TContextClick
        TSetProgress Aicon_frame Alist_container Aswitch_widget AtextAssist AaccessibilityActionMoveWindow Butofill
        BccessibilityActionShowTooltip THideTooltip TPageUp XDown XLeft XRight UressAndHold NSystemActionBack ZHome
        ZRecents ZNotifications ZQuickSettings ZPowerDialog ZToggleSplitScreen ZLockScreen ZTakeScreenshot
        NActionImeEnter AALT ACTRL AFUNCTION AKEYCODE_0 I1 J1 J2 I2 I3 JD_MODE I4 I5 I6 I7 I8 I9 IA JLL_APPS KT_LEFT
        MRIGHT JPOSTROPHE KP_SWITCH JSSIST JT JVR_INPUT MPOWER IB JACK MSLASH JOOKMARK JREAK KIGHTNESS_DOWN TUP JUTTON_1
        Q0 Q1 Q2 Q3 Q4 Q5 Q6 P2 P3 P4 P5 P6 P7 P8 P9 PA PB PC PL1 Q2 PMODE PR1 Q2 PSELECT QTART PTHUMBL UR PX PY PZ IC
        JALCULATOR LENDAR LL KMERA KPS_LOCK LTIONS JHANNEL_DOWN QUP JLEAR JOMMA KNTACTS KPY JTRL_LEFT NRIGHT JUT ID JEL
        JPAD_CENTER NDOWN R_LEFT SRIGHT NLEFT NRIGHT NUP P_LEFT QRIGHT JVR IE JISU JNDCALL KTER KVELOPE JQUALS JSCAPE
        JXPLORER IF J1 K0 K1 K2 J2 J3 J4 J5 J6 J7 J8 J9 JOCUS KRWARD P_DEL JUNCTION IG JRAVE JUIDE IH JEADSETHOOK KLP
        KNKAN JOME II JNFO KSERT IJ IK JANA KTAKANA_HIRAGANA IL JANGUAGE_SWITCH KST_CHANNEL JEFT_BRACKET IM JANNER_MODE
        JEDIA_AUDIO_TRACK OCLOSE OEJECT OFAST_FORWARD ONEXT OPAUSE PLAY S_PAUSE PREVIOUS ORECORD QWIND OSKIP_BACKWARD
        TFORWARD PLEEP PTEP_BACKWARD TFORWARD QOP OTOP_MENU OWAKEUP KNU KTA_LEFT NRIGHT JINUS JOVE_END NHOME JUHENKAN
        KSIC KTE IN JAVIGATE_IN RNEXT ROUT RPREVIOUS JOTIFICATION JUM LPAD_0 P1 P2 P3 P4 P5 P6 P7 P8 P9 PADD PCOMMA
        PDIVIDE QOT PENTER QQUALS PLEFT_PAREN PMULTIPLY PRIGHT_PAREN PSUBTRACT L_LOCK IO IP JAGE_DOWN NUP KIRING KSTE
        JERIOD JICTSYMBOLS JLUS JOUND KWER JROFILE_SWITCH LG_BLUE NGRED QEN NYELLOW IQ IR JEFRESH JIGHT_BRACKET JO IS
        JCROLL_LOCK JEARCH KMICOLON KTTINGS JHIFT_LEFT ORIGHT JLASH JOFT_LEFT NRIGHT NSLEEP JPACE JTAR KB_INPUT MPOWER
        KEM_1 N2 N3 NPRIMARY JWITCH_CHARSET JYM KSRQ LTEM_NAVIGATION_DOWN aLEFT aRIGHT aUP IT JAB JHUMBS_DOWN PUP JV
        K_ANTENNA_CABLE MUDIO_DESCRIPTION c_MIX_DOWN hUP LCONTENTS_MENU LDATA_SERVICE LINPUT Q_COMPONENT_1 b2 WSITE_1 b2
        RHDMI_1 W2 W3 W4 RVGA_1 LMEDIA_CONTEXT_MENU LNETWORK MUMBER_ENTRY LPOWER LRADIO_SERVICE LSATELLITE U_BS VCS
        VSERVICE LTELETEXT NRRESTRIAL_ANALOG XDIGITAL MIMER_PROGRAMMING LZOOM_MODE IU JNKNOWN IV JOICE_ASSIST KLUME_DOWN
        PMUTE PUP IW JINDOW IX IY JEN IZ JENKAKU_HANKAKU JOOM_IN NOUT AMETA ASHIFT BYM AaboveThumb
        BccessibilityActionClickOnClickableSpan N_button_chooser_grid Vprompt b_prologue Vtarget_icon clabel
        OcontrolScreen_description cicon ctitle Oencryption_warning OperformAction_description cicon ctitle
        RmissionDialog_description ficon ftitle Y_enable_allow_button gdeny_button Oshortcut_target_checkbox eicon
        elabel estatus DountPreferences H_name Irow_icon Mtext Itype Ction0 G1 G2 G3 G4 GDone GGo GNext Hone GPrevious
        GSearch Ind GUnspecified G_bar K_container Lspinner Mubtitle Ltitle Hcontext_bar Hdivider Hmenu_divider
        Mpresenter Iode_bar P_stub Mclose_button Gs H_container R_layout Evity_chooser_view_content Bdd
        DToDictionaryButton CjustNothing GPan GResize GUnspecified Berr_app_info Fclose Fmute Freport Hstart Fwait
        BfterDescendants Blarm CertTitle Fed_icon Cias DgnBounds FMargins Cl D_scroll Dow_button Fed Cternative Cways
        GScroll GUse BmPm C_label Dpm_spinner Cpm_layout Bnimation Gor CyRtl BppPredictor D_name_divider Jtext Eops Dop
        Brrow Bsk_checkbox Csertive BtThumb Budio Cthtoken_type Do E_fit Efill_dataset_footer Rheader Ricon Rlist
        Rpicker Rtitle Jsave N_custom_subtitle Oicon Ono Otitle Oyes Aback_button Clanced BeforeDescendants Cginning
        Chind Cvel Big_picture Etext BlocksDescendants Body Cld Col Cttom G_to_top Cunds Breadcrumb_section
        Bubble_button Cndle G_array Ctt Eon0 G4 G5 G6 G7 GPanel G_always Hbar K_container Honce Gs By_common J_header
        Dorg G_header Hunit L_header Acalendar I_view Cmera Cncel Cption Bell Cnter GCrop GInside G_horizontal Hvertical
        Bhallenge DracterPicker Js Ceck Fed Coice Doser_action_row Icopy_button Iheader Irow_text_option Cronometer
        Blamp CearDefaultHint CipBounds E_children_set_tag Otag Fhorizontal Fto_padding_tag Fvertical Cock Dse_window
        BollapseActionView Hing DorMode FType Dumn GWidth Cmpanion Ft_checkbox Cnfigurator DnectedDevice Dtainer
        EentPanel H_preview_container Qfile_area Vicon Vlayout Vthumbnail Uname Qimage_1_large W2_large Ysmall W3_small
        Warea Qtext U_area Vlayout Rhumbnail Ritle V_layout Fxt_menu Dversation_face_pile W_bottom d_background Xtop
        Nheader Nicon R_badge X_bg Yring Scontainer Omage_message_container Ntext Nunread_count CstsMoney
        Bross_task_transition Ffade Fhair Burrent_scene CstomPanel Bycle Adangerous CtaSync De EPicker
        E_picker_day_picker Mheader S_date Tyear Myear_picker Etime Cy D_names Epicker_view_pager Becimal
        Dor_content_parent Drement Cfault HPosition H_activity_button Iloading_view CleteButton Cnsity Dy_button
        Cscription Cvelopment Bialog CsableHome Hd Ellowed Dcouraged Cvider Bocumenter Bpad Brag Copdown Aedit_query
        Eable Etext_container Bight Bmail Bnd BvenOdd Bxclude HDescendants CpandChallengeHandle G_activities_button
        Hbutton N_and_content_container Ocontainer Oinner_container Ged_menu Dires_on K_header Afade_in H_out Fout
        BeedbackAllMask Judible IGeneric IHaptic ISpoken IVisual Bfwd Bill EInIntent E_horizontal Fparent Fvertical Cnd
        E_next Fprev Dger Gprints CrstStrong LLtr LRtl CtCenter DEnd DStart DXY Cve BlagDefault
        EEnableAccessibilityVolume EForceAscii EIncludeNotImportantViews ENavigateNext MPrevious FoAccessoryAction
        GEnterAction HxtractUi GFullscreen GPersonalizedLearning EReportViewIds GquestAccessibilityButton
        LEnhancedWebAccessibility LFilterKeyEvents NngerprintGestures LMultiFingerGestures
        LShortcutWarningDialogSpokenFeedback LTouchExplorationMode GtrieveInteractiveWindows EServiceHandlesDoubleTap
        CoatType Fing I_toolbar_menu_item_image g_button btext BontScale Cur Bull ESensor EUser EscreenArea Agame Bone
        Brab Ebing Dnt_credentials_permission_message_footer lheader Dvity Coup_divider Gmessage_container Ahand
        CrdRestricted E_keyboard_section Pwitch Eware Bdpi Cr Beader_icon_container Htext L_divider Msecondary V_divider
        Gs Clp Bidden De_from_picker Cgh E_quality Bolo CmeAsUp E_screen Crizontal K_double_arrow Cur Es Aicon_badge
        Fmenu J_presenter BfContentScrolls CRoom C_whitelisted Bmage Cmersive_cling_back_bg X_light Qchevron
        Qdescription Qtitle DutablyRestricted Bnbox_text0 K1 K2 K3 K4 K5 K6 CcidentReportApprover Dlude Drement Cdex
        Cfinite Cherit CputExtractAccessories Otion F_block Gheader Hour Gminute Hode Gseparator Csertion_handle Dide
        GInset GOverlay Dtaller Fnt CtType Deger Er_word FnalEmpty IOnly DoExisting Cvisible Bssued_on J_header
        Hto_header Btalic Cem_touch_helper_previous_elevation Ajumpcut Akeyboard IHidden Dguard I_click_area
        Jmessage_area Alabel F_error Ghour Gminute Cndscape Crge CunchRecognizer GWebSearch CyoutDirection Bdpi Beft
        EPanel ESpacer E_icon Fto_right Bine E1 Ear CstContainer EMode E_footer Fitem Fmenu_presenter CveAudio Bocale
        G_search_menu Etion Dk_screen Eed Cw Btr Amap Ds Crquee H_forever Ctch_parent Fes Derial Drix Cximize_window Bcc
        Bdpi BediaPlayback Grojection F_actions Groute_control_frame Mextended_settings_button Mlist Mvolume_layout
        Tslider Gseamless O_image Ptext Fcontroller_progress Cnu Cssage_icon M_container Iname Itext
        Ging_group_content_container Qicon_container Qsending_progress g_container Bic Dro Fphone Cddle Dpoint Cnute Gs
        Crror Cter Bnc BodeLarge EMedium ESmall E_in Fnormal Fout Cnospace Dth F_name Gview Bulti-select Fple IChoice
        OModal Hy Csic Anavigation Best Cver Cw_app_action Idescription Iicon Ds Cxt E_button Bine Bo
        CExcludeDescendants CHideDescendants C_applications_message Ddrop Dpermissions Ckeys CnZero Dav De Crmal Csensor
        Ctification M_action_index_tag Ulist_margin_target Ncontent_container Oustom_view_index_tag Nheader Nmain_column
        Pterial_reply_container cprogress ctext_1 i_container h2 h3 Oedia_content Telapsed_time Tprogress b_bar ctime
        Tseekbar_container Ttotal_time Pssaging Douch Bumber GDecimal GPassword GSigned Gpicker_input Aoem Bff Bk
        Bld_app_action Iicon Bn Ce DLine Bpaque CticalBounds Eon1 G2 G3 Brientation Dginal_app_icon Jmessage
        ButsideInset HOverlay Bval Cerflow I_menu_presenter Elay H_display_window_texture Yitle Apackage_icon Ilabel
        Hs_list CddedBounds CgeDeleteDropTarget CrentMatrix GPanel CthType Cuse Bending_intent_tag Crm_icon Fmoney_icon
        Llabel Fname Eission_group Licon Llist Es_list DsistAcrossReboots HNever HRootOnly EonalInfo Bhone FCall Bickers
        Cn_cancel_button Fonfirm_text Eerror_message Emessage Enew_text Eok_button Etext Blaceholder Bm_label Bolite
        Cpup_submenu_presenter Crtrait Bre23 DferExternal Es F_container Gframe Dinstalled Dssed Dv Civileged
        Coductivity Dfile_badge Jutton Ipager Itabhost DgressContainer I_circular Jhorizontal Jnumber Jpercent
        AqueryRewriteFromData QText Bwerty Aradial G_picker Eo F_power Cndom Beask_hint Cconfigurable Dtangle
        Cmote_input M_progress Nsend Ntag Oext Eved Cpeat Dlace_app_icon Imessage Ey_icon_action
        Csolver_button_bar_divider Jempty_state U_button Vcontainer Vicon Vprogress Vsubtitle Vtitle Jlist Jtab_divider
        Dtart CtailDemo Cverse HLandscape HPortrait Cw Bight FSpacer F_container Gicon K_container Gto_left Cng Etone
        Botate Cund Cw DTypeId Btl Buntime Asans Bcene_layoutid_cache Creen GLayout GSize Dim DollView Ging Beamless
        Drch_app_icon Hbadge Jr Iutton Hclose_btn Hedit_frame Hgo_btn Hmag_icon Hplate Hsrc_text Hview Ioice_btn Gbox
        Ccondary Cekbar Clect_all Hdialog_listview Gion_end_handle Kstart_handle Cnsor GLandscape GPortrait Dtences
        Cparator Cquential Kly Crial_number N_header Ef Ctup Cven Bha1_fingerprint Q_header D256_fingerprint S_header
        Dre CortEdges Fcut DwCustom EHome ESearchIconAsBadge KLabelAsBadge ETitle EVoiceSearchButton Bignature JOrSystem
        Eed Clent Cmple Cngle GChoice GInstance GTask Hop Cx Bkip_button Bmall FIcon FestScreenSize Drt_reply_container
        Cs_short_code_coins_icon Rnfirm_message Pdetail_layout Wmessage Premember_choice_checkbox ftext
        Yundo_instruction Bocial CftRestricted Eware Bpacer EingWidth MUniform Dnnable Cinner Clashscreen
        DitActionBarWhenNarrow F_action_bar Bquare Brc_atop Ein Eover Btack Dndard Drt DteAlwaysHidden LVisible FHidden
        FUnchanged Hspecified FVisible Eus G_bar_latest_event_content Cring Cub Cylus Bub_color Ename Fumber
        Eshort_number Dmenuarrow Eit_area CggestionContainer KWindowContainer CrfaceView Bweep Citch_new Hold Bystem
        AtabMode Ds_container Cg_alpha_animator Eis_first_layout Elayout_top Etop_animator Ioverride Bext EAutoComplete
        Krrect ECapCharacters HSentences HWords Flassifier EEmailAddress JSubject Fnd EFilter EImeMultiLine ELongMessage
        EMultiLine ENoSuggestions EPassword FersonName Fhonetic FostalAddress EShortMessage FpacerNoButtons MTitle Ftart
        EUri EVisiblePassword EWebEditText ImailAddress HPassword E_line_1 EureView Bhree Bime EPicker KLayout E_current
        Fdivider Fheader Flayout CtleDivider MNoCustom MTop F_container Gseparator Gtemplate Bo_common J_header Dorg
        G_header Hunit L_header Cgether Dgle_mode Cp DPanel D_label Feft_diagonal_double_arrow
        Eright_diagonal_double_arrow Eto_bottom Cuchscreen Brackball DnsitionPosition KTransform K_overlay_view_tag
        Flucent Fparent Bwelvekey Co DLine BypeAllMask Fnnouncement FssistReadingContext EContextClicked
        EGestureDetectionEnd UStart ENotificationStateChanged ETouchExplorationGestureEnd bStart JInteractionEnd UStart
        EViewAccessibilityFocusCleared aed IClicked IFocused IHoverEnter Oxit ILongClicked IScrolled Jelected
        ITextChanged MSelectionChanged MTraversedAtMovementGranularity EWindowContentChanged KStateChanged KsChanged
        AuiMode Bnchecked Cdefined Ciform Cpressed Cspecified Bp BseLogo Dr EIdentification ELandscape EPortrait
        ESwitcher Avalidity_header Due BendorPrivileged Crifier Dtical I_double_arrow Jtext Bideo CewEnd EStart Csible
        Boice FTrigger Await Beb Dsearch Dview Cllbeing Bheel BideColorGamut Dget Gs CthText Bords Dk_widget_app_icon
        Mbadge_icon Mmask_frame Brap_content Axhdpi Blarge Bxhdpi Cxhdpi Ayear Cs DExcludeDescendants Azero BoomControls
        EIn EMagnify EOut E_fit_page Fin Fout Fpage_overview
        =style:01030000 AAnimation J.Activity KDialog KTranslucent Loast ATheme F.NoTitleBar Q.Fullscreen GBlack
        L.NoTitleBar W.Fullscreen GDialog GLight L.NoTitleBar W.Fullscreen GTranslucent R.NoTitleBar c.Fullscreen
        AWidget G.AbsListView HButton N.Inset OSmall OToggle HCompoundButton V.CheckBox WRadioButton WStar HProgressBar
        S.Large TSmall THorizontal HSeekBar HRatingBar HTextView HEditText IxpandableListView HImageWell MButton
        HAutoCompleteTextView HSpinner HTextView.PopupMenu QSpinnerItem HDropDownItem T.Spinner HScrollView HListView
        P.White QDropDown QMenu HGridView HWebView HTabWidget HGallery HPopupWindow AMediaButton L.Previous MNext MPlay
        MFfwd MRew MPause ATextAppearance O.Inverse PTheme PDialogWindowTitle PLarge U.Inverse PMedium V.Inverse PSmall
        U.Inverse PTheme.Dialog PWidget V.Button WIconMenu.Item WEditText WTabWidget XextView e.PopupMenu WDropDownHint
        eItem WTextView.SpinnerItem RndowTitle Bheme.InputMethod GNoDisplay AAnimation.InputMethod AWidget.KeyboardView
        AButtonBar ATheme.Panel GLight.Panel AWidget.ProgressBar.Inverse TLarge.Inverse TSmall.Inverse ATheme.Wallpaper
        P.NoTitleBar a.Fullscreen PSettings GLight.WallpaperSettings BextAppearance.SearchResult.Title cSubtitle
        QtatusBar.Title ZIcon ZEventContent l.Title Bheme.WithActionBar GNoTitleBar.OverlayActionModes GHolo
        K.NoActionBar W.Fullscreen LLight LDialog R.MinWidth SNoActionBar d.MinWidth LLight.Dialog X.MinWidth
        YNoActionBar j.MinWidth LDialogWhenLarge a.NoActionBar LLight.DialogWhenLarge g.NoActionBar LPanel LLight.Panel
        LWallpaper U.NoTitleBar LInputMethod BextAppearance.Widget.PopupMenu.Large gSmall AWidget.ActionBar
        HSpinner.DropDown HActionButton HListPopupWindow HPopupMenu HActionButton.Overflow UCloseMode
        HFragmentBreadCrumbs HHolo L.Button S.Small TInset TToggle MTextView MAutoCompleteTextView
        MCompoundButton.CheckBox MListView.DropDown MEditText NxpandableListView MGridView MImageButton MListView
        MPopupWindow NrogressBar X.Horizontal YSmall d.Title YLarge MSeekBar MRatingBar V.Indicator WSmall
        MCompoundButton.RadioButton MScrollView MHorizontalScrollView MSpinner MCompoundButton.Star MTabWidget
        MWebTextView PView MDropDownItem Y.Spinner MTextView.SpinnerItem MListPopupWindow MPopupMenu MActionButton
        Y.Overflow ZTextButton SMode SButton.CloseMode Tar MLight R.Button Y.Small ZInset ZToggle STextView
        SAutoCompleteTextView SCompoundButton.CheckBox SListView.DropDown SEditText TxpandableListView SGridView
        SImageButton SListView SPopupWindow TrogressBar d.Horizontal eSmall j.Title eLarge eInverse eSmall.Inverse
        eLarge.Inverse SSeekBar SRatingBar b.Indicator cSmall SCompoundButton.RadioButton SScrollView
        SHorizontalScrollView SSpinner SCompoundButton.Star STabWidget SWebTextView VView SDropDownItem e.Spinner
        STextView.SpinnerItem SListPopupWindow SPopupMenu SActionButton e.Overflow YMode YButton.CloseMode Zar
        MButton.Borderless MTab MLight.Tab AHolo.ButtonBar FLight.ButtonBar FButtonBar.AlertDialog
        FLight.ButtonBar.AlertDialog FSegmentedButton FLight.SegmentedButton AWidget.CalendarView HHolo.CalendarView
        MLight.CalendarView HDatePicker HHolo.DatePicker ATheme.Holo.Light.NoActionBar c.Fullscreen
        AWidget.ActionBar.TabView UText UBar HHolo.ActionBar.TabView ZText ZBar MLight.ActionBar.TabView fText fBar
        ATextAppearance.Holo T.Inverse ULarge Z.Inverse UMedium a.Inverse USmall Z.Inverse VearchResult.Title hSubtitle
        UWidget a.Button bIconMenu.Item bTabWidget cextView j.PopupMenu bDropDownHint jItem bTextView.SpinnerItem
        bEditText bPopupMenu k.Large lSmall bActionBar.Title lSubtitle hMode.Title mSubtitle WndowTitle
        UDialogWindowTitle PSuggestionHighlight Bheme.Holo.Light.DarkActionBar AWidget.Holo.Button.Borderless.Small
        MLight.Button.Borderless.Small ATextAppearance.Holo.Widget.ActionBar.Title.Inverse lSubtitle.Inverse
        hMode.Title.Inverse mSubtitle.Inverse hBar.Menu AWidget.Holo.ActionBar.Solid MLight.ActionBar.Solid h.Inverse
        cTabBar.Inverse fView.Inverse fText.Inverse YMode.Inverse ATheme.DeviceDefault T.NoActionBar f.Fullscreen ULight
        Z.NoActionBar l.Fullscreen UDialog a.MinWidth bNoActionBar m.MinWidth ULight.Dialog g.MinWidth hNoActionBar
        s.MinWidth UDialogWhenLarge j.NoActionBar ULight.DialogWhenLarge p.NoActionBar UPanel ULight.Panel UWallpaper
        d.NoTitleBar UInputMethod ULight.DarkActionBar AWidget.DeviceDefault U.Button b.Small cInset cToggle
        cBorderless.Small VTextView VAutoCompleteTextView VCompoundButton.CheckBox VListView.DropDown VEditText
        WxpandableListView VGridView VImageButton VListView VPopupWindow WrogressBar g.Horizontal hSmall m.Title hLarge
        VSeekBar VRatingBar e.Indicator fSmall VCompoundButton.RadioButton VScrollView VHorizontalScrollView VSpinner
        VCompoundButton.Star VTabWidget VWebTextView YView VDropDownItem h.Spinner VTextView.SpinnerItem
        VListPopupWindow VPopupMenu VActionButton h.Overflow iTextButton bMode bButton.CloseMode car VButton.Borderless
        VTab VCalendarView VDatePicker VActionBar.TabView iText iBar fSolid VLight a.Button h.Small iInset iToggle
        iBorderless.Small bTextView bAutoCompleteTextView bCompoundButton.CheckBox bListView.DropDown bEditText
        cxpandableListView bGridView bImageButton bListView bPopupWindow crogressBar m.Horizontal nSmall s.Title nLarge
        nInverse nSmall.Inverse nLarge.Inverse bSeekBar bRatingBar k.Indicator lSmall bCompoundButton.RadioButton
        bScrollView bHorizontalScrollView bSpinner bCompoundButton.Star bTabWidget bWebTextView eView bDropDownItem
        n.Spinner bTextView.SpinnerItem bListPopupWindow bPopupMenu bTab bCalendarView bActionButton n.Overflow hMode
        hButton.CloseMode iar k.TabView oText oBar lSolid q.Inverse lTabBar.Inverse oView.Inverse oText.Inverse
        hMode.Inverse ATextAppearance.DeviceDefault c.Inverse dLarge i.Inverse dMedium j.Inverse dSmall i.Inverse
        eearchResult.Title qSubtitle dWindowTitle dDialogWindowTitle dWidget j.Button kIconMenu.Item kTabWidget lextView
        s.PopupMenu kDropDownHint sItem kTextView.SpinnerItem kEditText kPopupMenu t.Large uSmall kActionBar.Title
        uSubtitle qMode.Title vSubtitle qBar.Title.Inverse uSubtitle.Inverse qMode.Title.Inverse vSubtitle.Inverse
        qBar.Menu ADeviceDefault.ButtonBar X.AlertDialog OSegmentedButton OLight.ButtonBar d.AlertDialog
        USegmentedButton AWidget.Holo.MediaRouteButton MLight.MediaRouteButton HDeviceDefault.MediaRouteButton
        VLight.MediaRouteButton HHolo.CheckedTextView MLight.CheckedTextView HDeviceDefault.CheckedTextView
        VLight.CheckedTextView ATheme.Holo.NoActionBar.Overscan LLight.NoActionBar.Overscan
        GDeviceDefault.NoActionBar.Overscan ULight.NoActionBar.Overscan GHolo.NoActionBar.TranslucentDecor
        LLight.NoActionBar.TranslucentDecor GDeviceDefault.NoActionBar.TranslucentDecor
        ULight.NoActionBar.TranslucentDecor AWidget.FastScroll HStackView HToolbar O.Button.Navigation
        HDeviceDefault.FastScroll VStackView VLight.FastScroll bStackView ATextAppearance.Material X.Button Zody2 c1
        YCaption YDialogWindowTitle asplay4 f3 f2 f1 YHeadline YInverse YLarge d.Inverse YMedium e.Inverse anu
        YNotification k.Emphasis lInfo lLine2 lTime ntle YSearchResult.Subtitle lTitle Zmall d.Inverse Zubhead YTitle
        YWindowTitle adget e.ActionBar.Menu pSubtitle x.Inverse pTitle u.Inverse lMode.Subtitle y.Inverse qTitle
        v.Inverse fButton fDropDownHint nItem fEditText fIconMenu.Item fPopupMenu o.Large pSmall fTabWidget gextView
        n.PopupMenu oSpinnerItem goolbar.Subtitle nTitle Bheme.DeviceDefault.Settings GMaterial O.Dialog V.Alert
        WMinWidth WNoActionBar h.MinWidth WPresentation VWhenLarge e.NoActionBar PInputMethod PNoActionBar a.Fullscreen
        bOverscan bTranslucentDecor PPanel PSettings PVoice PWallpaper Y.NoTitleBar PLight U.DarkActionBar Wialog
        b.Alert cMinWidth cNoActionBar n.MinWidth cPresentation bWhenLarge k.NoActionBar VNoActionBar g.Fullscreen
        hOverscan hTranslucentDecor VPanel VVoice FOverlay M.Material V.ActionBar WLight WDark a.ActionBar
        AWidget.Material P.ActionBar Z.Solid aTabBar dText dView Xutton c.CloseMode dOverflow WMode RutoCompleteTextView
        QButton W.Borderless h.Colored iSmall XInset XSmall XToggle WBar Z.AlertDialog QCalendarView RheckedTextView
        RompoundButton.CheckBox fRadioButton fStar QDatePicker RropDownItem c.Spinner QEditText RxpandableListView
        QFastScroll QGridView QHorizontalScrollView QImageButton QListPopupWindow UView Y.DropDown QMediaRouteButton
        QPopupMenu Z.Overflow VWindow RrogressBar b.Horizontal cLarge cSmall h.Title QRatingBar Z.Indicator aSmall
        QScrollView RearchView SekBar SgmentedButton RtackView Rpinner X.Underlined QTab TWidget RextView Y.SpinnerItem
        RimePicker Roolbar X.Button.Navigation QWebTextView TView QLight V.ActionBar f.Solid gTabBar jText jView dutton
        i.CloseMode jOverflow cMode XutoCompleteTextView WButton c.Borderless n.Colored oSmall dInset dSmall dToggle
        cBar f.AlertDialog WCalendarView XheckedTextView XompoundButton.CheckBox lRadioButton lStar WDatePicker
        XropDownItem i.Spinner WEditText XxpandableListView WFastScroll WGridView WHorizontalScrollView WImageButton
        WListPopupWindow aView e.DropDown WMediaRouteButton WPopupMenu f.Overflow bWindow XrogressBar h.Horizontal
        iInverse iLarge n.Inverse iSmall n.Inverse oTitle WRatingBar f.Indicator gSmall WScrollView XearchView YekBar
        YgmentedButton XtackView Xpinner d.Underlined WTab ZWidget XextView e.SpinnerItem XimePicker WWebTextView ZView
        ATheme.Leanback.FormWizard GDeviceDefault.Dialog.Alert ULight.Dialog.Alert AWidget.Material.Button.Colored
        ATextAppearance.Material.Widget.Button.Inverse Bheme.Material.Light.LightStatusBar FOverlay.Material.Dialog
        c.Alert F.Material.Light.DialogWhenLarge.DarkActionBar AWidget.Material.SeekBar.Discrete QCompoundButton.Switch
        QLight.CompoundButton.Switch QNumberPicker QLight.NumberPicker ATextAppearance.Material.Widget.Button.Colored
        mBorderless.Colored AWidget.DeviceDefault.Button.Colored cBorderless.Colored ATheme.DeviceDefault.DocumentsUI
        VayNight FOverlay.DeviceDefault.Accent.DayNight AActionBarButton PTextAppearance JTitle EveWallpaperSettings
        BlertDialog L.DeviceDefault Z.Light MHolo Q.Light MLeanback U.Light MMaterial U.Light
        Bnimation.DeviceDefault.Activity g.Resolver YDialog LropDownDown SUp KHolo O.Activity PDialog
        KImmersiveModeConfirmation LnputMethodFancy KLockScreen KMaterial S.Activity TDialog TPopup KOptionsPanel
        KPopupWindow V.ActionMode KRecentApplications KSearchBar LubMenuPanel KTextSelectHandle Looltip LypingFilter
        WRestore KVoiceActivity PInteractionSession MlumePanel KWallpaper KZoomButtons ButofillDatasetPicker
        IHalfScreenAnimation ISaveAnimation ABasePreferenceFragment ACarAction1 K.Dark LLight DBody1 I.Dark JLight H2
        I.Dark JLight H3 H4 DTitle I.Dark JLight ADatePickerDialog.Material BialogWindowTitle R.DeviceDefault f.Light
        SHolo W.Light SMaterial a.Light RBackground b.Material k.Light AHolo E.Light ALargePointer AMaterial I.Light
        ANotification.Header MAction MEmphasizedAction MMediaActionContainer MTombstoneAction APointer Breference
        K.Category MheckBoxPreference LDeviceDefault Y.Category aheckBoxPreference ZDialogPreference
        p.EditTextPreference qYesNoPreference ZInformation ZPreferenceScreen ZRingtonePreference ZSeekBarPreference
        awitchPreference MialogPreference b.EditTextPreference cSeekBarPreference cYesNoPreference LHolo P.Category
        RheckBoxPreference QDialogPreference g.EditTextPreference hYesNoPreference QInformation QPreferenceScreen
        QRingtonePreference QSeekBarPreference RwitchPreference LInformation LMaterial T.BasePreferenceScreen UCategory
        VheckBoxPreference UDialogPreference k.EditTextPreference lSeekBarPreference lYesNoPreference UInformation
        UPreferenceScreen URingtonePreference USeekBarPreference VwitchPreference LPreferenceScreen LRingtonePreference
        LSeekBarPreference MwitchPreference KActivity S.Material KFragment S.Holo TMaterial SList W.Material KHeaderList
        U.Material QPanel V.Material KPanel P.Dialog QMaterial Y.Dialog DviewWallpaperSettings ASegmentedButton
        ATextAppearance.AutoCorrectionSuggestion PDeviceDefault.Body1 h2 dCaption dDisplay1 dHeadline dListItem
        lSecondary dNotification p.Conversation.AppName qInfo qReply qTime stle dSubhead dTitle
        dWidget.Button.Borderless.Colored kSwitch kToolbar.Subtitle sTitle PEasyCorrectSuggestion
        PHolo.CalendarViewWeekDayView ULight Z.CalendarViewWeekDayView aDialogWindowTitle aInverse aLarge f.Inverse
        aMedium g.Inverse aSearchResult m.Subtitle nTitle bmall f.Inverse aWidget g.ActionMode.Subtitle sTitle hButton
        hDropDownHint hEditText hPopupMenu q.Large rSmall hSwitch cndowTitle USearchResult VuggestionHighlight
        UWidget.ActionMode bSwitch PLarge.Inverse.NumberPickerInputText Qeanback.FormWizard i.Large kistItem jMedium
        jSmall PMaterial.DatePicker.DateLabel jList.YearLabel x.Activated jYearLabel YListItem gSecondary YMenu.Inverse
        YNotification.Conversation.AppName lReply ZumberPicker YSearchResult Zubhead.Inverse YTextSuggestionHighlight
        ZimePicker.AmPmLabel jInputField oHeader jPromptLabel jTimeLabel atle.Inverse YWidget.ActionBar.Menu.Inverse
        lMode fCalendar.Day rOfWeek oMonth fPopupMenu.Header fSwitch QisspelledSuggestion PSearchResult QlidingTabActive
        ZNormal Qmall.CalendarViewWeekDayView QtatusBar Y.EventContent.Emphasis mInfo mLine2 mTime ZTicker Quggestion
        PToast Roltip PWidget.ActionBar.Subtitle gTitle cMode.Subtitle hTitle WPopupMenu WToolbar.Subtitle eTitle
        Bheme.DeviceDefault.Autofill c.Light dSave UChooser UDialog.Alert.DayNight cppError bFixedSize
        bNoActionBar.FixedSize dFrame bPresentation ULight.Autofill i.Save aDialog.Alert.UserSwitchingDialog hFixedSize
        hNoActionBar.FixedSize hPresentation aSearchBar aVoice UNotification UQuickSettings h.Dialog UResolver cCommon
        USearchBar Wttings.BaseDialog dCompactMenu dDark.NoActionBar eialog j.Alert kNoActionBar kPresentation jBase
        jWhenLarge s.NoActionBar dNoActionBar dSearchBar Vystem a.Dialog h.Alert UVoiceInteractionSession TBase
        Hialog.Alert NConfirmation NNoFrame NRecentApplications Hream GExpandedMenu GGlobalSearchBar GHolo.CompactMenu
        LDialog.Alert SBaseAlert SFixedSize SNoActionBar.FixedSize UFrame SPresentation LLight.CompactMenu RDialog.Alert
        YBaseAlert YFixedSize YNoActionBar.FixedSize YPresentation RSearchBar LSearchBar GIconMenu GLeanback.Dialog
        V.Alert XppError WConfirmation PLight.Dialog b.Alert PResolver PSettings.Dialog e.Alert GMaterial.BaseDialog
        PCompactMenu PDialog.BaseAlert WFixedSize WNoActionBar.FixedSize YFrame PLight.BaseDialog VCompactMenu
        VDialog.BaseAlert cFixedSize cNoActionBar.FixedSize VSearchBar PNotification PSearchBar Rttings.BaseDialog
        YCompactMenu YDialog e.Alert fBaseAlert fPresentation eWhenLarge n.NoActionBar YNoActionBar YSearchBar
        PVoiceInteractionSession GSearchBar GToast GVoiceInteractionSession FOverlay.DeviceDefault a.Accent h.Light
        dtionBar bDark.ActionBar.Accent bPopup.Light NMaterial.BaseDialog WDialog.DatePicker dTimePicker
        BimePickerDialog.Material AWidget.ActionMode LvityChooserView HButton.Transparent HCheckedTextView
        IompoundButton.Switch HDeviceDefault.AbsListView VButton.ButtonBar.AlertDialog VCompoundButton.Switch
        VExpandableListView.White VFragmentBreadCrumbs VGallery WestureOverlayView VImageWell VKeyboardView
        VLight.AbsListView bButton.Borderless bDatePicker bExpandableListView.White bFragmentBreadCrumbs bGallery
        cestureOverlayView bImageWell bListView.White bNumberPicker bPopupWindow.ActionMode bSpinner.DropDown
        r.ActionBar bTextView.ListSeparator cimePicker XstView.White VNotification.MessagingName rText iText
        WumberPicker VPopupWindow.ActionMode WreferenceFrameLayout XogressBar.Inverse hLarge.Inverse hSmall.Inverse
        VQuickContactBadge.WindowLarge tMedium tSmall mSmall.WindowLarge yMedium ySmall VResolver.TabWidget
        VSpinner.DropDown l.ActionBar VTextSelectHandle ZView.ListSeparator WimePicker Woolbar HExpandableListView.White
        HGenericQuickContactBadge JstureOverlayView Z.White HHolo.AbsListView NctivityChooserView MButtonBar V.Button
        MCompoundButton a.Switch MExpandableListView.White MFastScroll NragmentBreadCrumbs MGallery NestureOverlayView
        MImageWell MKeyboardView MLight.AbsListView TctivityChooserView SButton.Borderless SCompoundButton.Switch
        SDatePicker SExpandableListView.White SFastScroll TragmentBreadCrumbs SGallery TestureOverlayView SImageWell
        SKeyboardView SListView.White SNumberPicker SPopupWindow.ActionMode SQuickContactBadge.WindowLarge qMedium
        qSmall jSmall.WindowLarge vMedium vSmall SSearchView Tpinner.DropDown i.ActionBar TtackView STextSelectHandle
        WView.ListSeparator TimePicker OstView.White MNumberPicker MPopupWindow.ActionMode NreferenceFrameLayout
        OogressBar.Inverse YLarge.Inverse YSmall.Inverse MQuickContactBadge.WindowLarge kMedium kSmall
        dSmall.WindowLarge pMedium pSmall MSearchView Npinner.DropDown c.ActionBar NtackView NuggestionButton WItem
        MTabText NextSelectHandle QView.ListSeparator NimePicker JrizontalScrollView HLeanback.DatePicker QNumberPicker
        QTimePicker IockPatternView HMagnifier Jterial.AbsListView RctivityChooserView QButton.ButtonBar.AlertDialog
        QCompoundButton SntextPopupMenu QExpandableListView.White QFragmentBreadCrumbs QGallery RestureOverlayView
        QImageWell QKeyboardView QLight.AbsListView XctivityChooserView WButton.ButtonBar.AlertDialog WCompoundButton
        WExpandableListView.White WFragmentBreadCrumbs WGallery XestureOverlayView WImageWell WKeyboardView
        WListView.White WPopupWindow.ActionMode WQuickContactBadge.WindowLarge uMedium uSmall nSmall.WindowLarge zMedium
        zSmall WSearchView.ActionBar Xpinner.DropDown m.ActionBar WTextSelectHandle aView.ListSeparator SstMenuView
        UView.White QNotification.MessagingName mText dProgressBar dText QPopupWindow.ActionMode RreferenceFrameLayout
        SogressBar.Inverse cLarge.Inverse cSmall.Inverse QQuickContactBadge.WindowLarge oMedium oSmall
        hSmall.WindowLarge tMedium tSmall QResolver.Tab QSearchView.ActionBar Rpinner.DropDown g.ActionBar
        RuggestionButton aItem QTabText RextSelectHandle UView.ListSeparator HNumberPicker HPreferenceFrameLayout
        JogressBar.Small.Title HQuickContactBadge Y.WindowLarge fMedium fSmall YSmall d.WindowLarge kMedium kSmall
        HRatingBar.Indicator RSmall HTextSelectHandle LView.ListSeparator d.White IimePicker HWebTextView
        CndowAnimationStyle.Leanback.Setup GTitle L.DeviceDefault MHolo MMaterial LBackground V.DeviceDefault WHolo
        WMaterial AZoomControls Aaerr_list_item
        =string:01040000 Acancel Bopy EUrl But AdefaultVoiceMailAlphaTag HMsisdnAlphaTag AemptyPhoneNumber
        AhttpErrorBadUrl JUnsupportedScheme Ano Aok Apaste Asearch_go ClectAll AunknownName Ctitled
        AVideoView_error_button Qtext_unknown Ritle Ayes Adialog_alert_title
        AVideoView_error_text_invalid_progressive_playback AselectTextMode Btatus_bar_notification_info_overflow
        Afingerprint_icon_content_description Apaste_as_plain_text Aautofill Aconfig_helpPackageNameKey WValue
        LIntentExtraKey RNameKey HfeedbackIntentExtraKey VNameKey HdefaultAssistant OBrowser ODialer OSms
        OCallRedirection SScreening HsystemGallery ABaMmi ACLIRDefaultOffNextCallOff Xn MnNextCallOff Wn EPermanent
        BfMmi BlipMmi DrMmi BndMmi CipMmi DrMmi BolpMmi DrMmi BwMmi ADndMmi AEmergencyCallWarningSummary UTitle
        AMidnight ANetworkPreferenceSwitchSummary XTitle Boon APERSOSUBSTATE_RUIM_CORPORATE_ENTRY eRROR dIN_PROGRESS
        dPUK_ENTRY iRROR hIN_PROGRESS hSUCCESS dSUCCESS THRPD_ENTRY ZRROR YIN_PROGRESS YPUK_ENTRY dRROR cIN_PROGRESS
        cSUCCESS YSUCCESS TNETWORK1_ENTRY dRROR cIN_PROGRESS cPUK_ENTRY hRROR gIN_PROGRESS gSUCCESS cSUCCESS a2_ENTRY
        dRROR cIN_PROGRESS cPUK_ENTRY hRROR gIN_PROGRESS gSUCCESS cSUCCESS TRUIM_ENTRY ZRROR YIN_PROGRESS YPUK_ENTRY
        dRROR cIN_PROGRESS cSUCCESS YSUCCESS TSERVICE_PROVIDER_ENTRY lRROR kIN_PROGRESS kPUK_ENTRY pRROR oIN_PROGRESS
        oSUCCESS kSUCCESS OSIM_CORPORATE_ENTRY dRROR cIN_PROGRESS cPUK_ENTRY hRROR gIN_PROGRESS gSUCCESS cSUCCESS
        SICCID_ENTRY ZRROR YIN_PROGRESS YSUCCESS TMPI_ENTRY YRROR XIN_PROGRESS XSUCCESS SNETWORK_ENTRY bRROR
        aIN_PROGRESS aPUK_ENTRY fRROR eIN_PROGRESS eSUCCESS aSUBSET_ENTRY iRROR hIN_PROGRESS hPUK_ENTRY mRROR
        lIN_PROGRESS lSUCCESS hSUCCESS cCCESS TS_SP_ENTRY ZRROR YIN_PROGRESS YSUCCESS SSERVICE_PROVIDER_ENTRY kRROR
        jIN_PROGRESS jPUK_ENTRY oRROR nIN_PROGRESS nSUCCESS jSUCCESS TIM_ENTRY XRROR WIN_PROGRESS WPUK_ENTRY bRROR
        aIN_PROGRESS aSUCCESS WSUCCESS TPN_ENTRY XRROR WIN_PROGRESS WSUCCESS U_EHPLMN_ENTRY dRROR cIN_PROGRESS cSUCCESS
        BinMmi BwdMmi ARestrictedOnAllVoiceTitle MDataTitle MEmergencyTitle MNormalTitle KStateContent WMsimTemplate
        BuacMmi ASetupCallDefault AThreeWCMmi Aaccept Essibility_binding_label Putton_instructional_text Vprompt_text
        Odialog_button_allow cdeny Oedit_shortcut_menu_button_title hvolume_title Pnable_service_encryption_warning
        dtitle Ofreeform_caption Ogesture_3finger_instructional_text eprompt_text Winstructional_text Wprompt_text
        Omagnification_chooser_text Oselect_shortcut_menu_title Qrvice_action_perform_description ltitle
        Wscreen_control_description ltitle Wwarning_description Phortcut_disabling_service Xenabling_service
        Xmenu_item_status_off pn Yultiple_service_list owarning v_title Xoff Yn Xsingle_service_warning t_title
        Ypoken_feedback Xtoogle_warning Xwarning_dialog_title Pystem_action_back_label chardware_a11y_shortcut_label
        dome_label clock_screen_label cnotifications_label con_screen_a11y_shortcut_chooser_label z_label
        cpower_dialog_label cquick_settings_label crecents_label cscreenshot_label Ouncheck_legacy_item_warning
        Ction_bar_home_description b_format Qsubtitle_description_format Lup_description Hmenu_overflow_description
        Iode_done Evity_chooser_view_dialog_title_default Wsee_all Jlist_empty Jresolver_use_always Wonce
        Swork_profiles_support Ichooserview_choose_application m_error Bdb_active_notification_message Ytitle
        Edebugging_notification_channel_tv Dwifi_active_notification_message ctitle CdToDictionary
        D_account_button_label Mlabel Berr_application Q_repeated Fclose K_app Fmute Fprocess M_repeated Freport Hstart
        Fwait Blert_windows_notification_channel_group_name jname bmessage btitle curn_off_action Clow
        F_while_in_use_permission_in_fgs Cternate_eri_file CwaysUse Bndroid_preparing_apk Istart_title Jystem_label
        Iupgrading_apk Scomplete Sfstrim Snotification_title Sstarting_apps Stitle Cr_activity_application Nprocess
        Fpplication_process Eprocess Etitle Bpp_blocked_message Mtitle Ecategory_audio Ngame Nimage Nmaps Nnews
        Nproductivity Nsocial Nvideo Einfo Enot_found Erunning_notification_text aitle Esuspended_default_message
        Omore_details Otitle Ounsuspend_message Eupgrading_toast Bs_app_forced_to_restricted_bucket
        Butofill_address_line_1_label_re Yre W2_re W3_re Rname_separator Rsummary_format Zname_format Zseparator
        Rtype_same_as_re Wuse_my_re Krea N_code_notext_re Tre Kttention_ignored_re Jbilling_designator_re Jcard_cvc_re
        Oignored_re Onumber_re Kity_re Kompany_re Lntinue_yes Luntry_code_re Rre Oy Jdepartment Kistrict Jemail_re
        Lirate Krror_cannot_autofill Kxpiration_date_re Umonth_re Jfax_re Kirst_name_re Jisland Jlast_name_re
        Jmiddle_initial_re Qname_re Jname_on_card_contextual_re Wre Ore Ospecific_re Jparish Khone_extension_re
        Pprefix_re Wseparator_re Pre Psuffix_re Wseparator_re Kicker_accessibility_title Qno_suggestions Kostal_code
        Krefecture Lovince Jregion_ignored_re Jsave_accessibility_title Onever Po Qtnow Otitle T_with_2types Z3types
        Ztype Pype_address Tcredit_card Tdebit_card Temail_address Tgeneric_card Tpassword Vyment_card Tusername Oyes
        Khipping_designator_re Ktate O_re Jthis_form Jupdate_title V_with_2types b3types btype Qyes Ksername_re
        Jwindow_title Jzip_4_re Ncode R_re Aback_button_label CdPin Euk Cttery_saver_charged_notification_summary
        Odescription Z_with_learn_more Onotification_channel_name Ooff_notification_title BeforeOneMonthDurationPast
        Biometric_dialog_default_title Kerror_canceled Qdevice_not_secured Qhw_unavailable Quser_canceled
        Knot_recognized Bluetooth_a2dp_audio_route_name Lirplane_mode_toast Bugreport_message Koption_full_summary
        Wtitle Rinteractive_summary dtitle Kscreenshot_failure_toast Vsuccess_toast Ltatus Ktitle ByteShort
        Acandidates_style Cpability_desc_canCaptureFingerprintGestures UontrolMagnification TPerformGestures
        TRequestFilterKeyEvents aTouchExploration VtrieveWindowContent TTakeScreenshot
        Ltitle_canCaptureFingerprintGestures VontrolMagnification UPerformGestures URequestFilterKeyEvents
        bTouchExploration WtrieveWindowContent UTakeScreenshot Dital_off Jn Cr_loading_profile
        Emode_disable_notification_message etitle Drier_app_notification_text aitle BfTemplateForwarded TTime
        KNotForwarded KRegistered UTime Bhecked CooseActivity GUsbActivity G_account_label Gr_all_apps_button_label
        Ino_direct_share_targets Iwallpaper BlearDefaultHintMsg Cose_button_text Bolor_correction_feature_name
        Ginversion_feature_name Cmmon_last_name_prefixes Hname L_conjunctions Mprefixes Msuffixes
        Cndition_provider_service_binding_label Dference_call Eig_UsbDeviceConnectionHandling_component
        HactivityRecognitionHardwarePackageName IppsAuthorizedForSharedAccounts LNotReportingCrashes
        HbandwidthEstimateSource JtterySaverDeviceSpecificConfig TScheduleProvider OmeterBoltPath TErrorPerimeterPath
        TFillMask TPerimeterPath UowersavePath IodyFontFamily VMedium HcameraLaunchGestureSensorStringType
        OiftTriggerSensorStringType JrrierAppInstallDialogComponent IhooseAccountActivity NTypeAndAccountActivity
        NrActivity IompanionDeviceManagerPackage JntrolsPackage IustomAdbPublicKeyConfirmationComponent
        lSecondaryUserComponent QWifiNetworkConfirmationComponent nSecondaryUserComponent NCountryDetector
        NMediaKeyDispatcher NResolverActivity NSessionPolicyProvider NVpnAlwaysOnDisconnectedDialogComponent
        QConfirmDialogComponent HdataUsageSummaryComponent Luse_iface IefaultAccessibilityService PppPredictionService
        PssistantAccessComponent PttentionService PugmentedAutofillService QtofillService OBugReportHandlerApp
        OContentCaptureService VSuggestionsService ODndAccessPackages OListenerAccessPackages OModuleMetadataProvider
        ONearbySharingComponent QtworkRecommendationProviderPackage VScorerPackageName OPictureInPictureScreenEdgeInsets
        OSupervisionProfileOwnerComponent PystemCaptionsManagerService cService OTextClassifierPackage PrustAgent
        OWellbeingPackage O_dns_server JviceConfiguratorPackageName NProvisioningPackage NSpecificAudioService
        VDevicePolicyManagerService WisplayAreaPolicyProvider IisplayLightSensorType
        OWhiteBalanceColorTemperatureSensorName IoubleTouchGestureEnableFile JzeComponent LDoubleTapSensorType
        LLongPressSensorType LTapSensorType IreamsDefaultComponent Hemergency_call_number Rdialer_package
        Ithernet_iface_regex Qtcp_buffers HfactoryResetPackage IoldedArea JrceVoiceInteractionServicePackage
        IusedLocationProviderPackageName HgeocoderProviderPackageName KfenceProviderPackageName HheadlineFontFamily
        ZMedium UeatureSettings HiccHotswapPromptForRestartDialogComponent Jon_mask InCallNotificationSound
        JcidentReportApproverPackage JputEventCompatProcessorOverrideClassName IsoImagePath HkeyguardComponent
        HmainBuiltInDisplayCutout fRectApproximation Jnaged_provisioning_package
        IediaProjectionPermissionDialogComponent IisprovisionedBrandValue VDeviceModel Ims_user_agent V_profile_url
        Iobile_hotspot_provision_app_no_ui gresponse HnetworkCaptivePortalServerUrl OLocationProviderPackageName
        OOverLimitComponent OPolicyNotificationComponent ItpServer HoverrideComponentUiPackage HpackagedKeyboardName
        Idp_reject_dialog_title Smulti_conn_to_same_pdn_not_allowed Sservice_not_subscribed Suser_authentication_failed
        IersistentDataPackageName IlatformVpnConfirmDialogComponent IowerSaveModeChangedListenerPackage
        Hqualified_networks_service_class ipackage Hradio_access_family JwContactsLocalAccountName eType
        IecentsComponentName JtailDemoPackage YSignature HscreenRecorderComponent NshotErrorReceiverComponent
        RServiceComponent IecondaryHomePackage JrvicesExtensionPackage IignalXPath IlicePermissionComponent
        IomnambulatorComponent IystemUIServiceComponent HtimeZoneRulesDataPackage UUpdaterPackage IvRemoteServicePackage
        HusbAccessoryUriActivity KConfirmActivity NtaminantActivity KPermissionActivity KResolverActivity
        Jeragentprofile_url HwallpaperCropperPackage QManagerServiceName Iifi_tether_enable JmaxManagerClassname
        MNativeLibLocation MServiceClassname TJarLocation NtateTrackerClassname Ilan_data_service_class Zpackage
        Mnetwork_service_class cpackage Iwan_data_service_class Zpackage Mnetwork_service_class cpackage
        Frm_battery_saver Dsole_running_notification_message dtitle DtentServiceSync SNotificationTitle
        OTooManyDeletesNotificationDesc H_description_sliding_handle Dversation_single_line_image_placeholder
        Zname_display Ntitle_fallback_group_chat cone_to_one Cpied Cuntry_detector Iselection_title Breate_contact_using
        Adata_saver_description Lenable_button Stitle Fusage_limit_body Rsnoozed_body Lmobile_limit_snoozed_title Ytitle
        Lrapid_app_body Rbody Rtitle Mestricted_body Wtitle Lwarning_body Ttitle Mifi_limit_snoozed_title Wtitle
        De_and_time Fpicker_day_of_week_typeface Qtypeface Necrement_day_button Wmonth_button Wyear_button Nialog_title
        Mincrement_day_button Wmonth_button Wyear_button Mmode Onth_typeface Mnext_month_button Mprev_month_button Ftime
        J_done Kset Cy Ds Bb_default_journal_mode Lsync_mode Dwal_sync_mode Becline H_remote_bugreport_action
        Cfault_audio_route_category_name Uname Y_dock_speakers Zhdmi aeadphones Zusb Ibrowser
        Inotification_channel_label Isms_application Iwallpaper_component Clete GText Gd_key Cmo_restarting_message
        Fstarting_message Cny Cprecated_target_sdk_app_store Wmessage Cscription_target_unlock_tablet
        Cvice_ownership_relinquished Hstorage_monitor_notification_channel Bial_number_using
        Csable_accessibility_shortcut Dplay_manager_built_in_display_name Qhdmi_display_name Qoverlay_display_name
        gsecure_suffix gtitle Blg_ok Bone_accessibility_shortcut_menu_button Flabel Cuble_tap_toast
        Bump_heap_notification W_detail Kready_notification Qtext Ksystem_text Ktext Litle
        Bynamic_mode_notification_channel_name asummary atitle AeditTextMenuTitle E_accessibility_shortcut_menu_button
        Blapsed_time_short_format_h_mm_ss amm_ss BmailTypeCustom JHome JMobile JOther JWork
        Cergency_call_dialog_number_for_display Os_only BnablePin G_explore_by_touch_warning_message gtitle
        Brror_message_change_not_allowed Otitle Btws_primary_default_message_earthquake n_and_tsunami dothers dtest
        esunami BventTypeAnniversary JBirthday JCustom JOther Bxpand_action_accessibility
        Hbutton_content_description_collapsed iexpanded Dires_on Ct_media_badremoval_notification_message ititle
        Lrowse_action Kchecking_notification_message gtitle Kinit_action Kmissing_message Stitle Love_failure_message
        Xtitle Pspecific_title Quccess_message Xtitle Ptitle Knew_notification_message btitle
        Lomedia_notification_message ftitle Kready_notification_message Kseamless_action Ltatus_bad_removal Rchecking
        Rejecting Rformatting Rmissing Sounted Y_ro Rremoved Runmountable Yed Tsupported Kunmount_action
        Rable_notification_message jtitle Ring_notification_message ititle Msupported_notification_message jtitle
        Dract_edit_menu_button Aface_acquired_insufficient Onot_detected Oobscured Opan_too_extreme Poor_gaze
        Orecalibrate Poll_too_extreme Osensor_dirty Otilt_too_extreme Poo_bright Sclose Sdark Tifferent Sfar Shigh Sleft
        Tow Smuch_motion Sright Ssimilar Guthenticated_confirmation_required Tno_confirmation_required Ferror_canceled
        Lhw_not_available Spresent Llockout S_permanent Lno_space Nt_enrolled Lsecurity_update_required Ltimeout
        Lunable_to_process Mser_canceled Ficon_content_description Fname_template Frecalibrate_notification_content
        ename etitle Eunlock_multiple_failures Dtory_reset_message Owarning Htest_failed Mno_action Ot_system Mreboot
        Ciled_to_copy_to_clipboard Cst_scroll_alphabet Mnumeric_alphabet BcComplete CError BileSizeSuffix Cnd E_next
        Fon_page Fprevious Dgerprint_acquired_imager_dirty Wnsufficient Vpartial Vtoo_fast Zslow Nuthenticated
        Merror_canceled Shw_not_available Zpresent Slockout Z_permanent Sno_fingerprints Vspace
        Ssecurity_update_required Stimeout Sunable_to_process Tser_canceled Mname_template Ls
        Bloating_toolbar_close_overflow_description Ropen_overflow_description Bont_family_body_1_material R2_material
        Nutton_material Mcaption_material Mdisplay_1_material U2_material U3_material U4_material Mheadline_material
        Mmenu_material Msubhead_material Mtitle_material Crce_close Deground_service_app_in_background Ws_in_background
        Tmultiple_separator Ttap_for_details Dward_intent_to_owner Swork Agadget_host_error_inflating BigabyteShort
        Blobal_action_assist Obug_report Oemergency Olock Sdown Qgout Opower_off Vptions Orestart Oscreenshot Pettings
        Pilent_mode_off_status bn_status Otoggle_silent_mode Ovoice_assist Ns O_airplane_mode_off_status en_status
        Ptoggle_airplane_mode Bnss_nfw_notification_message_carrier eoem Wtitle BpsNotifMessage ITicker Ktle DVerifNo
        IYes Brant_credentials_permission_message_footer lheader Gpermissions_header_text Eularity_label_character Sline
        Vk Sword Bsm_alphabet_default_charset Ahardware Dmful_app_warning_open_anyway Utitle Uuninstall
        Beavy_weight_notification Z_detail Nswitcher_text Xitle Bour E_picker_description Es BttpError JAuth JConnect
        JFailedSslHandshake Kile NNotFound JIO JLookup JOk JProxyAuth JRedirectLoop JTimeout KooManyRequests
        JUnsupportedAuthScheme Aicu_abbrev_wday_month_day_no_year BmProtocolAim KCustom KGoogleTalk KIcq KJabber KMsn
        KNetMeeting KQq KSkype KYahoo CTypeCustom GHome GOther GWork Cage_wallpaper_component Ce_action_default Mone Lgo
        Lnext Lprevious Lsearch Nnd Di Cmersive_cling_description Qpositive Qtitle Cportance_from_person Quser
        BnputMethod F_method_binding_label Cstall_carrier_app_notification_button htext l_app_name iitle CvalidPin Iuk
        Bssued_by Hon Hto Ajs_dialog_before_unload X_negative_button Ypositive_button Ytitle Ktitle P_default
        Akeyboardview_keycode_alt Vcancel Vdelete Wone Venter Vmode_change Vshift Dgaurd_accessibility_media_controls
        Euard_accessibility_add_widget Xcamera Xexpand_lock_area Xface_unlock Xpassword_unlock Zttern_area funlock
        Yin_unlock Xsim_pin_unlock cuk_unlock Ylide_area dunlock Ytatus Xunlock_area_collapsed jexpanded Yser_selector
        Xwidget d_changed edeleted eempty_slot ereorder_end mstart Jlabel_text Jpassword_enter_password_code Zin_code
        cpassword_code drompt Zuk_code cprompt Vry_touch_hint Swrong_pin_code Bg_enter_confirm_pin_hint
        Dfailed_attempts_almost_at_login dwipe Tnow_wiping Eorgot_pattern_button_text Dinvalid_confirm_pin_hint Lpuk
        Lsim_pin_hint Quk_hint Dlogin_account_recovery_hint Jchecking_password Jinstructions Lvalid_input Jpassword_hint
        Jsubmit_button Jtoo_many_attempts Jusername_hint Dpassword_instructions Mwrong_pin_code Fttern_instructions
        Ein_instructions Euk_enter_pin_hint Ouk_hint Dreordering_delete_drop_target_text Dsim_pin_instructions
        Hunlock_progress_dialog_message Dtext_message_separator Eoo_many_failed_password_attempts_dialog_message
        Vttern_attempts_dialog_message Uin_attempts_dialog_message Dwrong_password Lttern Kin BilobyteShort
        Alanguage_picker_section_all Ysuggested Jselection_title Cst_month CunchBrowserDefault G_warning_original
        Preplace Ptitle Beave_accessibility_shortcut_on Boading Ccale_replacement Hsearch_menu
        Etion_changed_notification_text fitle Jservice Dk_pattern_view_aspect Fto_app_unlock_password Vttern Uin
        Escreen_access_pattern_area acell_added k_verbose bleared adetected astart Lcarrier_default Lemergency_call
        Lfailed_attempts_almost_at_wipe iglogin bnow_wiping Morgot_pattern_button_text Lglogin_account_recovery_hint
        Schecking_password Sforgot_pattern Sinstructions Uvalid_input Spassword_hint Ssubmit_button Stoo_many_attempts
        Susername_hint Linstructions_when_pattern_disabled lenabled Lmissing_sim_instructions j_long Xmessage e_short
        Lnetwork_locked_message Lpassword_wrong Nttern_correct Tinstructions Twrong Mermanent_disabled_sim_instructions
        imessage_short Lreturn_to_call Lscreen_locked Mim_locked_message Ppuk_locked_instructions amessage
        Punlock_progress_dialog_message Mound_off_label Sn_label Mtorage_locked Ltoo_many_failed_attempts_countdown
        kdialog_message bpassword_attempts_dialog_message cin_attempts_dialog_message Mransport_ffw_description
        Vnext_description Vpause_description Wlay_description Wrev_description Vrew_description Vstop_description
        Lunlock_label Cw_internal_storage_view_text e_no_boot bitle Ememory Amanaged_profile_label V_badge b_2 c3
        Cximize_button_text Be Cdia_route_button_content_description Mchooser_extended_settings Usearching Utitle
        Z_for_remote_display Nontroller_disconnect Mstatus_available Tconnecting Tin_use Tnot_available Tscanning
        Fsize_chinese_om_dai_pa_kai Vjurro_ku_kai Vpa_kai Sprc_1 X0 X6k W2 W3 W4 W5 W6 W7 W8 W9 Sroc_16k W8k Kiso_a0 P1
        Q0 P2 P3 P4 P5 P6 P7 P8 P9 Ob0 P1 Q0 P2 P3 P4 P5 P6 P7 P8 P9 Oc0 P1 Q0 P2 P3 P4 P5 P6 P7 P8 P9 Kjapanese_chou2
        X3 X4 Thagaki Tjis_b0 Y1 Z0 Y2 Y3 Y4 Y5 Y6 Y7 Y8 Y9 Xexec Tkahu Vku2 Toufuku Tyou4 Kna_foolscap Ngvrnmt_letter
        Nindex_3x5 T4x6 T5x8 Njunior_legal Nledger Pgal Ptter Nmonarch Nquarto Ntabloid Kunknown_landscape Sportrait
        CgabyteShort Cid Cnu_alt_shortcut_label Fctrl_shortcut_label Fdelete_shortcut_label Fenter_shortcut_label
        Ffunction_shortcut_label Fmeta_shortcut_label Fshift_shortcut_label Gpace_shortcut_label Gym_shortcut_label
        Bidnight Cme_type_apk Ludio P_ext Kcompressed U_ext Kdocument S_ext Kfolder Kgeneric R_ext Kimage P_ext
        Kpresentation W_ext Kspreadsheet V_ext Kvideo P_ext Cnute G_picker_description Gs CsmatchPin
        Bmcc_authentication_reject a_msim_template Fillegal_me P_msim_template Os P_msim_template Gmsi_unknown_in_hlr
        Y_msim_template CiComplete DError IWhileRoaming DFdnError Bobile_no_internet Hprovisioning_apn Uurl
        Cnth_day_year Cre_item_label Buted_by AneedPuk H2 Cgative_duration Ctwork_available_sign_in Z_detailed
        Ilogging_notification_text eitle Ipartial_connectivity c_detailed Iswitch_metered W_detail Xtoast
        Ptype_name_unknown Cw_app_action Idescription Esms_notification_content Vtitle Cxt_button_label BoApplications
        C_file_chosen Dmatches Dpermissions Drecent_tasks Con Ct_checked Dification_alerted_content_description
        Opp_name_settings Xystem Qops_camera_active Umicrophone_active Uoverlay_active Nchannel_account Wlerts
        Vcall_forward Xr_mode Vdeveloper e_important Yice_admin Wo_not_disturb Vemergency_callback Vforeground_service
        Vheavy_weight_app Vmobile_data_status Vnetwork_alert is evailable dstatus Vphysical_keyboard Vretail_mode
        Vsecurity Wim Y_high_prio Wms Wystem_changes Vupdates Wsb Vvirtual_keyboard Woice_mail Wpn Vwfc
        Nheader_divider_symbol i_with_spaces Oidden_text Pstory_title_placeholder Ninbox_ellipsis
        Nlistener_binding_label Nmessaging_title_template Nranker_binding_label Oeply_button_accessibility Ntitle
        Nwork_profile_content_description Cw_string_shortest Bumber_picker_decrement_button Oincrement_button
        Yscroll_action fmode Aold_app_action Der BneMonthDurationPast Bpen_permission_deny BrgTypeCustom HOther HWork
        D_name Eunit Bther_networks_no_internet Bwner_name Apackage_deleted_device_owner Iinstalled_device_owner
        Iupdated_device_owner CsswordIncorrect I_keyboard_label_alpha_key at_key Ysymbol_key BeerTtyModeFull LHco LOff
        LVco Crm_costs_money Edesc_acceptHandovers NssBackgroundLocation PCoarseLocation PDrmCertificates PFineLocation
        PImsCallService PLocationExtraCommands PNetworkConditions WState Qotifications PWifiState RmaxState
        P_notification_policy LtivityRecognition KddVoicemail KnswerPhoneCalls KudioWrite JbindCarrierMessagingService
        UServices OellBroadcastService OonditionProviderService NDreamService NNotificationListenerService
        N_connection_service Oincall_service Kluetooth SAdmin KodySensors KroadcastSticky JcallCompanionApp NPhone Lmera
        POpenCloseListener KhangeNetworkState PTetherState PWifiMulticastState TState RmaxState Konnection_manager
        Mtrol_incall_experience KreateNetworkSockets JdisableKeyguard JenableCarMode KxemptFromAudioRecordRestrictions
        LpandStatusBar JforegroundService JgetAccounts MPackageSize MTasks JhandoverStatus JimagesWrite Knstall_shortcut
        LvokeCarrierSetup JkillBackgroundProcesses JmanageFace Qingerprint PNetworkPolicy POwnCalls
        PProfileAndDeviceOwners KediaLocation KodifyAudioSettings PNetworkAccounting Jnfc JpersistentActivity
        KreferredPaymentInfo LocessOutgoingCalls JreadCalendar QlLog OellBroadcasts Oontacts NHistoryBookmarks
        NInstallSessions NNetworkUsageHistory NPhoneNumbers SState NSms OyncSettings Stats LceiveBootCompleted QMms QSms
        QWapPush MordAudio Lgister_call_provider Ssim_subscription LmoveDrmCertificates LorderTasks LquestDeletePackages
        QIgnoreBatteryOptimizations RnstallPackages QPasswordComplexity Koute_media_output KunInBackground JsdcardRead
        PWrite KendSms LtAlarm MInputCalibration MTimeZone MWallpaper VHints Kim_communication KtartViewPermissionUsage
        MtusBar SService KubscribedFeedsRead KystemAlertWindow PCamera JtransmitIr Juninstall_shortcut KseBiometric
        MDataInBackground MFaceAuthentication Ningerprint M_sip Jvibrate Por_state LdeoWrite JwakeLock KriteCalendar
        RlLog Pontacts OGeolocationPermissions OHistoryBookmarks OSettings PyncSettings Egroupdesc_activityRecognition
        Ocalendar Rllog Qmera Pontacts Olocation Omicrophone Ophone Osensors Pms Ptorage Jlab_activityRecognition
        Ncalendar Qllog Pmera Oontacts Nlocation Nmicrophone Nphone Nsensors Oms Otorage
        Eission_request_notification_title gwith_subtitle Elab_acceptHandover MssBackgroundLocation OCoarseLocation
        ODrmCertificates OFineLocation OImsCallService OLocationExtraCommands ONetworkConditions VState Potifications
        OWifiState QmaxState O_notification_policy KtivityRecognition JddVoicemail JnswerPhoneCalls JudioWrite
        IbindCarrierMessagingService TServices NellBroadcastService NonditionProviderService MDreamService
        MNotificationListenerService M_connection_service Nincall_service Jluetooth RAdmin JodySensors JroadcastSticky
        IcallCompanionApp MPhone Kmera OOpenCloseListener JhangeNetworkState OTetherState OWifiMulticastState SState
        QmaxState Jonnection_manager Ltrol_incall_experience JreateNetworkSockets IdisableKeyguard IenableCarMode
        JxemptFromAudioRecordRestrictions KpandStatusBar IforegroundService IgetAccounts LPackageSize LTasks
        IhandoverStatus IimagesWrite Jnstall_shortcut KvokeCarrierSetup IkillBackgroundProcesses ImanageFace Pingerprint
        ONetworkPolicy OOwnCalls OProfileAndDeviceOwners JediaLocation JodifyAudioSettings ONetworkAccounting Infc
        IpersistentActivity JreferredPaymentInfo KocessOutgoingCalls IreadCalendar PlLog NellBroadcasts Nontacts
        MHistoryBookmarks MInstallSessions MNetworkUsageHistory MPhoneNumbers RState MSms NyncSettings Rtats
        KceiveBootCompleted PMms PSms PWapPush LordAudio Kgister_call_provider Rsim_subscription KmoveDrmCertificates
        KorderTasks KquestDeletePackages PIgnoreBatteryOptimizations QnstallPackages PPasswordComplexity
        Joute_media_output JunInBackground IsdcardRead OWrite JendSms KtAlarm LInputCalibration LTimeZone LWallpaper
        UHints Jim_communication JtartViewPermissionUsage LtusBar RService JubscribedFeedsRead JystemAlertWindow OCamera
        ItransmitIr Iuninstall_shortcut JseBiometric LDataInBackground LFaceAuthentication Mingerprint L_sip Ivibrate
        KdeoWrite IwakeLock JriteCalendar QlLog Oontacts NGeolocationPermissions NHistoryBookmarks NSettings
        OyncSettings Es_description_app Gnew_perm_prefix Dsonal_apps_suspended_turn_profile_on Usion_soon_text Ztext
        aitle CtabyteShort BhoneTypeAssistant JCallback Lr KompanyMain Kustom JFaxHome MWork JHome JIsdn JMain Kms
        Kobile JOther OFax JPager JRadio JTelex KtyTdd JWork NMobile NPager Bin_specific_target Etarget
        Bolicydesc_disableCamera SKeyguardFeatures LencryptedStorage MxpirePassword LforceLock LlimitPassword
        LresetPassword LsetGlobalProxy LwatchLogin V_secondaryUser MipeData T_secondaryUser Glab_disableCamera
        RKeyguardFeatures KencryptedStorage LxpirePassword KforceLock KlimitPassword KresetPassword KsetGlobalProxy
        KwatchLogin LipeData S_secondaryUser Cpup_window_default_title CstalTypeCustom KHome KOther KWork Cwer_dialog
        Goff Brepend_shortcut_label Eosition_for_date Qtime Qyear Cint_service_installed_message Ytitle Fing_disabled_by
        Dvate_dns_broken_detailed Cofile_encrypted_detail Smessage Stitle Dgress_erasing
        Dhibit_manual_network_selection_in_gobal_mode Aquick_contacts_not_available Aradial_numbers_typeface
        Beason_service_unavailable Hunknown Cboot_safemode_confirm Qtitle Hto_reset_message Qtitle Kupdate_package
        Srepare Rreboot Rtitle Ccent_tasks_title Cdo Cgion_picker_section_all ClationTypeAssistant MBrother MChild
        Nustom MDomesticPartner MFather Nriend MManager Nother MParent Ptner MReferredBy Olative MSister Npouse Gve_time
        Cplace Dort Cset Dolver_cant_access_personal_apps i_explanation Vwork_apps e_explanation
        Oshare_with_personal_apps m_explanation Zwork_apps i_explanation Jno_personal_apps_available_resolve kshare
        Mwork_apps_available_resolve gshare Jpersonal_tab V_accessibility Jswitch_on_work Jturn_on_work_apps Jwork_tab
        R_accessibility Dtr_pin_confirm_pin Lreate_pin Kenter_admin_pin Qnew_pin Qold_pin Qpin Lrror_doesnt_match
        Qtoo_short Kincorrect Ktry_later Cvoke Bingtone_default Q_with_actual Jpicker_title V_alarm Wnotification
        Jsilent Junknown BoamingText0 L1 M0 M1 M2 L2 L3 L4 L5 L6 L7 L8 L9 LSearching AsafeMode E_media_volume_warning
        Cns_serif Cve_password_label Omessage Onever Potnow Oremember Bcreen_compat_mode_hint Tscale Uhow Hlock
        Gshot_edit Bearch_hint Hlanguage_hint Gview_description_clear Xquery Xsearch Yubmit Xvoice Ccond Gs
        Clect_character Hday Hhours Hinput_method Hkeyboard_layout_notification_message ktitle Hminutes Hyear CndText
        Eing Dsor_notification_service Crial_number DviceClassData QAsync QSync MFAX MPAD Nacket MSMS MVoice HDisabled
        HEnabled OFor Irased HNotProvisioned HRegistered Ctup_autofill Bha1_fingerprint D256_fingerprint Dre
        F_action_provider_share_with Gremote_bugreport_action Xnotification_message_finished ktitle
        Factionprovider_share_with e_application Eing_remote_bugreport_notification_title
        Cortcut_disabled_reason_unknown Jrestore_not_supported Rsignature_mismatch Runknown_issue Qd_on_lower_version
        Dw_ime Cutdown_confirm Q_question Jprogress Bilent_mode L_ring Msilent Mvibrate Cm_added_message Ktitle
        Edone_button Eremoved_message Mtitle Gstart_button CpAddressTypeCustom OHome OOther OWork Bkip_button_label
        Blice_more_content Fs_permission_request Bms_control_message Mno Mtitle Myes Epremium_short_code_details
        Eshort_code_confirm_allow Zways_allow Xdeny Xmessage Xnever_allow Pdetails Premember_choice Yundo_instruction
        Cv_application Eprocess Bsl_ca_cert_noti_by_administrator Uunknown Rmanaged Fertificate P_is_valid
        Btatus_bar_airplane Mlarm_clock Lbattery Mluetooth Lcamera Nst Mdma_eri Mlock Ldata_connection Qsaver Lethernet
        Lheadset Motspot Lime Llocation Lmanaged_profile Microphone Mobile Mute Lnfc Lphone_evdo_signal Rsignal Lrotate
        Lscreen_record Mecure Nnsors_off Mpeakerphone Mync_active Qfailing Ltty Lvolume Mpn Lwifi Lzen Ck_cc_ss_to_dial
        R_video Nss Nussd Hussd_to_dial T_video Pss Pussd Corage_internal Isd_card P_label Iusb L_drive R_label Bubmit
        Cspended_widget_accessibility Bync_binding_label Fdo_nothing Freally_delete Ftoo_many_deletes V_desc
        Fundo_deletes Cstem_error_manufacturer Nwipe_data Hui_date_pattern Ataking_remote_bugreport_notification_title
        BerabyteShort Cst_harness_mode_notification_message ftitle CxtSelectionCABTitle E_copied Bime_of_day
        Fpicker_decrement_hour_button Wminute_button Wset_am_button Nialog_title Mheader_text Nour_label
        Mincrement_hour_button Wminute_button Wset_pm_button Oput_error Mminute_label Node Mprompt_label
        Mradial_mode_description Mtext_input_mode_description Glaceholder Boolbar_collapse_description Etip_popup_title
        Burn_off_radio Gn_radio Ctorial_double_tap_to_zoom_message_short Bwilight_service Aundo Cpin_specific_target
        Gtarget Cread_convo_overflow Csupported_compile_sdk_check_update Ymessage Yshow Mdisplay_size_message Zshow
        Bpload_file Bsb_accessory_notification_title Echarging_notification_title Fontaminant_detected_message Ztitle
        Qnot_detected_message dtitle Edevice_resolve_prompt_warn Emidi_notification_title Jperipheral_manufacturer_name
        Uname Uproduct_name Ftp_launch_notification_description ctitle Inotification_title Enotification_message
        Epower_notification_message Ftp_notification_title Esupplying_notification_title Etether_notification_title
        Eunsupported_audio_accessory_message gtitle Ce_a_different_app Dr_creation_account_exists Pdding
        Flogging_out_message Fowner_label Fswitched Ling_message Avalidity_period Bolume_alarm Hbluetooth_call Hcall
        Hdialog_ringer_guidance_silent evibrate Hicon_description_bluetooth Yincall Ymedia Ynotification Yringer Hmusic
        M_hint_playing_through_bluetooth Ssilent_ringtone_selected Hnotification Hringtone Hunknown Bpn_lockdown_config
        Qnected Uing Ndisconnected Nerror Etext I_long Fitle J_long Br_listener_binding_label Await
        Cllpaper_binding_label Bebpage_unresponsive Dsearch Cek Es BfcRegErrorTitle DSpnFormat M_spn Q_vowifi Rwifi
        V_calling d_vo_hyphen Slan_call Nvowifi Nwifi R_calling Z_bar_spn awo_hyphen Olan_call
        D_mode_cellular_preferred_summary Jwifi_only_summary Opreferred_summary BhichApplication QLabel QNamed
        FEditApplication ULabel UNamed FGiveAccessToApplicationLabel FHomeApplication ULabel UNamed
        FImageCaptureApplication cLabel cNamed FOpenHostLinksWith WApp JLinksWith SApp FSendApplication ULabel UNamed
        JToApplication WLabel WNamed FViewApplication ULabel UNamed Bidget_default_class_name Ppackage_name
        Cfi_available_sign_in Fcalling_off_summary Fno_internet Q_detailed Creless_display_route_description
        Bork_mode_off_message Otitle Kturn_on Fprofile_deleted U_description_dpm_wipe Xtails
        Vreason_maximum_password_failure Brite_fail_reason_cancelled Vnot_write Ayear Es Azen_mode_alarm
        Jdefault_events_name Ury_night_name Rweekends_name Vnights_name Kowntime_feature_name Jfeature_name Korever
        Q_dnd Jrule_name_combination Juntil Eupgrade_notification_content Ztitle Zvisd_content etitle
        =dimen:01050000 Aapp_icon_size Athumbnail_height Kwidth Adialog_min_width_major Sinor
        Anotification_large_icon_width Yheight Aconfig_restrictedIconSize Aaccessibility_magnification_indicator_width
        Otouch_slop Ction_bar_button_margin Ux_width Lcontent_inset_material Zwith_nav Ldefault_height Z_material
        Tpadding_end_material bstart_material Lelevation_material Licon_vertical_padding g_material Lmargin R_end Sstart
        Loverflow_padding_end_material cstart_material Lstacked_max_height Ttab_max_width Mubtitle_bottom_margin
        h_material Utext_size Vop_margin e_material Ltitle_text_size Moggle_internal_padding Iutton_min_height_material
        Swidth X_material Yoverflow_material Evity_chooser_popup_min_width Berr_padding_list_bottom Stop
        Blert_dialog_button_bar_height Ywidth Nround_padding Ntitle_height Bmbient_shadow_alpha Bpp_header_height
        Butofill_dataset_picker_max_height cwidth Jelevation Jsave_button_bar_padding Ocustom_subtitle_max_height
        Oicon_max_size Tsize Pnner_padding Oouter_top_margin Ypadding Oscroll_view_top_margin Otitle_start_padding
        Abubble_gone_padding_end Hvisible_padding_end Ctton_bar_layout_end_padding Sstart_padding Stop_padding
        Helevation_material Ind_margin Hinset_horizontal_material Nvertical_material Hlayout_height
        Hpadding_horizontal_material Pvertical_material Iressed_z_material Acar_action1_size K2_size Fpp_bar_height
        Ebody1_size I2_size I3_size I4_size I5_size Grderless_button_horizontal_padding Futton_height Morizontal_padding
        Lmin_width Lradius Ecard_action_bar_height Jheader_height Edialog_action_bar_height Fouble_line_list_item_height
        Eheadline1_size M2_size M3_size M4_size Eicon_size Ekeyline_1 N_keyline_3_diff M2 M3 M4 Elabel1_size J2_size
        Grge_avatar_size Fist_divider_height Emargin Epadding_0 M1 M2 M3 M4 M5 M6 Fill_button_size
        Freference_category_icon_size Picon_size Prow_vertical_margin Gimary_icon_size Gogress_bar_height Eradius_1 L2
        L3 L5 Esecondary_icon_size Gekbar_height Mpadding Mtext_overlap Nhumb_size Ttroke Fingle_line_list_item_height
        Etextview_fading_edge_length Fitle2_size J_size Fouch_target_size Cscading_menus_min_smallest_width
        Bhooser_action_button_icon_size Ibadge_size Icorner_radius Idirect_share_label_placeholder_max_width
        Iedge_margin_normal Uthin Igrid_padding Iheader_scroll_elevation Iicon_size Imax_collapsed_height
        Ipreview_image_border Wfont_size Wmax_dimen Qwidth Irow_text_option_translate Iservice_spacing Iview_spacing
        Bircular_display_mask_thickness Bonfig_alertDialogSelectionScrollOffset ImbiguousGestureMultiplier
        IppTransitionAnimationDurationScaleDefault HbackGestureInset IottomDialogCornerRadius IuttonCornerRadius
        HcloseToSquareDisplayMaxAspectRatio HdialogCornerRadius JsplayWhiteBalanceBrightnessFilterIntercept
        aColorTemperatureFilterIntercept aHighLightAmbientColorTemperature aLowLightAmbientColorTemperature
        HhighResTaskSnapshotScale IorizontalScrollFactor HinCallNotificationVolume HlowResTaskSnapshotScale
        HmediaMetadataBitmapMaxSize IinScalingSpan RTouchMajor MrollbarTouchTarget
        HpictureInPictureAspectRatioLimitForMinSize XDefaultAspectRatio eSizePercent XMaxAspectRatio YinAspectRatio
        IrefDialogWidth LerredHyphenationFrequency JogressBarCornerRadius HqsTileStrokeWidthActive YInactive
        HscreenBrightnessDimFloat YozeFloat XSettingDefaultFloat eForVrDefaultFloat jMaximumFloat kinimumFloat
        eMaximumFloat finimumFloat N_magnification_scaling_threshold KollFactor NbarSize IignalCutoutHeightFraction
        TWidthFraction HverticalScrollFactor IiewConfigurationHoverSlop YTouchSlop LMaxFlingVelocity MinFlingVelocity
        HwallpaperMaxScale Dtent_rect_bottom_clip_allowance Erol_corner_material Iinset_material Ipadding_material
        Dversation_avatar_size Y_group_expanded Nbadge_side_margin e_group_expanded t_face_pile Ncontent_start
        Nexpand_button_size btop_margin_expanded Nface_pile_avatar_size i_group_expanded Xprotection_width n_expanded
        Nheader_expanded_padding_end Nicon_container_top_padding n_small_avatar Ssize_badged
        Bross_profile_apps_thumbnail_size Adate_picker_date_label_size Oy_height Qof_week_height Ytext_size
        Qselector_radius Qtext_size Qwidth Mmonth_height Stext_size Myear_label_size Epicker_component_width
        Ldialog_width Lheader_height Stext_size Llist_year_activated_label_size Vlabel_size Lselected_date_day_size
        Zmonth_size Zyear_size Lview_animator_height Lyear_label_height Cy_picker_button_margin_top Lpadding_horizontal
        Ttop Befault_app_widget_padding_bottom bleft bright btop Igap Imagnifier_corner_radius Selevation Sheight
        Torizontal_offset Svertical_offset Swidth Szoom Jinimal_size_pip_resizable_task Vresizable_task
        Bialog_corner_radius Hfixed_height_major Vinor Nwidth_major Uinor Hlist_padding_bottom_no_buttons Utop_no_title
        Hno_title_padding_top Hpadding O_material Ptop_material Htitle_divider_material Csabled_alpha_device_default
        Pleanback_formwizard Pmaterial_dark Ylight Dplay_cutout_touchable_region_size Bocked_stack_divider_insets
        Vthickness Nminimize_thickness Bropdownitem_icon_width Ntext_padding_left aright
        Aedit_text_inset_bottom_material Qhorizontal_material Qtop_material Bmphasized_button_stroke_width
        Bxpanded_group_conversation_message_padding Aface_unlock_height Cst_scroller_minimum_touch_target
        Bloating_toolbar_height Sorizontal_margin Ricon_text_spacing Rmaximum_overflow_height Senu_button_minimum_width
        dside_padding Wimage_button_vertical_padding jwidth cwidth Sinimum_overflow_height Roverflow_image_button_width
        aside_padding Rpreferred_width Rtext_size Rvertical_margin Jwindow_margin_bottom Xleft Xright Xtop Qz
        Aglowpadview_target_placement_radius Aharmful_app_icon_name_padding Rsize Mmessage_line_spacing_modifier
        Upadding_bottom cleft cright Mname_padding_bottom Zleft Zright Ztop Mpadding_top
        Bighlight_alpha_material_colored Zdark Zlight Cnt_alpha_material_dark Ulight Fpressed_alpha_material_dark clight
        Aimage_margin_start Gsize Cmersive_mode_cling_width Cportance_ring_anim_max_stroke_width Qsize Rtroke_width
        Bnput_extract_action_button_height cwidth Vicon_padding Btem_touch_helper_max_drag_scroll_per_frame
        Sswipe_escape_max_velocity fvelocity Akeyguard_avatar_frame_shadow_radius Xtroke_width Qname_size Qsize
        Jlockscreen_clock_font_size Uouterring_diameter Upin_margin_left Ustatus_line_clockfont_bottom_margin
        qtop_margin gfont_right_margin lsize Jmuliuser_selector_margin Jpattern_unlock_clock_font_size
        Ystatus_line_font_size Bg_clock_top_margin Dedge_swipe_region_size Emergency_button_shift Dkey_horizontal_gap
        Hvertical_gap Dpin_key_height Drunway_lights_height Rtop_margin Rvertical_padding Dsecure_padding_height
        Iity_panel_height Mview_height Emall_widget_height Equashed_layout_threshold Etatus_clock_font_size
        Kdate_font_size Kline_font_right_margin Usize Dwidget_pager_bottom_padding Qhorizontal_padding Qtop_padding
        Kview_height Pwidth Aleanback_alert_dialog_horizontal_margin Wvertical_margin Jsetup_alpha_activity_in_bkg_end
        lstart eout_bkg_end mstart Wnimiation_max_opacity hin_opacity Vbackward_in_content_end pstart eout_content_end
        qstart Vforward_in_content_end ostart dout_content_end pstart Ptranslation_backward_out_content_end z_v4 wstart
        zrt_v4 bcontent_cliff jresting_point bforward_in_content_end x_v4 ustart z_v4 Bight_radius Gy Gz
        Cst_item_padding_end_material Shorizontal_material Sstart_material Bock_pattern_dot_line_width Rsize V_activated
        Amedia_notification_action_button_size Zs_padding_bottom Texpanded_image_margin_bottom kx_size Theader_height
        Cssaging_avatar_size Kgroup_sending_progress_size Ringleline_sender_padding_end Kimage_extra_spacing Qmax_height
        Rin_size Qrounding Klayout_margin_end Bin_xlarge_screen_width Anavigation_bar_frame_height b_landscape
        Pgesture_height Pheight V_car_mode Wlandscape f_car_mode Wportrait Pwidth U_car_mode
        Botification_action_disabled_alpha Uemphasized_height Ulist_height Zmargin_top Olerted_size Nbadge_size
        Oig_picture_max_height j_low_ram dwidth i_low_ram Ncontent_image_margin_end Vmargin b_end cstart ctop
        Qversation_header_separating_margin Oustom_view_max_image_height p_low_ram jwidth o_low_ram
        Nexpand_button_padding_top Nheader_app_name_margin_start Ubackground_height Uexpand_icon_size Uheight
        Uicon_margin_end Zsize d_ambient Umargin_bottom Upadding_bottom ctop Useparating_margin Vhrink_min_width
        Ninbox_item_top_padding Nlarge_icon_circle_padding Nmedia_image_margin_end bx_height j_low_ram dwidth i_low_ram
        Pssaging_spacing Oin_content_height Rheight Nprogress_bar_height Wmargin_top Nreply_inset Oight_icon_size
        c_low_ram Nsecondary_text_disabled_alpha Oubtext_size Ntext_margin_top Ssize Oitle_text_size Oop_pad
        U_large_text f_narrow Vnarrow Apassword_keyboard_height TorizontalGap Skey_height_alpha dnumeric
        Sspacebar_vertical_correction SverticalGap Bicker_bottom_margin Htop_margin Cp_minimized_visible_size
        Breference_breadcrumb_paddingLeft dRight Vs_padding_end_material fstart_material Lchild_padding_side
        Lfragment_padding_bottom cside g_material cvertical_material Licon_minWidth Mtem_padding_inner Yside
        Lscreen_bottom_margin Sheader_padding_side l_material Zvertical_padding p_material Sside_margin d_material
        enegative m_material Stop_margin Lwidget_width Cimary_content_alpha_device_default Wmaterial_dark flight
        Cogress_bar_corner_material Nheight_material Nsize_large Smedium Ssmall Aquick_qs_offset_height Jtotal_height
        V_with_media Aresize_shadow_size Dolver_badge_size Kutton_bar_spacing Jedge_margin Klevation
        Kmpty_state_container_padding_bottom ntop Vheight b_with_tabs Jicon_margin Osize Jmax_collapsed_height
        d_with_default q_with_tabs jtabs Nwidth Jsmall_margin Jtab_text_size Kitle_padding_bottom
        Dtricted_icon_size_material Bounded_corner_radius V_adjustment Wbottom c_adjustment Wtop Z_adjustment
        Ascreen_percentage_05 S10 T2 T5 Bearch_view_preferred_height Wwidth Ccondary_content_alpha_device_default
        Ymaterial_dark hlight Cekbar_thumb_exclusion_max_size Jrack_background_height_material Oprogress_height_material
        Clect_dialog_drawable_padding_start_material Opadding_start_material Blice_icon_size Gpadding Gshortcut_size
        Bpot_shadow_alpha Btatus_bar_content_number_size Ledge_ignore Lheight R_landscape Sportrait Licon_size
        Lsystem_icon_intrinsic_size Xsize Bubtitle_corner_radius Joutline_width Jshadow_offset Qradius
        Atask_height_of_minimized_mode Bext_edit_floating_toolbar_elevation bmargin Fhandle_min_size
        Fline_spacing_multiplier_material Fsize_body_1_material P2_material Lutton_material Kcaption_material
        Kdisplay_1_material S2_material S3_material S4_material Kheadline_material Klarge_material Kmedium_material
        Mnu_header_material Pmaterial Ksmall_material Lubhead_material Ntitle_material_toolbar Ktitle_material Y_toolbar
        Fview_end_margin Kstart_margin Eview_error_popup_default_width Bimepicker_am_top_padding Npm_horizontal_padding
        Qlabel_size Lcenter_dot_radius Ledit_text_size Lheader_height Lleft_side_width Lpm_top_padding
        Lradial_picker_dimen Zhorizontal_margin Ztop_margin Lselector_dot_radius Uradius Ustroke Nparator_padding
        Ltext_inset_inner Wnormal Qsize_inner Vnormal Mime_label_size Boast_y_offset Coltip_corner_radius
        Ihorizontal_padding Imargin Iprecise_anchor_extra_offset Xthreshold Ivertical_padding Iy_offset_non_touch Rtouch
        Awaterfall_display_bottom_edge_size Sleft_edge_size Sright_edge_size Stop_edge_size
        =color:01060000 Adarker_gray Aprimary_text_dark R_nodisable Nlight S_nodisable Asecondary_text_dark T_nodisable
        Plight U_nodisable Atab_indicator_text Awidget_edittext_dark Bhite Ablack Atransparent Abackground_dark Llight
        Atertiary_text_dark Olight Aholo_blue_light Kdark Fgreen_light Ldark Fred_light Jdark Forange_light Mdark
        Fpurple Fblue_bright Asystem_notification_accent_color ABlue_700 F800 AGM2_grey_800 AIndigo_700 H800 APink_700
        F800 Burple_700 H800 ARed_700 E800 ATeal_700 F800 Aaccent_device_default V_50 W700 Wdark a_60_percent_opacity
        Wlight Hmaterial_dark Qlight Essibility_focus_highlight Butofill_background_material_dark dlight Ied_highlight
        Abackground_cache_hint_selector_device_default fholo_dark klight fmaterial_dark olight Ldevice_default_dark
        alight Lfloating_device_default_dark jlight Umaterial_dark dlight Lholo_dark Qlight Lleanback_dark Ulight
        Lmaterial_dark Ulight Bright_foreground_dark W_disabled Xinverse Tisabled_holo_dark glight Sholo_dark Xlight
        Sinverse_holo_dark flight Slight X_disabled Yinverse Btn_colored_background_material Norderless_text_material
        Mtext_material Edefault_material_dark Vlight Ewatch_default_dark Button_material_dark Qlight
        Hnormal_device_default_dark Acar_accent K_dark Llight Gtion1 L_dark Mlight Ebackground Flue_100 J200 J300 J400
        J50 L0 J600 J700 J800 J900 Jgrey_800 O900 Fody1 J_dark Klight I2 J_dark Klight I3 J_dark Klight I4 J_dark Klight
        Grderless_button_text_color Futton_text_color Ecard I_dark Jlight Jripple_background a_dark binverse blight
        FolorPrimary QDark JSecondary Fyan_100 J200 J300 J400 J50 L0 J600 J700 J800 J900 Edark_blue_grey_1000 T600 T700
        T800 T900 Egreen_100 K200 K300 K400 K50 M0 K600 K700 K800 K900 Hy_100 M0 J200 J300 J400 J50 L0 J600 J700 K46 K72
        J800 K46 K68 J900 K28 K58 K72 Eheadline1 N_dark Olight M2 N_dark Olight M3 N_dark Olight M4 N_dark Olight
        Fighlight N_dark Olight Ekeyboard_divider_line Ntext_primary_color Ssecondary_color Elight_blue_300 P500 P600
        P700 P800 P900 Gst_divider Q_dark Rlight Eorange_100 L200 L300 L400 L50 N0 L600 L700 L800 L900 Epink_100 J200
        J300 J400 J50 L0 J600 J700 J800 J900 Furple_100 L200 L300 L400 L50 N0 L600 L700 L800 L900 Ered_100 I200 I300
        I400 I50 K0 La I600 I700 I800 I900 Ia700 Escrollbar_thumb T_dark Uinverse Ulight Feekbar_track_background c_dark
        dlight Ssecondary_progress Fwitch Eteal_100 J200 J300 J400 J50 L0 J600 J700 J800 J900 Fint I_dark Jinverse
        Jlight Gtle J2 K_dark Llight J_dark Klight Foast_background Euser_switcher_user_image_bgcolor dfgcolor
        Ewhite_1000 Eyellow_100 L200 L300 L400 L50 N0 L600 L700 L800 L900 Bhooser_gradient_background Rhighlight
        Irow_divider Bonfig_defaultNotificationColor Hprogress_background_tint Dtrol_checkable_material
        Idefault_material Ihighlight_material Dversation_important_highlight
        Adatepicker_default_circle_background_color_material_dark z_light Tdisabled_text_color_material_dark wlight
        Theader_dayofweek_background_color_material_dark zr_material_light aselector_background_material_dark zial_light
        Tnormal_text_color_material_dark ulight Tpressed_text_color_material_dark vlight
        Tselected_text_color_material_dark wlight Tview_animator_color_material_dark wlight Becor_button_dark_color
        Nlight_color Gview_status_guard X_light Cfault_magnifier_color_overlay Bim_foreground_dark T_disabled Uinverse
        b_disabled Qisabled_holo_dark dlight Pholo_dark Ulight Pinverse_disabled_holo_dark llight Xholo_dark clight
        Plight U_disabled Vinverse c_disabled Aedge_effect_device_default_dark blight Brror_color_device_default_dark
        blight Mmaterial_dark Vlight Afacelock_spotlight_mask Bloating_popup_divider_dark Xlight
        Boreground_device_default_dark Lmaterial_dark Ulight Agroup_button_dialog_focused_holo_dark hlight
        Upressed_holo_dark hlight Ahighlighted_text_dark Rholo_dark Wlight Rlight Rmaterial Cnt_foreground_dark
        Qholo_dark Vlight Qlight Qmaterial_dark Zlight Bolo_button_normal Mpressed Fcontrol_activated Nnormal
        Fgray_bright Klight Flight_button_normal Spressed Lcontrol_activated Tnormal Lprimary S_dark Fprimary M_dark
        Ainstant_app_badge Akeyguard_avatar_frame_color Wpressed_color Wshadow_color Qnick_color Jtext_color_decline
        Unormal Usoundoff an Uunlock Bg_multi_user_text_active Tinactive Dwidget_pager_gradient Alegacy_button_normal
        Opressed Hcontrol_activated Pnormal Hgreen Hlight_button_normal Upressed Ncontrol_activated Vnormal Nprimary
        U_dark Iong_pressed_highlight Horange Hpressed_highlight Jimary O_dark Hselected_highlight Bighter_gray
        Cnk_text_dark Kholo_dark Plight Klight Cst_divider_color_dark Tlight Nopacity_device_default_dark klight
        Vmaterial Fhighlight_material Boading_gradient_background_color_dark ilight Rhighlight_color_dark hlight
        Cck_pattern_view_regular_color Ssuccess_color Escreen_clock_am_pm Rbackground Rforeground Lowner_info
        Amaterial_blue_grey_200 T700 T800 T900 U50 Jdeep_teal_100 T200 T300 T500 Jgrey_100 O200 O300 O50 O600 O800 P50
        O900 Jred_A100 O700 Bicro_text_light Anavigation_bar_divider_device_default_settings
        Botification_action_button_text_color Ulist Y_background_color Ndefault_color a_dark blight
        Nmaterial_background_color Nprimary_text_color_dark glight Pogress_background_color Nsecondary_text_color_dark
        ilight Aperms_dangerous_grp_color Qperm_color Dsonal_apps_suspension_notification_color
        Brimary_dark_device_default_dark clight csettings k_light Nmaterial_dark Wlight b_light_status_bar Wsettings
        e_light Jevice_default_dark Xlight Xsettings f_light Imaterial_dark Rlight Rsettings Z_light
        Itext_dark_disable_only Sfocused Oefault_material_dark elight Oisable_only_holo_dark flight amaterial_dark
        jlight Nfocused_holo_dark Nholo_dark Slight Ninverse_when_activated_material Nleanback_dark Wformwizard_dark
        iefault_dark Wlight Oight_disable_only Nmaterial_dark Wlight Nnodisable_holo_dark clight
        Nsecondary_when_activated_material u_inverse Cofile_badge_1 P_dark O2 P_dark O3 P_dark
        Aquaternary_device_default_settings Lmaterial_settings Aratingbar_background_material Bed Csize_shadow_end_color
        Ostart_color Dolver_empty_state_icon Vtext Jtext_color_secondary_dark Bipple_material_dark Qlight
        Asafe_mode_text Bearch_url_text P_holo Qmaterial_dark Zlight Qnormal Qpressed Qselected
        Hwidget_corpus_item_background Ccondary_device_default_settings h_light Kmaterial_settings b_light
        Ktext_default_material_dark glight Pholo_dark Ulight Pinverse_when_activated_material Pleanback_dark Ylight
        Pmaterial_dark Ylight Pnodisable_holo_dark elight Rfocus Cekbar_track_progress_material Bhadow
        Bliding_tab_text_color_active Xshadow Buggestion_highlight_text Bwitch_thumb_disabled_material_dark flight
        Nmaterial_dark Wlight Nnormal_material_dark dlight Nwatch_default_dark Irack_material Nwatch_default_dark
        Bystem_bar_background_semi_transparent Atab_highlight_material Eindicator_material Otext_material Tv4
        Bertiary_device_default_settings Jmaterial_settings Jtext_holo_dark Tlight Cxt_color_primary Lsecondary
        Bimepicker_default_ampm_selected_background_color_material Yunselected_background_color_material
        Tbackground_material Tnumbers_background_color_material Tselector_color_material Ttext_color_material
        Booltip_background_dark Tlight Auser_icon_1 K2 K3 K4 K5 K6 K7 K8 Kdefault_gray Swhite Awhite_disabled_material
        =array:01070000 AemailAddressTypes AimProtocols AorganizationTypes AphoneTypes BostalAddressTypes
        Aconfig_keySystemUuidMapping Barrier_properties Bommon_nicknames Cnfig_allowedGlobalInstantAppSettings
        OSecureInstantAppSettings PystemInstantAppSettings ImbientBrighteningThresholds ODarkeningThresholds
        OThresholdLevels XsOfPeakRefreshRate IpfEthTypeBlackList IutoBrightnessButtonBacklightValues VDisplayValuesNits
        VKeyboardBacklightValues VLcdBacklightValues Wevels LRotationTiltTolerance IvailableColorModes
        HbackGestureInsetScales JtteryPackageTypeService aystem Iiometric_sensors IrightnessThresholdsOfPeakRefreshRate
        HcalendarDateVibePattern KlBarringMMI V_for_ims Idma_dun_supported_types Mhome_system
        Minternational_roaming_indicators Iell_retries_per_error_code IlockTickVibePattern
        Ionvert_to_emergency_number_map HdefaultFirstUserRestrictions OImperceptibleKillingExemptionPkgs srocStates
        ONotificationVibePattern OPinnerServiceFiles O_vm_number JviceSpecificSystemServices
        IisableApkUnlessMatchedSku_skus_list RsUnlessMatchedSku_apk_list OdUntilUsedPreinstalledImes
        KplayCompositionColorModes eSpaces OWhiteBalanceAmbientColorTemperatures aBaseThresholds aDecreaseThresholds
        bisplayColorTemperatures hNominalWhite hPrimaries aHighLightAmbientBiases rrightnesses aIncreaseThresholds
        aLowLightAmbientBiases qrightnesses O_no_service_when_sim_unready IropboxLowPriorityTags
        Hemergency_iso_country_codes IphemeralResolverPackage Ithernet_interfaces
        Hface_acquire_biometricprompt_ignorelist Uenroll_ignorelist Ukeyguard_ignorelist
        Uvendor_biometricprompt_ignorelist benroll_ignorelist bkeyguard_ignorelist IorceQueryablePackages
        HglobalActionsList HhideWhenDisabled_packageNames JghRefreshRateBlacklist HintegrityRuleProviderPackages
        HjitzygoteBootImagePinnerServiceFiles HkeyboardTapVibePattern HlocalPrivateDisplayPorts LtionExtraPackageNames
        PProviderPackageNames JngPressVibePattern IteDbmThresholds HminimumBrightnessCurveLux dNits
        Iobile_hotspot_provision_app Otcp_buffers HnetworkNotifySwitches OSupportedKeepaliveCount
        IightDisplayColorTemperatureCoefficients vNative IonBlockableNotificationPackages JtificationFallbackVibePattern
        TMsgPkgsAllowedAsConvos TSignalExtractors HoemUsbModeOverride HpackagesExemptFromSuspension
        IriorityOnlyDndExemptPackages JotectedNetworks HrestrictedImagesServices IingtoneEffectUris
        HsafeModeEnabledVibePattern IcreenBrighteningThresholds TnessBacklight XNits NDarkeningThresholds
        NThresholdLevels KollBarrierVibePattern IerialPorts Ims_enabled_locking_shift_tables Tsingle_shift_tables
        ItatusBarIcons Iystem_condition_providers HtelephonyEuiccDeviceCapabilities QHardware JstLocationProviders
        Jther_bluetooth_regexs Odhcp_range Oupstream_types Psb_regexs Owifi_p2p_regexs Tregexs Qmax_regexs
        IoastCrossUserPackages IwoDigitNumberPattern HusbHostBlacklist HvirtualKeyVibePattern IvmSmsFilterRegexes
        Hwakeonlan_supported_interfaces IearActivityModeRadios Bross_profile_apps Adial_string_replace
        Csallowed_apps_managed_device Yprofile Yuser Aface_acquired_vendor Ferror_vendor Bingerprint_acquired_vendor
        Merror_vendor AimAddressTypes Amaps_starting_lat_lng Ozoom AnetworkAttributes H_switch_type_name
        Hs_not_clear_data Bo_ems_support_sim_operators Cn_removable_euicc_slots Apreloaded_color_state_lists Kdrawables
        Kfreeform_multi_window_drawables AradioAttributes Bequired_apps_managed_device Wprofile Wuser
        Csolver_target_actions_pin Yunpin Asim_colors Bpecial_locale_codes Pnames Bupported_locales
        Aunloggable_phone_numbers Avendor_allowed_personal_apps_org_owned_device Hcross_profile_apps
        Hdisallowed_apps_managed_device fprofile fuser Hrequired_apps_managed_device dprofile duser
        AwfcOperatorErrorAlertMessages QNotificationMessages DSpnFormats
        =drawable:01080000 Aalert_dark_frame Glight_frame Brrow_down_float Gup_float Abtn_default L_small Fropdown
        Eminus Eplus Eradio Estar I_big_off On Button_onoff_indicator_on Yff Acheckbox_off_background Kn_background
        Adialog_frame Cvider_horizontal_bright Ttextfield Tdark Uim_dark Aedit_text Abtn_dialog Aeditbox_background
        S_normal Idropdown_dark_frame Rlight_frame Agallery_thumb Aic_delete Dlock_idle_charging Nlock Pw_battery
        Dmedia_ff Jnext Jpause Klay Krevious Jrew Ddialog_alert Kdialer Kemail Kmap Dinput_add Jdelete Jget
        Dlock_idle_alarm Ilock Ipower_off Isilent_mode T_off Dmenu_add Jgenda Jlways_landscape_portrait Icall Kmera
        Jlose_clear_cancel Jompass Jrop Iday Jelete Jirections Iedit Igallery Ihelp Iinfo_details Imanage Kpmode Jonth
        Kre Jy_calendar Klocation Kplaces Ipreferences Irecent_history Kport_image Kvert Jotate Isave Jearch Knd Kt_as
        Jhare Jlideshow Itoday Iupload O_you_tube Iview Iweek Izoom Dnotification_clear_all Qoverlay Dpartial_secure
        Eopup_disk_full Jreminder Jsync Dsearch_category_default Fcure Alist_selector_background Amenu_frame Gull_frame
        Eitem_background Apicture_frame Bresence_away Jbusy Jinvisible Joffline Knline Cogress_horizontal
        Jindeterminate_horizontal Aradiobutton_off_background Nn_background Aspinner_background Idropdown_background
        Btar_big_on Kff Fon Gff Dt_notify_call_mute Nhat Merror Mmore Msdcard S_usb Nync Q_noanim Mvoicemail
        Mmissed_call Fsys_data_bluetooth Kownload R_done Jheadset Jphone_call T_forward Uon_hold Jspeakerphone Jupload
        P_done Jwarning Eus_bar_item_app_background Qbackground Bym_action_call Mhat Lemail Ecall_incoming Jmissed
        Joutgoing Edef_app_icon Econtact_card Atitle_bar Boast_frame Azoom_plate Ascreen_background_dark Slight
        Abottom_bar Aic_dialog_info Dmenu_sort_alphabetically Nby_size A$$chooser_direct_share_icon_placeholder__0__0
        p1__0 Bchooser_direct_share_icon_placeholder__0 o1 Bic_accessibility_color_correction__0 k1 Aic_btn_speak_now
        Adark_header Atitle_bar_tall Astat_sys_vp_phone_call W_on_hold Bcreen_background_dark_transparent
        Slight_transparent Btat_notify_sdcard_prepare Apresence_video_away Pbusy Ponline Jaudio_away Pbusy Ponline
        Adialog_holo_dark_frame Mlight_frame Aic_info A$ic_accessibility_color_inversion__0 j1 j2 Smagnification__0 h1
        h2 Aab_bottom_solid_dark_holo Qinverse_holo Qlight_holo Ktransparent_dark_holo Wlight_holo Dshare_pack_holo_dark
        Tlight Omaterial Ptrl_alpha Eolid_dark_holo Jlight_holo Jshadow_holo Qmaterial Rtrl_alpha
        Etacked_solid_dark_holo Rinverse_holo Rlight_holo Ltransparent_dark_holo Xlight_holo Dtransparent_dark_holo
        Plight_holo Bction_bar_background Ldivider Litem_background_material Evated_background U_holo_dark alight Vlight
        Vmaterial Fity_title_bar Blert_window_layer Bndroid_logotype Bpp_icon_background
        Butofill_dataset_picker_background Ied_highlight Abackground_holo_dark Qlight Lleanback_setup
        Cttery_charge_background Blank_tile Bottomsheet_background Cx Btn_borderless_material Prect
        Frowser_zoom_fit_page Rpage_overview Ecab_done_default_holo_dark alight Nfocused_holo_dark alight Nholo_dark
        Slight Npressed_holo_dark alight Fheck J_buttonless_off Wn Kholo_dark Plight Klabel_background Kmaterial_anim
        Koff N_disable V_focused d_holo_dark jlight Wholo_dark blight Vd_focused_holo_dark klight Xholo_dark clight
        Ofocused_holo_dark blight Oholo S_dark Tlight Onormal_holo_dark alight Opressed V_holo_dark blight Oselected Ln
        M_disable U_focused c_holo_light Vholo_dark alight Ud_focused_holo_dark jlight Wholo_dark blight
        Nfocused_holo_dark alight Nholo R_dark Slight Npressed U_holo_dark alight Nselected Jbox_checked_mtrl
        Vto_unchecked_mtrl_animation Nunchecked_mtrl Xto_checked_mtrl_animation Fircle K_disable S_focused Lnormal
        Lpressed Lselected Flock_material Hse J_normal Kpressed Kselected Folored_material
        Edefault_disabled_focused_holo_dark ilight Vholo Z_dark alight Mfocused_holo Y_dark Zlight Mholo_dark Rlight
        Mmaterial Ntrl_shape Mnormal S_disable a_focused Tholo X_dark Ylight Mpressed T_holo Y_dark Zlight Mselected
        Nmall_normal Y_disable g_focused Spressed Sselected Mtransparent X_normal Fialog_disable Lnormal Lpressed
        Lselected Fropdown_disabled V_focused Nnormal Npressed Nselected Eerase_default Kpressed Kselected
        Eglobal_search R_normal Froup_disabled_holo_dark Ylight Kfocused_holo_dark Xlight Kholo_dark Plight
        Knormal_holo_dark Wlight Kpressed_holo_dark Xlight Ekeyboard_key Q_dark_normal_holo doff_holo en_holo
        Wpressed_holo eoff_holo fn_holo Rfulltrans a_normal h_off jn bpressed i_off kn Rics Rlight_normal_holo
        Xpressed_holo Rmaterial Rnormal X_off Zn Rpressed Y_off an Rtrans W_normal d_off fn Xpressed e_off gn Xselected
        Elock_normal Emedia_player Q_disabled Z_selected Rpressed Rselected Finus_default Lisable R_focused Kpressed
        Kselected Enotification_emphasized Eplus_default Kisable Q_focused Jpressed Jselected Eradio_holo_dark Plight
        Klabel_background Kmaterial_anim Koff N_disabled_focused_holo_dark klight Xholo_dark clight Ofocused_holo_dark
        blight Oholo S_dark Tlight Omtrl Opressed V_holo_dark blight Oselected Oto_on_mtrl_animation Ln
        M_disabled_focused_holo_dark jlight Wholo_dark blight Nfocused_holo_dark alight Nholo R_dark Slight Nmtrl
        R_alpha Npressed U_holo_dark alight Vmtrl_alpha Nselected Nto_off_mtrl_animation
        Gting_star_off_disabled_focused_holo_dark qlight dholo_dark ilight Ufocused_holo_dark hlight Umtrl_alpha Unormal
        a_holo_dark glight Upressed b_holo_dark hlight Uselected Rn_disabled_focused_holo_dark plight cholo_dark hlight
        Tfocused_holo_dark glight Tmtrl_alpha Tnormal Z_holo_dark flight Tpressed a_holo_dark glight Tselected
        Esearch_dialog R_default Spressed Sselected Svoice X_default Ypressed Yselected Fquare_overlay S_disabled
        b_focused Tnormal Tpressed Tselected Ftar_big_off_disable Y_focused Rpressed Rselected On_disable X_focused
        Qpressed Qselected Jholo_dark Olight Jlabel_background Jmaterial Ktrl_alpha Joff_disabled_focused_holo_dark
        jlight Wholo_dark blight Nfocused_holo_dark alight Nnormal_holo_dark Zlight Npressed_holo_dark alight
        Kn_disabled_focused_holo_dark ilight Vholo_dark alight Mfocused_holo_dark Zlight Mnormal_holo_dark Ylight
        Mpressed_holo_dark Zlight Fwitch_to_off_mtrl_00001 b2 b3 b4 b5 b6 b7 b8 b9 a10 b1 b2 Pn_mtrl_00001 a2 a3 a4 a5
        a6 a7 a8 a9 Z10 a1 a2 Etoggle K_bg Lholo_dark Qlight Lmaterial Loff O_disabled_focused_holo_dark llight
        Yholo_dark dlight Pfocused_holo_dark clight Pnormal_holo_dark blight Ppressed_holo_dark clight Mn
        N_disabled_focused_holo_dark klight Xholo_dark clight Ofocused_holo_dark blight Onormal_holo_dark alight
        Opressed_holo_dark blight Ezoom_down N_disabled W_focused Onormal Opressed Oselected Jpage N_normal Opress Jup
        L_disabled U_focused Mnormal Mpressed Mselected Button_inset Acab_background_bottom_holo_dark blight Wmaterial
        Xtrl_alpha Ptop_holo_dark Ylight Tmaterial Utrl_alpha Cll_contact Cr_button_background Echeckbox
        Edialog_button_background Eseekbar_thumb R_dark Slight Nrack R_dark Slight Fwitch_thumb Bhooser_action_button_bg
        Icontent_preview_rounded Idialog_background Krect_share_icon_placeholder Vlabel_placeholder Ifile_generic
        Igroup_background Ipinned_background Irow_layer_list Bling_arrow_up Gbg Hutton M_normal Npressed Cock_dial
        Ghand_hour Lminute Bode_lock_bottom Kleft Ktop Cmbobox_disabled Jnohighlight Dpass_arrow Ibase
        Cnfig_scrollbarThumbVertical RrackVertical Dtact_header_bg Erol_background_32dp_material T40dp_material
        Dversation_badge_background Tring Nunread_bg Breate_contact Adark_header_dither Cy_picker_week_view_dayline_holo
        Becor_caption_title T_focused Uunfocused Hlose_button_dark Tlight Gmaximize_button_dark Wlight
        Cfault_lock_wallpaper Iwallpaper Bialog_background_material Iottom_holo_dark Tlight
        Hdivider_horizontal_holo_dark flight alight Hfull_holo_dark Rlight Hic_close_focused_holo_dark dlight
        Qnormal_holo_dark clight Qpressed_holo_dark dlight Hmiddle_holo S_dark Tlight Htop_holo_dark Qlight
        Cvider_horizontal_bright_opaque Tdark_opaque Tholo_dark Ylight Istrong_holo Ivertical_bright X_opaque Rdark
        V_opaque Rholo_dark Wlight Bropdown_disabled_focused_holo_dark flight Sholo_dark Xlight Jfocused_holo_dark
        Wlight Jic_arrow_disabled_focused_holo_dark olight bholo_dark glight Sfocused_holo_dark flight Snormal_holo_dark
        elight Spressed_holo_dark flight Jnormal_holo_dark Vlight Jpressed_holo_dark Wlight Aedit_query K_background
        V_normal Wpressed Wselected Ftext_holo_dark Plight Kmaterial Ebox_background_focus_yellow Idropdown_background
        b_dark Bmergency_icon Co_im_angel Hcool Irying Hembarrassed Hfoot_in_mouth Hhappy Hkissing Hlaughing
        Iips_are_sealed Hmoney_mouth Hsad Iurprised Htongue_sticking_out Hundecided Hwinking Itf Hyelling
        Culator_circular_window_overlay Bxpander_close_holo_dark Ulight Pmtrl_alpha Jgroup O_holo_dark Ulight Pmaterial
        Jic_maximized Ninimized Jopen_holo_dark Tlight Omtrl_alpha Afastscroll_label_left_holo_dark blight Wmaterial
        Rright_holo_dark clight Xmaterial Lthumb_default_holo Rholo Rmaterial Rpressed_holo Mrack_default_holo_dark
        elight Rholo_dark Wlight Rmaterial Rpressed_holo_dark elight Bloating_popup_background_dark alight
        Bocused_application_background_static Brame_gallery_thumb T_pressed Uselected Bt_avd_toarrow O_animation
        Joverflow R_animation Agallery_item_background Iselected_default Rfocused Rpressed Iunselected_default Tpressed
        Blobal_action_icon_background Brid_selector_background Y_focus Zpressed Ahighlight_disabled Kpressed Kselected
        Aic_ab_back_holo_dark U_am Qlight V_am Lmaterial T_dark Ulight Usettings Eccessibility_color_correction
        Xinversion Rmagnification Gount_circle Ftion_assist_focused Kopen Eggregated Elert_window_layer
        Errow_drop_right_black_24dp Jforward Eudio_alarm O_mute Jmedia O_mute Jnotification V_am_alpha Wmute a_am_alpha
        Jring_notif T_mute Uvibrate Jvol M_mute Dbattery K_80_24dp Eluetooth_share_icon Ntransient_animation g_drawable
        Et_headphones_a2dp Kset_hfp Jring_aid Glaptop Gmisc_hid Gnetwork_pan Gpointing_hid Fn_round_more R_disabled
        Snormal Hsearch_go Iquare_browser_zoom_fit_page j_disabled knormal bpage_overview o_disabled pnormal
        Eullet_key_permission Dcab_done_holo Q_dark Rlight Mmtrl_alpha Fmera Eheck_circle_24px Imark_holo_light
        Gvron_end Lstart Fooser_group_arrow Lpin O_dialog Elear I_disabled Jholo_dark Olight Jmaterial Ktrl_alpha
        Jnormal Jsearch_api_disabled_holo_dark ilight Uholo_dark Zlight Fose Eoins_l Js Fllapse_bundle Mnotification
        Fmmit J_search_api_holo_dark alight Vmaterial Wtrl_alpha Fntact_picture S_180_holo_dark clight T2 T3 Tholo_dark
        Ylight Frp_badge N_case Polor Ono_background Ooff Iicon M_badge_case Uolor Tshadow Istatusbar_icon Iuser_badge
        Ddialog_alert_holo_dark Vlight Qmaterial Kclose_normal_holo Qpressed_holo Kfocused_holo Ktime Kusb
        End_block_notifications Eoc_apk Iudio Hcertificate Iodes Jmpressed Jntact Hdocument Hevent Ixcel Hfolder Jnt
        Hgeneric Himage Hpdf Iowerpoint Iresentation Hspreadsheet Htext Hvideo Hword Erag_handle Deject_24dp Emergency
        Expand_bundle Kmore O_48dp Knotification Dfaster_emergency Eeedback Eile_copy Fnd_next_holo_dark Slight
        Nmaterial Otrl_alpha Iprevious_holo_dark Wlight Rmaterial Strl_alpha Ggerprint Eolder_24dp Dgo
        F_search_api_holo_dark Wlight Rmaterial Dhotspot_transient_animation e_drawable Dinfo_outline P_24
        Fput_extract_action_done Ygo Ynext Yprevious Yreturn Ysearch and Fstant_icon_badge_bolt Djog_dial_answer
        S_and_end Xhold Mdecline Msound_off Tn Munlock Mvibrate_on Dlauncher_android Eock H_airplane_mode V_alpha Woff
        Z_am_alpha Ibugreport Iidle_alarm_alpha Ilock_alpha Mdown Iopen M_wht_24dp Jutline_wht_24dp Ipower_off_alpha
        Iringer_off_alpha Qn_alpha Isilent_mode_vibrate Hscreen_alarm Pnswer_active Vfocused Vnormal Ocamera_activated
        Vnormal Phevron_down Wleft Wright Wup Odecline_activated Wfocused Wnormal Oemergencycall_normal cpressed
        Oforgotpassword_normal dpressed Ogoogle_activated Vfocused Vnormal Ohandle_normal Vpressed Oime Oouterring
        Oplayer_background Puk Osilent_activated Vfocused Vnormal Qm Poundon_activated Wfocused Wnormal Otext_activated
        Tfocusde Tnormal Ounlock_activated Vnormal Ns_now_button Fgout Dmaps_indicator_current_position i_anim n1 n2 n3
        Eedia_embed_play Jfullscreen Jroute_connected_dark_00_mtrl f1_mtrl f2_mtrl f3_mtrl f4_mtrl f5_mtrl f6_mtrl
        f7_mtrl f8_mtrl f9_mtrl e10_mtrl f1_mtrl f2_mtrl f3_mtrl f4_mtrl f5_mtrl f6_mtrl f7_mtrl f8_mtrl f9_mtrl
        e20_mtrl f1_mtrl f2_mtrl f3_mtrl f4_mtrl f5_mtrl f6_mtrl f7_mtrl f8_mtrl f9_mtrl e30_mtrl ematerial
        Zlight_00_mtrl g1_mtrl g2_mtrl g3_mtrl g4_mtrl g5_mtrl g6_mtrl g7_mtrl g8_mtrl g9_mtrl f10_mtrl g1_mtrl g2_mtrl
        g3_mtrl g4_mtrl g5_mtrl g6_mtrl g7_mtrl g8_mtrl g9_mtrl f20_mtrl g1_mtrl g2_mtrl g3_mtrl g4_mtrl g5_mtrl g6_mtrl
        g7_mtrl g8_mtrl g9_mtrl f30_mtrl fmaterial Wing_dark_00_mtrl g1_mtrl g2_mtrl g3_mtrl g4_mtrl g5_mtrl g6_mtrl
        g7_mtrl g8_mtrl g9_mtrl f10_mtrl g1_mtrl g2_mtrl g3_mtrl g4_mtrl g5_mtrl g6_mtrl g7_mtrl g8_mtrl g9_mtrl
        f20_mtrl g1_mtrl g2_mtrl g3_mtrl g4_mtrl g5_mtrl g6_mtrl g7_mtrl g8_mtrl g9_mtrl f30_mtrl fmaterial aholo_dark
        flight alight_00_mtrl h1_mtrl h2_mtrl h3_mtrl h4_mtrl h5_mtrl h6_mtrl h7_mtrl h8_mtrl h9_mtrl g10_mtrl h1_mtrl
        h2_mtrl h3_mtrl h4_mtrl h5_mtrl h6_mtrl h7_mtrl h8_mtrl h9_mtrl g20_mtrl h1_mtrl h2_mtrl h3_mtrl h4_mtrl h5_mtrl
        h6_mtrl h7_mtrl h8_mtrl h9_mtrl g30_mtrl gmaterial Pdark_material Qisabled_holo_dark dlight Ymtrl_alpha
        Pholo_dark Ulight Plight_material Poff_dark_mtrl Tholo_dark Ylight Tlight_mtrl Qn_0_holo_dark Zlight
        S1_holo_dark Zlight S2_holo_dark Zlight Sholo_dark Xlight Jseamless Ktop Jvideo_poster Fnu H_account_list
        Jllfriends Jrchive Jttachment Iback Jlock Ned_user Jtn_add Icc K_am Jhat_dashboard Jlear_playlist Jompose Kpy
        M_holo_dark Slight Nmaterial Jut L_holo_dark Rlight Mmaterial Iemoticons Jnd_conversation Ifind M_holo_dark
        Slight Nmaterial Otrl_alpha Jorward Jriendslist Igoto Ihelp_holo_light Jome Iinvite Ilogin Imark Joreoverflow
        U_focused_holo_dark ilight Vholo_dark alight Vmaterial d_dark elight Vnormal_holo_dark hlight Inotifications
        Ipaste N_holo_dark Tlight Omaterial Jlay_clip Irefresh Isearch_holo_dark Ulight Pmaterial Qtrl_alpha
        Klectall_holo_dark Xlight Smaterial Kttings_holo_light Jhare_holo_dark Tlight Omaterial Jtar Mt_conversation Kop
        Eic Fnus Eode_edit Fre_items Dno_apps Ftification_alert Qblock Qcast_0 V1 V2 Qime_default Qmedia_route
        Ps_alerted Dpan_tool Eerm_device_info Igroup_app_info Pudio_settings Obluetooth Pookmarks Ocalendar Qmera
        Odevice_alarms Pisplay Oeffects_battery Olocation Omessages Picrophone Onetwork Opersonal_info Phone_calls
        Oscreenlock Phortrange_network Pocial_info Ptatus_bar Pync_settings Qstem_clock Vtools Ovoicemail Owallpapewr
        Hission Ehone Elus Eopup_sync_1 O2 O3 O4 O5 O6 Erint I_error Dqs_airplane Huto_rotate Gbattery_saver Hluetooth
        Gdnd Gflashlight Gnight_display_on Gui_mode_night Drefresh Fply_notification Fstart Dschedule Freenshot
        Ed_card_48dp Eearch J_api_holo_dark Tlight Omaterial Fttings L_24dp Mbluetooth Mlanguage Mprint Eharing_disabled
        Eignal_cellular S_0_4_bar V5_bar T1_4_bar V5_bar T2_4_bar V5_bar T3_4_bar V5_bar T4_4_bar V5_bar T5_5_bar
        Talt_24px Klocation Kwifi_transient_animation i_drawable Fm_card_multi_24px_clr S48px_clr Elice_send
        Epinner_caret Etar_black_16dp O36dp O48dp Ihalf_black_16dp T36dp T48dp Forage_48dp Euggestions_add Pdelete
        Eysbar_quicksettings Dtext_dot Dusb_48dp Fer_secure Dvibrate K_small Fsibility Eoice_search P_api_holo_dark
        Zlight Umaterial Flume J_bluetooth_ad2p Uin_call Koff N_small Ksmall Dwifi_signal_0 P1 P2 P3 P4 Eork_apps_off
        Dzen_24dp Con_highlight_rectangle Psquare Efactory_adaptive_icon_drawable_wrapper Bme_qwerty
        Cmersive_cling_bg_circ Qlight_bg_circ Bndicator_check_mark_dark Vlight Kinput_error
        Cput_extract_action_bg_material_dark Ynormal_material_dark Ypressed_material_dark Gmethod_fullscreen_background
        i_holo Btem_background P_activated_holo_dark Qborderless_material j_dark klight Qholo_dark Vlight Qmaterial
        Y_dark Zlight Ajog_dial_arrow_long_left_green Zyellow Umiddle_yellow Uright_red ayellow Pshort_left Z_and_right
        Vright Jbg Jdimple P_dim Etab_bar_left_answer Rend_confirm_gray feen dred dyellow Vnormal Vpressed Rgeneric
        Runlock Mright_decline Send_confirm_gray geen ered eyellow Wnormal Wpressed Sgeneric Ssound_off Zn Ileft_answer
        Nconfirm_gray Xeen Vred Vyellow Ngeneric Nnormal Npressed Nunlock Iright_confirm_gray Yeen Wred Wyellow Odecline
        Ogeneric Onormal Opressed Osound_off Vn Itarget_gray Reen Pred Pyellow Akeyboard_accessory_bg_landscape
        Jbackground Jkey_feedback V_background Wmore_background Jpopup_panel_background Vtrans_background Alight_header
        M_dither Cst_activated_holo Fchoice_background_material Fdivider_holo_dark Slight Prizontal_holo_dark Nmaterial
        Ffocused_holo Fhighlight O_active Pinactive Flongpressed_holo V_dark Wlight Fpressed_holo_dark Slight
        Fsection_divider_holo_dark alight Vmaterial Wtrl_alpha Nheader_holo_dark Zlight Hlected_background Y_light
        Oholo_dark Tlight Lor_activated_holo_dark dlight Obackground_default g_light aisabled h_light Zfocus eed g_light
        hselected Zlight aongpress i_light Zpressed g_light Zselected h_light Ztransition j_holo_dark plight klight
        Odisabled_holo_dark clight Ofocused_holo_dark blight Oholo_dark Tlight Omultiselect_holo_dark flight
        Opressed_holo_dark blight Boad_average_background Eing_tile M_android Cckscreen_notselected Lprotection_pattern
        Lselected Amagnified_region_frame Cps_google_logo Bedia_button_background Gseamless_background Cnu_background
        P_fill_parent_width Fdropdown_panel_holo_dark Zlight Fhardkey_panel_holo_dark Ylight Fpanel_holo_dark Qlight
        Gopup_panel_holo_dark Wlight Fselector Hparator Gubmenu_background Eitem_background_focus Upressed Usolid
        Z_focused apressed Jcheckbox R_on Cssaging_user Binitab_lt K_focus Lpress Lselected Lunselected V_press
        Ano_tile_128 I256 Ctification_material_action_background Wmedia_action_background Ntemplate_divider d_media
        Wicon_bg blow_bg Bumber_picker_divider_material Gpicker_down_btn Sdisabled a_focused i_holo_dark olight
        bholo_dark glight Sfocused_holo_dark flight Slongpressed_holo_dark jlight Snormal Y_holo_dark elight Spressed
        Z_holo_dark flight Sselected Ninput S_disabled Tnormal Tpressed Tselected Nselection_divider Nup_btn Qdisabled
        Y_focused g_holo_dark mlight Zholo_dark elight Qfocused_holo_dark dlight Qlongpressed_holo_dark hlight Qnormal
        W_holo_dark clight Qpressed X_holo_dark dlight Qselected Apanel_background Hg_holo_dark Olight
        Gpicture_frame_background Vg_focus_blue Xnormal Xpressed_blue Cssword_field_default Jkeyboard_background_holo
        Berm_group_accessibility_features Ntivity_recognition Mffects_battery Mpp_info Mudio_settings Nral Lbluetooth
        Mookmarks Lcalendar Ol_log Nmera Montacts Ldevice_alarms Misplay Llocation Lmicrophone Lnetwork Lpersonal_info
        Mhone_calls Lscreenlock Mensors Mhortrange_network Mms Mtatus_bar Norage Mync_settings Nstem_clock Stools
        Lvisual Moicemail Lwallpaper Bicture_emergency Blatlogo I_m Bointer_alias N_icon Olarge T_icon Kl_scroll S_icon
        Tlarge Y_icon Jrrow N_icon Olarge T_icon Icell M_icon Nlarge S_icon Jontext_menu U_icon Vlarge a_icon Kpy M_icon
        Nlarge S_icon Jrosshair R_icon Slarge X_icon Igrab M_icon Nlarge S_icon Mbing Q_icon Rlarge W_icon Ihand M_icon
        Nlarge S_icon Jelp M_icon Nlarge S_icon Jorizontal_double_arrow f_icon glarge l_icon Inodrop O_icon Plarge
        U_icon Ispot_anchor T_icon Nhover S_icon Ntouch S_icon Itext M_icon Nlarge S_icon Jop_left_diagonal_double_arrow
        m_icon nlarge s_icon Mright_diagonal_double_arrow n_icon olarge t_icon Ivertical_double_arrow d_icon elarge
        j_icon Rtext V_icon Wlarge b_icon Iwait M_0 N1 O0 O1 O2 O3 O4 O5 O6 O7 O8 O9 N2 O0 O1 O2 O3 O4 O5 O6 O7 O8 O9 N3
        O0 O1 O2 O3 O4 O5 N4 N5 N6 N7 N8 N9 Nicon Izoom_in P_icon Qlarge V_icon Nout Q_icon Rlarge W_icon
        Cpup_background_material Strl_mult Hottom_bright Ndark Nmedium Gcenter_bright Ndark Nmedium Gfull_bright Ldark
        Ginline_error S_above Y_am Zholo_dark i_am elight j_am Um Tholo_dark c_am Ylight d_am Gtop_bright Kdark
        Bressed_application_background_static Cogress_bg_holo_dark Rlight Jhorizontal_holo_dark Zlight Umaterial
        Jindeterminate_anim_large_material cmedium_material Xhorizontal_holo imaterial Jlarge O_holo Pmaterial Pwhite
        Jmedium P_holo Qmaterial Qwhite Jprimary_holo_dark Wlight Jsecondary_holo_dark Ylight Kmall O_holo Pmaterial
        Ptitlebar Pwhite Ktatic_material Ibar_indeterminate1 Z2 Z3 Z_holo1 e2 e3 e4 e5 e6 e7 e8
        Aquickactions_arrowdown_left_holo_dark hlight Xright_holo_dark ilight Sup_left_holo_dark flight aright_holo_dark
        Vright_holo_light Fcontact_badge_overlay_dark bfocused_dark n_am jlight o_am blight bnormal_dark m_am ilight
        n_am bpressed_dark n_am jlight o_am Arate_star_big_half S_holo_dark Ylight Ooff R_holo_dark Xlight Pn
        Q_holo_dark Wlight Kmed_half S_holo_dark Ylight Ooff R_holo_dark Xlight Pn Q_holo_dark Wlight Ksmall_half
        U_holo_dark alight Qoff T_holo_dark Zlight Rn S_holo_dark Ylight Dingbar J_full O_empty U_holo_dark alight
        Vmaterial Pfilled V_holo_dark blight Wmaterial Phalf_material Qolo_dark Ulight Kholo_dark Plight
        Kindicator_material Kmaterial Ksmall P_holo_dark Vlight Qmaterial Becent_dialog_background Cd_shield
        Csolver_icon_placeholder Jturn_on_work_button_ripple_background Cticle Asafe_mode_background
        Bcreen_background_holo_dark Xlight Sselector_dark blight Doll_indicator_material Gbar_handle_accelerated_anim2
        Rholo_dark Wlight Trizontal Rmaterial Rvertical Kvertical_thumb Urack Dubber_control_disabled_holo Rfocused_holo
        Rnormal_holo Ron_mtrl_alpha Upressed_mtrl_alpha Rpressed_holo Rselector_holo Jprimary_holo Rmtrl_alpha
        Logress_horizontal_holo_dark ilight Jsecondary_holo Jtrack_holo_dark Ulight Pmtrl_alpha Bearch_bar_default_color
        Hdropdown_background Qdark Qlight Hplate M_global Hspinner Cek_thumb K_normal Lpressed Lselected
        Ebar_thumb_material_anim Opressed_to_unpressed i_animation Ounpressed_to_pressed i_animation Jick_mark_material
        Jrack_material Clected_day_background Cttings_header P_raw Bilent_mode_indicator Cm_dark_blue Jgreen Jorange
        Jpurple Elight_blue Kgreen Korange Kpurple Blice_remote_input_bg Hipple_drawable Bpinner_16_inner_holo
        Louter_holo I48_inner_holo Louter_holo I76_inner_holo Louter_holo Iab_activated_holo_dark alight
        Ldefault_holo_dark c_am Ylight d_am Misabled_holo_dark d_am Zlight e_am Lfocused_holo_dark c_am Ylight d_am
        Lholo_dark Qlight Lpressed_holo_dark c_am Ylight d_am Jctivated_holo_dark Xlight Ibackground_holo_dark Ylight
        Tmaterial Jlack_16 O20 O48 O76 Idefault_holo_dark Z_am Vlight a_am Jisabled_holo V_dark a_am Wlight b_am
        Jropdown_background_down cup Ifocused_holo_dark Z_am Vlight a_am Inormal O_holo Ipress Ned_holo_dark Z_am Vlight
        a_am Iselect Itextfield_background_material Iwhite_16 O48 O76 Btat_ecb_mode Fnotify_car_mode Mdisabled_data
        Pk_full Memail_generic Mgmail Mmmcc_indication_icn Mrssi_in_range Msim_toolkit Nync_anim0 Rerror Mwifi_in_range
        Fsys_adb Jbattery Q_0 R10 T0 S5 R20 S8 R40 S3 R57 R60 R71 R80 S5 Rcharge X_anim0 c1 d00 d5 c2 d8 c3 c4 d3 c5 d7
        c71 c85 Runknown Jcertificate_info Jdata_usb Owimax_signal_3_fully bdisconnected Kownload_anim0 W1 W2 W3 W4 W5
        Sdone_static Jgps_on Jr_signal_0_cdma S1_cdma S2_cdma S3_cdma S4_cdma Ka_signal_0_cdma T1_cdma T2_cdma T3_cdma
        T4_cdma Jsignal_0_cdma Q1_cdma Q2_cdma Q3_cdma Q4_cdma Qevdo_0 V1 V2 V3 V4 Jtether_wifi Khrottled Jupload_anim0
        U1 U2 U3 U4 U5 Jvitals Eus_bar_background Lclosed_default_background Lheader_background
        Litem_app_background_normal Qbackground_focus bnormal bpressed Lopened_default_background Gbar_background
        Bubmenu_arrow N_nofocus Bwitch_bg_disabled_holo_dark Ylight Kfocused_holo_dark Xlight Kholo_dark Plight
        Hinner_holo_dark Slight Hthumb_activated_holo_dark clight Ndisabled_holo_dark blight Nholo_dark Slight X_v2
        Nmaterial_anim Npressed_holo_dark alight Nwatch_default_dark_anim Irack_holo_dark Slight Nmaterial
        Bym_action_add Fpp_on_sd_unavailable_icon Edef_app_icon_background Ekeyboard_delete T_dim Uholo Nenter
        Nfeedback_delete Wok Wreturn Wshift b_locked Xpace Nnum0_no_plus Q1 Q2 Q3 Q4 Q5 Q6 Q7 Q8 Q9 Nok P_dim Nreturn
        T_holo Nshift S_locked Opace Atab_bottom_holo Lleft P_v4 Lright Q_v4 Efocus J_bar_left Oright Eindicator
        N_ab_holo Oholo Omaterial Ptrl_alpha Oresolver Ov4 Epress J_bar_left Oright Jed_holo Eselected M_bar_left V_v4
        Rright W_v4 Nfocused_holo Nholo Npressed_holo Nv4 Eunselected O_focused_holo Pholo Ppressed_holo Pv4
        Bext_cursor_holo_dark Rlight Mmaterial Fedit_paste_window Kside_paste_window Luggestions_window
        Fselect_handle_left_material Ztrl_alpha Tmiddle_material btrl_alpha Tright_material atrl_alpha
        Efield_activated_holo_dark Zlight Umtrl_alpha Kbg_activated_holo_dark Ndefault_holo_dark
        Oisabled_focused_holo_dark Wholo_dark Nfocused_holo_dark Kdefault R_holo_dark Xlight Smtrl_alpha Lisabled
        S_focused_holo_dark glight Tholo_dark Ylight Tselected Kfocused_holo_dark Xlight Klongpress_holo
        Kmultiline_activated_holo_dark jlight Udefault_holo_dark hlight Visabled_focused_holo_dark qlight dholo_dark
        ilight Ufocused_holo_dark hlight Kpressed_holo Ksearch Q_activated_mtrl_alpha Rdefault Y_holo_dark elight
        Zmtrl_alpha Rempty W_default Xpressed Xselected Rmaterial Rpressed Rright_default_holo_dark klight
        Xselected_holo_dark llight Rselected Z_holo_dark flight Qview_holo_dark alight Vright_holo_dark glight Mlected
        Bime_picker_editable_background Ctle_bar_medium Kportrait Kshadow Booltip_frame Bransportcontrol_bg
        Aunknown_image Clock_default Hhalo Hring Hwave Avector_drawable_progress_bar_large dmedium dsmall
        Zindeterminate_horizontal Biew_accessibility_focused Bpn_connected Edisconnected Awatch_switch_thumb_mtrl_14w
        Z5w Z6w Z7w Z8w Orack_mtrl
        =layout:01090000 Aactivity_list_item Aexpandable_list_content Apreference_category Asimple_list_item_1 R2
        Rchecked Hexpandable_list_item_1 c2 Hspinner_item Pdropdown_item Hdropdown_item_1line Hgallery_item
        Atest_list_item Bwo_line_list_item Abrowser_link_context_header Asimple_list_item_single_choice Rmultiple_choice
        Belect_dialog_item Osinglechoice Omultichoice Alist_content Asimple_selectable_list_item Hlist_item_activated_1
        b2 Aaccessibility_button_chooser c_item Oenable_service_encryption_warning Oshortcut_chooser_item Ction_bar_home
        P_material Ltitle_item Lup_container Hmenu_item_layout Mlayout Iode_bar Mclose_item W_material
        Evity_chooser_view V_list_item Jlist N_item_2 Bdaptive_notification_wrapper Blert_dialog M_button_bar_material
        Nholo Nleanback V_button_panel_side Nmaterial Nprogress V_holo Wmaterial Ntitle_material Cways_use_checkbox
        Bm_compat_mode_dialog Bpp_anr_dialog Eerror_dialog Enot_authorized Epermission_item T_money Uold Is_summary
        Buto_complete_list Efill_dataset_picker X_fullscreen Yheader_footer Jsave Abreadcrumbs_in_fragment X_material
        Acalendar_view Cr_preference O_category Eresolver_list R_with_default Cscading_menu_item_layout Bharacter_picker
        Q_button Coose_account O_row Ptype Htype_and_account Gr_action_button Prow Jz_label_row Idialog O_item Igrid
        M_preview_file Vimage Vtext Ilist_per_profile Iprofile_row Irow L_direct_share Bommon_tab_settings
        Cnversation_face_pile_layout Adate_picker_dialog Mheader_material Mlegacy S_holo Mmaterial Nonth_item_material
        Mview_animator_material Cy_picker_content_material Becor_caption Cfault_navigation Bialog_custom_title T_holo
        Umaterial Htitle M_holo Nicons S_holo Tmaterial Nmaterial Aexpanded_menu_layout
        Afloating_popup_close_overflow_button Qontainer Pmenu_button Popen_overflow_button Qverflow_button
        Bragment_bread_crumb_item Z_material Us Aglobal_actions O_item Psilent_mode Brant_credentials_permission
        Aharmful_app_warning_dialog Beavy_weight_switcher Aicon_menu_item_layout Klayout Bmmersive_mode_cling
        Bnput_method M_extract_view Nswitch_dialog_title Uitem Ajs_prompt Akeyboard_key_preview Jpopup_keyboard Dguard
        Alanguage_picker_item Qsection_header Cunch_warning Bist_content_simple Fgestures_overlay Fmenu_item_checkbox
        Picon Playout Pradio Bocale_picker_item Amedia_controller Groute_chooser_dialog Nontroller_dialog Mlist_item
        Cnu_item Anotification_intruder_content Nmaterial_action c_emphasized dlist dtombstone Wmedia_action cseekbar
        ctransfer_action Wreply_text Ntemplate_header Wmaterial_base gig_base jmedia jpicture jtext fconversation finbox
        fmedia hssaging Xessaging_group gimage_message gtext_message Wpart_chronometer bline1 Xrogress ebar Wright_icon
        Wsmart_reply_container Wtext Bumber_picker N_material Owith_selector_wheel Aoverlay_display_window
        Apermissions_account_and_authtokentype Mpackage_list_item Blatlogo_layout Bopup_menu_header_item_layout
        Litem_layout Cwer_dialog Breference K_category_holo Umaterial Mhild Q_holo Rmaterial Ldialog_edittext a_material
        Sseekbar Z_material Lheader_item W_material Molo Linformation W_holo Xmaterial Llist_content X_material Ysingle
        Qfragment Y_material Lmaterial Lwidget_checkbox Sseekbar Z_material Twitch Ks Cogress_dialog P_holo Qmaterial
        Arecent_apps_dialog Micon Cmote_views_adapter_default_loading_view Csolve_grid_item Ilist_item
        Hr_different_item_header Jempty_states Jlist N_per_profile Owith_default Dtrictions_pin_challenge Rsetup
        Asafe_mode Bcreen G_action_bar Hcustom_title Hprogress Hsimple N_overlay_action_mode Htitle M_icons Ioolbar
        Bearch_bar Hdropdown_item_icons_2line Hview Clect_dialog N_holo Oitem_holo Tmaterial Omaterial Pultichoice_holo
        amaterial Osinglechoice_holo bmaterial Bhutdown_dialog Bimple_account_item Hdropdown_hint Qitem_2line
        Hlist_item_2_single_choice Blice_grid Gmessage N_local Gremote_input Gsecondary_text Hmall_template Gtitle
        Bms_short_code_confirmation_dialog Bsl_certificate Btatus_bar_latest_event_content Bubscription_item_layout
        Bystem_user_home Atab_content Eindicator N_holo Omaterial Oresolver Bext_drag_thumbnail Fedit_action_popup_text
        Kno_paste_window Kpaste_window Kside_no_paste_window Ppaste_window Luggestion_container e_material Vitem
        Z_material Us_window Eview_hint Bime_picker_dialog Mheader_material Mlegacy S_material Mmaterial
        Mtext_input_material Booltip Bransient_notification Bwelve_key_entry Byping_filter
        Aunsupported_compile_sdk_dialog_content Mdisplay_size_dialog_content Bser_switching_dialog
        Avoice_interaction_session Aweb_runtime Etext_view_dropdown Dview_find Iselect_singlechoice
        Bork_widget_mask_view Ayear_label_text_view Azoom_browser_accessory_buttons Fcontainer Jrols Fmagnify
        =anim:010a0000 Afade_in Fout Aslide_in_left Gout_right Aaccelerate_decelerate_interpolator Linterpolator
        Adecelerate_interpolator Aanticipate_interpolator Aovershoot_interpolator Aanticipate_overshoot_interpolator
        Abounce_interpolator Alinear_interpolator Acycle_interpolator Aactivity_close_enter Qxit Jopen_enter Pxit
        Jtranslucent_close_exit Vopen_enter Bpp_starting_exit Abtn_checkbox_to_checked_box_inner_merged_animation
        couter_merged_animation Yicon_null_animation Qunchecked_box_inner_merged_animation acheck_path_merged_animation
        aicon_null_animation Eradio_to_off_mtrl_dot_group_animation Wring_outer_animation hpath_animation
        On_mtrl_dot_group_animation Vring_outer_animation gpath_animation Button_state_list_anim_material
        Across_profile_apps_thumbnail_enter Adate_picker_fade_in_material Rout_material Bialog_enter Ixit
        Bock_bottom_enter Nxit Q_keyguard Fleft_enter Lxit Fright_enter Mxit Ftop_enter Kxit Bream_activity_close_exit
        Popen_enter Vxit Afast_fade_in Kout Blat_button_state_list_anim_material Bt_avd_toarrow_rectangle_1_animation
        bpivot_0_animation hanimation Z2_animation bpivot_0_animation hanimation Z3_animation bpivot_0_animation
        hanimation Z4_animation Z5_animation Z6_animation Zpath_1_animation e2_animation e3_animation e4_animation
        e5_animation e6_animation Joverflow_rectangle_1_animation epivot_animation c2_animation epivot_animation
        c3_animation epivot_animation cpath_1_animation h2_animation h3_animation Agrow_fade_in M_center Nfrom_bottom
        Aic_bluetooth_transient_animation_0 h1 h2 Dhotspot_transient_animation_0 f1 f2 f3
        Dsignal_wifi_transient_animation_0 j1 j2 j3 j4 j5 j6 j7 j8 Bnput_method_enter Oxit Ptract_enter Wxit
        Nfancy_enter Uxit Alaunch_task_behind_source Ttarget Bock_screen_behind_enter Y_fade_in Zsubtle Zwallpaper
        Menter Nxit Mwallpaper_exit Aoptions_panel_enter Pxit Apopup_enter_material Hxit_material
        Brogress_indeterminate_horizontal_rect1 m2 Xmaterial Xrotation_material Bush_down_in M_no_alpha Kout N_no_alpha
        Fup_in Iout Arecent_enter Ixit Gs_fade_in Nout Csolver_close_anim Jlaunch_anim Botation_animation_enter
        Tjump_exit Txfade_exit Ascreen_rotate_0_enter Rxit O180_enter Txit Sframe Oalpha Ofinish_enter Wxit Vframe
        Ominus_90_enter Yxit Oplus_90_enter Xxit Ostart_enter Vxit Uframe Huser_enter Nxit Bearch_bar_enter Mxit
        Cekbar_thumb_pressed_to_unpressed_thumb_animation Ounpressed_to_pressed_thumb_0_animation Bhrink_fade_out
        P_center Qfrom_bottom Blide_in_child_bottom Jenter_micro Kxit_micro Jright Jup Gout_down Kleft Kmicro
        Cow_fade_in Bubmenu_enter Jxit Bwipe_window_enter Oxit Atask_close_enter Mxit Fopen_enter P_cross_profile_apps
        Lxit Boast_enter Hxit Coltip_enter Jxit Branslucent_enter Nxit Avoice_activity_close_enter Wxit Popen_enter Vxit
        Glayer_enter Nxit Awallpaper_close_enter Rxit Kenter Lxit Kintra_close_enter Xxit Qopen_enter Wxit Kopen_enter
        Qxit Bindow_move_from_decor Aft_avd_tooverflow_rectangle_1_animation epivot_animation c2_animation
        epivot_animation c3_animation epivot_animation cpath_1_animation h2_animation h3_animation Agrow_fade_in
        M_center Nfrom_bottom Aic_bluetooth_transient_animation_0 h1 h2 Dhotspot_transient_animation_0 f1 f2 f3
        Dsignal_wifi_transient_animation_0 j1 j2 j3 j4 j5 j6 j7 j8 Bnput_method_enter Oxit Ptract_enter Wxit
        Nfancy_enter Uxit Alaunch_task_behind_source Ttarget Bock_in Flock Fscanning Hreen_behind_enter Y_fade_in
        Zwallpaper Menter Nxit Mwallpaper_exit Fto_error Funlock Aoptions_panel_enter Pxit Apopup_enter_material
        Hxit_material Brogress_indeterminate_horizontal_rect1 m2 Xmaterial Xrotation_material Bush_down_in M_no_alpha
        Kout N_no_alpha Fup_in Iout Arecent_enter Ixit Gs_fade_in Nout Csolver_close_anim Jlaunch_anim
        Botation_animation_enter Tjump_exit Txfade_exit Ascreen_rotate_0_enter Rxit Qframe O180_enter Txit Sframe
        Ofinish_enter Wxit Vframe Ominus_90_enter Yxit Xframe Oplus_90_enter Xxit Wframe Ostart_enter Vxit Uframe
        Huser_enter Nxit Bearch_bar_enter Mxit Cekbar_thumb_pressed_to_unpressed_thumb_animation
        Ounpressed_to_pressed_thumb_0_animation Bhrink_fade_out P_center Qfrom_bottom Blide_in_child_bottom Jenter_micro
        Kxit_micro Jright Jup Gout_down Kleft Kmicro Cow_fade_in Bubmenu_enter Jxit Bwipe_window_enter Oxit
        Atask_close_enter Mxit Fopen_enter P_cross_profile_apps Lxit Boast_enter Hxit Coltip_enter Jxit
        Branslucent_enter Nxit Avoice_activity_close_enter Wxit Popen_enter Vxit Glayer_enter Nxit
        Awallpaper_close_enter Rxit Kenter Lxit Kintra_close_enter Xxit Qopen_enter Wxit Kopen_enter Qxit
        Bindow_move_from_decor
        =animator:010b0000 Afade_in Fout Bragment_close_enter Qxit Jfade_enter Pxit Jopen_enter Pxit
        Aleanback_setup_fragment_close_enter fxit Yopen_enter exit
        =xml:010b000c Atime_zones_by_country
        =interpolator:010c0000 Aaccelerate_quad Adecelerate_quad Aaccelerate_cubic Adecelerate_cubic Aaccelerate_quint
        Adecelerate_quint Aaccelerate_decelerate Bnticipate Aovershoot Aanticipate_overshoot Abounce Alinear Acycle
        Afast_out_slow_in Alinear_out_slow_in Afast_out_linear_in Aaccelerate_quart Ctivity_close_dim Bggressive_ease
        Abtn_checkbox_checked_mtrl_animation_interpolator_0 x1 Nunchecked_mtrl_animation_interpolator_0 z1
        Eradio_to_off_mtrl_animation_interpolator_0 On_mtrl_animation_interpolator_0 Adecelerate_quart
        Afast_out_extra_slow_in Bt_avd_toarrow_animation_interpolator_0 m1 m2 m3 m4 m5 m6
        Alaunch_task_behind_source_scale_1 g2 Ttarget_ydelta Mmicro_alpha Sydelta
        Aprogress_indeterminate_horizontal_rect1_scalex otranslatex m2_scalex otranslatex Xrotation_interpolator
        Ascreen_rotation_alpha_in Wout Atransient_interpolator Cim_end_interpolator Foffset_interpolator
        Fstart_interpolator
        =mipmap:010d0000 Asym_def_app_icon Q_foreground Rmaskable Z
        =bool:010d0004 Aconfig_bypass_keyguard_if_slider_open Hautomatic_brightness_available Innoy_dianne
        HunplugTurnsOnScreen HanimateScreenLights HdeskDockEnablesAccelerometer HcarDockEnablesAccelerometer
        HbatterySdCardAccessibility Huse_strict_phone_number_comparation HdisableMenuKeyInLockScreen
        HswipeDisambiguation HfilterTouchEvents NJumpyTouchEvents Hbluetooth_sco_off_call Hsip_wifi_only
        Askip_restoring_network_selection Alockscreen_isPortrait
        =integer:010e0000 Aconfig_shortAnimTime HmediumAnimTime HlongAnimTime Astatus_bar_notification_info_maxnum
        Aautofill_max_visible_datasets Abutton_pressed_animation_delay auration Aconfig_MaxConcurrentDownloadsAllowed
        HaccessibilityColorMode JtiveTaskDurationHours MityDefaultDur PShortDur IlertDialogController
        JlowedUnprivilegedKeepalivePerUid Ipp_exit_info_history_list_size IttentionMaximumExtension OveTimeout
        QWarningDuration IutoBrightnessBrighteningLightDebounce VDarkeningLightDebounce VInitialLightSensorRate
        VLightSensorRate VShortTermModelTimeout LGroupAtCount LPowerModeAnyMotionSensor UThresholdAngle
        Hbluetooth_idle_cur_ma Rmax_advertisers Vconnected_audio_devices Vscan_filters Roperating_voltage_mv Rrx_cur_ma
        Rtx_cur_ma Irightness_ramp_rate_fast cslow IurnInProtectionMaxHorizontalOffset aRadius aVerticalOffset
        YinHorizontalOffset aVerticalOffset HcameraLaunchGestureSensorType OiftTriggerSensorType JrDockKeepsScreenOn
        ORotation Idma_3waycall_flash_delay IriticalBatteryWarningLevel IursorWindowSize Hdatause_notification_type
        Ppolling_period_sec Pthreshold_bytes Sottle_kbitsps IebugSystemServerPssThresholdBytes
        JfaultDisplayDefaultColorMode OHapticFeedbackIntensity ONightDisplayAutoMode aCustomEndTime gStartTime TMode
        PotificationLedOff en aVibrationIntensity OPeakRefreshRate PictureInPictureGravity ORefreshRate ZInZone
        PingVibrationIntensity OUiModeType OVibrationAmplitude JskDockKeepsScreenOn PRotation
        IisplayWhiteBalanceBrightnessFilterHorizon kSensorRate aColorTemperatureDefault qFilterHorizon qMax rin
        qSensorRate aDecreaseDebounce aIncreaseDebounce IockedStackDividerSnapMode JublePressOnPowerBehavior
        NTapOnHomeBehavior JwnloadDataDirLowSpaceThreshold WSize JzeWakeLockScreenDebounce IrawLockTimeoutMillis
        JeamsBatteryLevelDrainCutoff ZMinimumWhenNotPowered kPowered JopboxLowPriorityBroadcastRateLimitPeriod
        IynamicPowerSavingsDefaultDisableThreshold HextraFreeKbytesAbsolute Xdjust HfaceMaxTemplatesPerUser
        IingerprintMaxTemplatesPerUser HglobalActionsKeyTimeout Himmersive_mode_confirmation_panic
        HjobSchedulerIdleWindowSlop UnactivityIdleThreshold HkeepPreloadsMinDays HlidKeyboardAccessibility
        KNavigationAccessibility KOpenRotation JghtSensorWarmupTime IockSoundVolumeDb JngPressOnBackBehavior
        SHomeBehavior SPowerBehavior JwBatteryAutoTriggerDefaultLevel RCloseWarningBump RWarningLevel
        KMemoryKillerMinFreeKbytesAbsolute kdjust HmaxNumVisibleRecentTasks f_grid glowRam KResolverActivityColumns
        KShortcutTargetsPerApp KUiWidth K_pan_devices KimumScreenDimDuration Idc_initial_max_retry
        IinNumVisibleRecentTasks f_grid glowRam KimumScreenOffTimeout Iobile_hotspot_provision_check_period Omtu
        IultiuserMaxRunningUsers TimumUsers HnavBarInteractionMode NOpacityMode IetworkAvoidBadWifi
        ODefaultDailyMultipathQuotaBytes OMeteredMultipathPreference ONotifySwitchType OPolicyDefaultWarning
        OTransitionTimeout OWakeupPacketMark csk IightDisplayColorTemperatureDefault jMax kin
        IotificationServiceArchiveSize UtripRemoteViewSizeBytes TWarnRemoteViewSizeBytes TsBatteryFullARGB bLedOff fn
        cowARGB bMediumARGB ItpPollingInterval ZShorter KRetry KTimeout Ium_physical_slots HoverrideHasPermanentMenuKey
        Hpdp_reject_retry_delay_ms Ihonenumber_compare_min_match IreviousVibrationsDumpLimit HradioScanningTimeout
        IeservedPrivilegedKeepaliveSlots Hsafe_media_volume_index Zusb_mB IcreenBrightnessDark Yim Yoze
        XForVrSettingDefault jMaximum kinimum XSettingDefault eMaximum finimum N_magnification_multi_tap_adjustment
        Orotation_color_transition Xfade_in e_delay cout Xtotal_180 d90 NshotChordKeyTimeout IhortPressOnPowerBehavior
        TSleepBehavior JutdownBatteryTemperature IoundEffectVolumeDb ItableDeviceDisplayHeight aWidth
        JorageManagerDaystoRetainDefault HtimeZoneRulesCheckRetryCount ZTimeMillisAllowed IoastDefaultGravity
        JoltipAnimTime IriplePressOnPowerBehavior HundockedHdmiRotation IserTypePackageWhitelistMode
        Hvalid_wappush_index IeryLongPressOnPowerBehavior UTimeout IirtualKeyQuietTimeMillis Iolte_replacement_rat
        HwakeUpDelayDoze IindowOutsetBottom Hzen_repeat_callers_threshold Adate_picker_header_max_lines_material Mmode
        Q_material Bb_connection_pool_size Ddefault_idle_connection_timeout Djournal_size_limit Dwal_autocheckpoint
        Htruncate_size Befault_data_warning_level_mb Ireserved_data_coding_scheme Bisabled_alpha_animation_duration
        Bock_enter_exit_duration Akg_carousel_angle Dglowpad_rotation_offset Dsecurity_flipper_weight Flector_gravity
        Dwidget_region_weight Aleanback_setup_alpha_activity_in_bkg_delay muration eout_bkg_delay nuration
        Vbackward_in_content_delay quration eout_content_delay ruration Vforward_in_content_delay puration
        dout_content_delay quration Pbase_animation_duration Ptranslation_backward_out_content_delay xuration
        bcontent_cliff_v4 jresting_point_v4 bforward_in_content_delay vuration Apreference_fragment_scrollbarStyle
        Lscreen_header_scrollbarStyle Ks_left_pane_weight Mright_pane_weight Athumbnail_width_tv Bime_picker_mode
        Q_material Epicker_title_visibility Adefault_data_warning_level_mb Bisabled_alpha_animation_duration
        Bock_enter_exit_duration Akg_carousel_angle Dglowpad_rotation_offset Dsecurity_flipper_weight Flector_gravity
        Dwidget_region_weight Aleanback_setup_alpha_activity_in_bkg_delay muration eout_bkg_delay nuration
        Vbackward_in_content_delay quration eout_content_delay ruration Vforward_in_content_delay puration
        dout_content_delay quration Pbase_animation_duration Ptranslation_backward_out_content_delay xuration
        bcontent_cliff_v4 jresting_point_v4 bforward_in_content_delay vuration Apreference_fragment_scrollbarStyle
        Lscreen_header_scrollbarStyle Ks_left_pane_weight Mright_pane_weight Athumbnail_width_tv Bime_picker_mode
        Q_material Epicker_title_visibility
        =transition:010f0000 Ano_transition Amove Afade Aexplode Aslide_bottom Gtop Gright Gleft Apopup_window_enter
        Oxit
        =xml:010f000a Apassword_kbd_qwerty_shifted Nsymbols U_shift Bower_profile Breferred_time_zones Asms_short_codes
        Btorage_list Atime_zones_by_country
        =plurals:010f0012 Awifi_available_detailed
        =raw:01100000 Aloaderror Anodomain Acolor_fade_frag Lvert Afallback_categories Iring Aincognito_mode_start_page
        =bool:01110000 Aconfig_sendPackageName IhowDefaultAssistant SEmergency SHome HperDisplayFocusEnabled
        AImsConnectedDefaultValue Aaction_bar_embed_tabs Mxpanded_action_views_exclusive
        Aconfig_LTE_eri_for_network_name HactionMenuItemAllCaps Idaptive_sleep_available Illow3rdPartyAppOnInternal
        MAllRotations NnimationsInLowPowerMode NutoBrightnessWhileDozing MDisablingAssistDisclosure
        MEscrowTokenForTrustAgent MPriorityVibrationsInLowPowerMode MSeamlessRotationDespiteNavBarMoving
        NtartActivityForLongPressOnPowerInSetup MTheaterModeWakeFromCameraLens fDock fGesture fKey fLidSwitch fMotion
        lWhenNotDreaming fPowerKey fUnplug fWindowLayout M_ussd_over_ims JwaysUseCdmaRssi InimateScreenLights
        Jnoy_dianne IpfDrop802_3Frames IssistantOnTopOfDream IutoBrightnessResetAmbientLuxAfterWarmUp
        LPowerModePreferWristTilt ZtchLocation UUseMotionSensor L_attach_data_on_creation Lmatic_brightness_available
        MotiveHideNavBarForKeyboard IvoidGfxAccel IwareSettingAvailable HbatterySaverStickyBehaviourDisabled
        PdCardAccessibility O_percentage_setting_available OmeterDualTone Iluetooth_address_validation Rdefault_profiles
        Rhfp_inband_ringing_support Rle_peripheral_mode_supported Rpan_enable_autoconnect
        Rreload_supported_profiles_when_enabled Rsco_off_call Rwide_band_speech IugReportHandlerEnabled
        Jilt_in_sip_phone JttonTextAllCaps HcameraDoubleTapPowerGestureEnabled N_sound_forced JrDockEnablesAccelerometer
        Krier_volte_available Vtty_supported Qt_available Pwfc_ims_available Ibrs_supported IellBroadcastAppLinks
        IheckWallpaperAtBoot IloseDialogWhenTouchOutside IustomBugreport NUserSwitchUi
        HdebugEnableAutomaticSystemServerHeapDumps JfaultInTouchMode ORingtonePickerEnabled OWindowFeatureContextMenu
        bOptionsPanel JskDockEnablesAccelerometer Jvice_respects_hold_carrier_config Ovolte_available Pt_available
        Owfc_ims_available IisableLockscreenByDefault OMenuKeyInLockScreen OTransitionAnimation OUsbPermissionDialogs
        KplayBlanksAfterDoze PrightnessBucketsInDoze OWhiteBalanceAvailable aEnabledDefault
        IockedStackDividerFreeSnapMode JntPreferApn JzeAfterScreenOffByDefault MlwaysOnDisplayAvailable TEnabled
        LPulsePickup LSupportsAodWallpaper LWakeLockScreenSensorAvailable IreamsActivatedOnDockByDefault YSleepByDefault
        NEnabledByDefault UOnBattery NSupported Iuplicate_port_omadm_wappush Heap_sim_based_auth_supported
        InableActivityRecognitionHardwareOverlay OppWidgetService OutoPowerModes NBurnInProtection NCarDockHomeLaunch
        OredentialFactoryResetProtection NFusedLocationOverlay NGeocoderOverlay QfenceOverlay NHapticTextHandle
        NLockBeforeUnlockScreen RScreenRotation NMultiUserUI NNetworkLocationOverlay PwAutoSelectNetworkUI OightMode
        NScreenshotChord OerverNotificationEffectsForAutomotive NUpdateableTimeZoneRules NWallpaperService OcgMode
        OifiDisplay N_emergency_call_while_sim_locked Opuk_unlock_screen IxpandLockScreenUserSwitcher
        HfaceAuthDismissesKeyguard IillMainBuiltInDisplayCutout JngerprintSupportsGestures
        IocusScrollContainersInTouchMode JrceShowSystemBars NystemPackagesQueryable MWindowDrawsStatusBarBackground
        IreeformWindowManagement HgoToSleepOnButtonPressTheaterMode IuestUserEphemeral HhandleVolumeKeysInWindowManager
        JsPermanentDpad KRecents Iearing_aid_profile_supported IotswapCapable HinflateSignalStrength
        JtrusiveNotificationLed HkeepRestrictedProfilesInBackground JyguardUserSwitcher HlidControlsDisplayFold
        SScreenLock Tleep IocalDisplaysMirrorContent KkDayNightMode LUiMode HmainBuiltInDisplayIsRound
        JskMainBuiltInDisplayCutout Ims_content_disposition_support Iobile_data_capable IultiuserDelayUserDataLocking
        HnavBarAlwaysShowOnSideEdgeGesture NCanMove NNeedsScrim NTapThrough IetworkSamplingWakesDevice
        IightDisplayAvailable IoHomeScreen JtificationBadging THeaderClickableForExpand
        HoverrideRemoteViewsActivityTransition Hpdp_reject_enable_retry IermissionsIndividuallyControlled
        IinnerAssistantApp NCameraApp NHomeApp IowerDecoupleAutoSuspendModeFromDisplay UInteractiveModeFromDisplay
        IreferenceFragmentClipToPadding HquickSettingsSupported HrequireCallCapableAccountForHandle
        ORadioPowerOffOnSimRefreshReset JstartRadioAfterProvisioning O_radio_on_pdp_fail_regular_deactivation
        JverseDefaultRotation Hsafe_media_disable_on_volume_up Svolume_enabled IendAudioBecomingNoisy
        JtColorTransformAccelerated jPerLayer If_limitedAlpha KslowBlur IhowAreaUpdateInfoSettings
        LBuiltinWirelessChargingAnim LGesturalNavigationHints LMenuShortcutsWhenKeyboardPresent LNavigationBar
        LSysuiShutdown LUserSwitcherByDefault IilenceSensorAvailable Jngle_volume Jp_wifi_only
        IkipScreenOnBrightnessRamp MensorAvailable Imart_battery_available Js_capable Ldecode_gsm_8bit_data
        Lforce_7bit_encoding Lutf8_support Ipeed_up_audio_on_mt_calls ItkNoAlphaUsrCnf JrongAuthRequiredOnBoot
        IupportAudioSourceUnprocessed QtoRotation OBluetoothPersistedState ODoubleTapWake
        OLongPressPowerWhenNonInteractive OMicNearUltrasound OPreRebootSecurityLogs OSpeakerNearUltrasound
        PystemNavigationKeys OsInsecureLockScreen PMultiDisplay UWindow PRoundedCornersOnWindows PSplitScreenMultiWindow
        QystemDecorsOnSecondaryDisplays JspendWhenScreenOffDueToProximity KtainedPerformanceModeSupported
        IwipeDisambiguation M_up_gesture_setting_available Ktch_phone_on_voice_reg_state_change
        Iyncstorageengine_masterSyncAutomatically Htether_upstream_automatic IimeZoneRulesUpdateTrackingEnabled
        JntNotificationActionButtons Hui_enableFadingMarquee InplugTurnsOnScreen IsbChargingMessage
        Je16BitTaskSnapshotPixelFormat KAssistantVolume LttentionLight KDefaultFocusHighlight MvInputEventForAudioJack
        KFixedVolume KRoundIcon KSmsAppService LystemProvidedLauncherForSecondary KVideoPauseWorkaround LolumeKeySounds
        KWebViewPacProcessor K_sim_language_file Mtrict_phone_number_comparation q_for_kazakhstan vrussia
        Lvoip_mode_for_ims Kr_notification_of_restrictied_mobile_access Hvoice_capable JlumeHushGestureEnabled
        HwakeOnAssistKeyPress NBackKeyPress NDpadKeyPress IifiDisplaySupportsProtectedBuffers JmaxEnabled
        JndowActionBarSupported NEnableCircularEmulatorDisplayOverlay NIsRound NNoTitleDefault NOverscanByDefault
        NShowCircularMask OwipeToDismiss JrelessConsentRequired HzramWriteback Aeditable_voicemailnumber
        AimsServiceAllowTurnOff Akg_center_small_widgets_vertically Denable_camera_default_widget Dshare_status_area
        Eim_puk_account_full_screen Dtop_align_page_shrink_on_bouncer_visible Alockscreen_isPortrait
        Apreferences_prefer_dual_pane Areset_geo_fencing_check_after_boot_or_apm Dolver_landscape_phone
        Ashow_ongoing_ime_switcher BkipHoldBeforeMerge E_restoring_network_selection Bplit_action_bar_is_narrow
        Ause_lock_pattern_drawable Atarget_honeycomb_needs_options_menu Ause_lock_pattern_drawable
        =^attr-private:01120000 A__removed0 J1 J2 J3 J4 J5 J6 AaccessibilityFocusedDrawable CtionModePopupWindowStyle
        EvityChooserViewStyle IOpenRemoteViewsEnterAnimation Bdjustable BlertDialogButtonGroupStyle LCenterButtons
        ClowAutoRevokePermissionsExemption FMassStorage FStacking CwaysFocusable Bspect ButofillDatasetPickerMaxHeight
        YWidth ISaveCustomSubtitleMaxHeight AbackgroundLeft KPermission KRequest RDetail Light BorderBottom GLeft GRight
        GTop ButtonPanelSideLayout AcalendarViewMode BheckMarkGravity BlickColor CoseItemLayout BolorListDivider
        FPopupBackground GrogressBackgroundNormal FSwitchThumbNormal CntrollerType AdayHighlightColor DSelectorColor
        BefaultQueryHint BialogCustomTitleDecorLayout GMode GTitleDecorLayout LIconsDecorLayout
        CsableChildrenWhenDisabled BotSize BrawableAlpha CopdownListPreferredItemHeight Aemulated BnableControlView
        GSubtitle BrrorColor FMessageAboveBackground MBackground BxpandActivityOverflowButtonDrawable
        CternalRouteEnabledDrawable AfeatureId BindOnPageNextDrawable KPreviousDrawable BloatingToolbarCloseDrawable
        PDividerColor PForegroundColor PItemBackgroundBorderlessDrawable dDrawable POpenDrawable
        PPopupBackgroundDrawable BoregroundInsidePadding BragmentBreadCrumbsStyle DmeDuration FsCount ComBottom ELeft
        ERight ETop AgestureOverlayViewStyle BlowDot AhasRoundedCorners BeaderLayout GRemoveIconIfEmpty GTextColor
        BideWheelUntilFocused BorizontalProgressLayout AiconfactoryBadgeSize LIconSize BnitialActivityCount
        CternalLayout IMaxHeight LWidth JinHeight LWidth FpolatorX MY MZ BtemColor ELayout AkeyboardViewStyle
        AlayoutManager G_alwaysShow HchildType HhasNestedScrollIndicator HignoreOffset HmaxHeight HremoveBorders
        BeftToRight CgacyLayout BightRadius FY FZ CstItemLayout ELayout Bocale DkPatternStyle AmagnifierColorOverlay
        JElevation JHeight KorizontalOffset JStyle JVerticalOffset JWidth JZoom CjorWeightMax Min CxCollapsedHeight
        SSmall DFileSize DItems BinorWeightMax Min BonthTextAppearance CuntPoint BtpReserve BultiChoiceItemLayout
        AnavigationButtonStyle BeedsDefaultBackgrounds BotificationHeaderAppNameVisibility SIconSize SStyle
        STextAppearance BumDots AopacityListDivider ApaddingBottomNoButtons HTopNoTitle CgeSpacing CnelMenuIsCompact
        JListTheme NWidth CthAdvancedPattern EColor BointerIconAlias NlScroll Mrrow LCell MontextMenu Npy Mrosshair
        LGrab Pbing LHand Melp MorizontalDoubleArrow LNodrop LSpotAnchor PHover PTouch LText MopLeftDiagonalDoubleArrow
        ORightDiagonalDoubleArrow LVerticalDoubleArrow TText LWait LZoomIn POut CpupPromptView Csition
        BreferenceActivityStyle KFragmentListStyle SPaddingSide NmeLayoutStyle KHeaderPanelStyle KListStyle KPanelStyle
        DserveIconSpacing Cimary CoductId DgressBarCornerRadius ILayout AquickContactBadgeOverlay MWindowSize
        AregularColor Cmovable FeBeforeMRelease Cquest HDetail CsOutColor CverseLayout AscreenLayout DollCaptureHint
        GIndicatorPaddingLeft WRight BearchDialogTheme GResultListItemHeight GWidgetCorpusItemBackground
        CekBarDialogPreferenceStyle HPreferenceStyle ClectionDivider QsDistance JScrollOffset BhowAtTop ERelative
        ESeekBarValue ETitle EWallpaper BingleChoiceItemLayout BpanCount BtackFromEnd Dte_accessibility_focused
        CorageDescription BuccessColor BystemUserOnly AtabLayout BextAppearanceAutoCorrectionSuggestion
        OEasyCorrectSuggestion OMisspelledSuggestion EColorPrimaryActivated JSearchUrl LcondaryActivated
        EEditSuggestionContainerLayout SHighlightStyle EUnderlineColor NThickness BhumbDrawable FMinHeight IWidth
        BoBottom CLeft CRight CTop CastFrameBackground ColtipBackgroundColor HForegroundColor IrameBackground
        BrackDrawable AunlockProfile BseDisabledAlpha AvendorId BiewType CrtualButtonPressedDrawable
        AwindowActionBarFullscreenDecorLayout GFixedHeightMajor Sinor LWidthMajor Rinor GOutsetBottom
        AyearListItemActivatedTextAppearance
        =fraction:01130000 Aconfig_autoBrightnessAdjustmentMaxGamma HdimBehindFadeDuration HmaximumScreenDimRatio
        HprescaleAbsoluteVolume_index1 j2 j3 HscreenAutoBrightnessDozeScaleFactor Adocked_stack_divider_fixed_ratio
        Ainput_extract_action_margin_bottom Olayout_height Vpadding_left h_no_action dright Otext_margin_bottom
        Athumbnail_fullscreen_scale
        =plurals:0113000f Aabbrev_in_num_minutes Ohours Odays Aduration_seconds Jminutes Jhours Awifi_available
        O_detailed Amatches_found Arestr_pin_countdown
        =menu:01140000 Alanguage_selection_list Awebview_copy Ifind
        =plurals:01140003 Alast_num_days Aduration_seconds Jminutes Jhours Jminutes_shortest Jhours_shortest
        Jdays_shortest Jyears_shortest Jminutes_shortest_future Jhours_shortest_future Jdays_shortest_future
        Jyears_shortest_future Jminutes_relative Jhours_relative Jdays_relative Jyears_relative Jminutes_relative_future
        Jhours_relative_future Jdays_relative_future Jyears_relative_future Awifi_available O_detailed Amatches_found
        Arestr_pin_countdown Azen_mode_duration_minutes_summary h_short Shours_summary f_short Sminutes Z_short Shours
        X_short Aselected_count
        =plurals:01150000 Aautofill_picker_some_suggestions Abugreport_countdown Aduration_days_relative W_future
        Oshortest W_future Jhours_relative X_future Pshortest X_future Jminutes_relative Z_future Rshortest Z_future
        Jyears_relative X_future Pshortest X_future Afile_count Akg_too_many_failed_attempts_countdown Alast_num_days
        Amatches_found Apinpuk_attempts Arestr_pin_countdown Aselected_count Bsl_ca_cert_warning
        Azen_mode_duration_hours X_short Zummary f_short Sminutes Z_short bummary h_short h h_short
        =^attr-private:01160000 AisLightTheme AtextColorPrimaryActivated JSecondaryActivated LarchUrl
        AsearchWidgetCorpusItemBackground AtextAppearanceEasyCorrectSuggestion OMisspelledSuggestion
        OAutoCorrectionSuggestion EUnderlineColor NThickness AerrorMessageBackground MAboveBackground
        AsearchResultListItemHeight AdropdownListPreferredItemHeight AwindowActionBarFullscreenDecorLayout
        AfloatingToolbarCloseDrawable PForegroundColor PItemBackgroundBorderlessDrawable dDrawable POpenDrawable
        PPopupBackgroundDrawable AalertDialogButtonGroupStyle LCenterButtons ApanelMenuIsCompact JListWidth NTheme
        AgestureOverlayViewStyle AquickContactBadgeOverlay AfragmentBreadCrumbsStyle AactivityChooserViewStyle
        EonModePopupWindowStyle ApreferenceActivityStyle AseekBarDialogPreferenceStyle ApreferencePanelStyle
        KHeaderPanelStyle KListStyle KFragmentListStyle SPaddingSide AseekBarPreferenceStyle
        AtextEditSuggestionContainerLayout SHighlightStyle AdialogTitleIconsDecorLayout GCustomTitleDecorLayout
        GTitleDecorLayout AtoastFrameBackground AsearchDialogTheme ApreferenceFrameLayoutStyle
        AaccessibilityFocusedDrawable AfindOnPageNextDrawable KPreviousDrawable AcolorSwitchThumbNormal AlightY FZ
        FRadius AwindowFixedWidthMajor LHeightMinor LWidthMinor LHeightMajor GOutsetBottom AbuttonPanelSideLayout
        AlistLayout AmultiChoiceItemLayout AsingleChoiceItemLayout AlistItemLayout AprogressLayout
        AhorizontalProgressLayout AshowTitle AneedsDefaultBackgrounds AcontrollerType AallowStacking
        BctivityOpenRemoteViewsEnterAnimation AforegroundInsidePadding ApaddingBottomNoButtons HTopNoTitle
        AcheckMarkGravity AthumbDrawable FMinWidth IHeight BrackDrawable AbackgroundRight KLeft Aposition AdrawableAlpha
        AborderTop GBottom GLeft GRight Alayout_removeBorders ApreserveIconSpacing AmaxItems AuseDisabledAlpha
        AresOutColor AclickColor AtabLayout ApopupPromptView AdisableChildrenWhenDisabled AinternalLayout
        AheaderTextColor AyearListItemActivatedTextAppearance AdialogMode AquickContactWindowSize AmajorWeightMin
        BinorWeightMin BajorWeightMax BinorWeightMax BonthTextAppearance AdaySelectorColor DHighlightColor
        AcalendarViewMode AselectionDivider QHeight QsDistance AinternalMinHeight JaxHeight JinWidth JaxWidth
        AvirtualButtonPressedDrawable AhideWheelUntilFocused AlegacyLayout AframeDuration FsCount AopticalInsetLeft MTop
        MRight MBottom AinterpolatorX MY MZ AremoveBeforeMRelease Astate_accessibility_focused AinitialActivityCount
        AexpandActivityOverflowButtonDrawable AkeyboardViewStyle Aaspect ApathColor AregularColor AerrorColor
        AsuccessColor AcloseItemLayout AdefaultQueryHint ApointerIconArrow LSpotHover PTouch PAnchor LContextMenu LHand
        Melp LWait LCell Mrosshair LText LVerticalText LAlias LCopy LNodrop LAllScroll LHorizontalDoubleArrow
        LVerticalDoubleArrow LTopRightDiagonalDoubleArrow OLeftDiagonalDoubleArrow LZoomIn POut LGrab Pbing AmountPoint
        AstorageDescription Aprimary Aremovable Aemulated AmtpReserve AallowMassStorage AmaxFileSize AscreenLayout
        AheaderLayout GRemoveIconIfEmpty Alocale AvendorId AproductId AexternalRouteEnabledDrawable ApageSpacing
        AscrollIndicatorPaddingLeft WRight AdotSize AnumDots AglowDot AleftToRight Bayout_childType AitemLayout EColor
        AnavigationButtonStyle AmaxCollapsedHeight SSmall AshowRelative Alayout_alwaysShow HignoreOffset
        HhasNestedScrollIndicator AcantSaveState AsystemUserOnly AalwaysFocusable AminimalWidth HHeight
        =xml:01170000 Aapns Budio_assets Ctofill_compat_accessibility_service Etext Abookmarks Acolor_extraction
        Cnfig_user_types Hwebview_packages Adefault_zen_mode_config Aglobal_keys Akg_password_kbd_numeric
        Apassword_kbd_extension Nnumeric Npopup_template Nqwerty T_shifted Nsymbols U_shift Bower_profile N_test
        Asms_7bit_translation_table Eshort_codes Btorage_list
        """
}
