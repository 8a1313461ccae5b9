/// The rows of ``PlatformPermissions``: name, first API level, last API level (empty: still so), protection level, group.
///
/// As AOSP's `core/res/AndroidManifest.xml` defines them from release to release, taken from the tables that
/// androguard 4.1.4 publishes (Apache-2.0). Sorted by name.
enum PlatformPermissionRows {
    static let text: StaticString = """
        android.intent.category.MASTER_CLEAR.permission.C2D_MESSAGE	8		signature	
        android.permission.ACCEPT_HANDOVER	28	28	dangerous	PHONE
        android.permission.ACCEPT_HANDOVER	29		dangerous	UNDEFINED
        android.permission.ACCESSIBILITY_MOTION_EVENT_OBSERVING	35		signature	
        android.permission.ACCESS_ALL_EXTERNAL_STORAGE	17	22	signature	DEVELOPMENT_TOOLS
        android.permission.ACCESS_AMBIENT_CONTEXT_EVENT	33	33	internal|role	
        android.permission.ACCESS_AMBIENT_CONTEXT_EVENT	34		signature|privileged|role	
        android.permission.ACCESS_AMBIENT_LIGHT_STATS	28		signature|privileged|development	
        android.permission.ACCESS_BACKGROUND_LOCATION	29		dangerous|instant	UNDEFINED
        android.permission.ACCESS_BLOBS_ACROSS_USERS	31		signature|privileged|development|role	
        android.permission.ACCESS_BROADCAST_RADIO	27		signature|privileged	
        android.permission.ACCESS_BROADCAST_RESPONSE_STATS	33		signature|privileged|development	
        android.permission.ACCESS_CACHE_FILESYSTEM	16	22	signature|system	
        android.permission.ACCESS_CACHE_FILESYSTEM	23		signature|privileged	
        android.permission.ACCESS_CACHE_FILESYSTEM	8	15	signatureOrSystem	
        android.permission.ACCESS_CHECKIN_PROPERTIES	16	22	signature|system	
        android.permission.ACCESS_CHECKIN_PROPERTIES	23		signature|privileged	
        android.permission.ACCESS_CHECKIN_PROPERTIES	4	15	signatureOrSystem	
        android.permission.ACCESS_COARSE_LOCATION	26	26	dangerous|ephemeral	LOCATION
        android.permission.ACCESS_COARSE_LOCATION	27	28	dangerous|instant	LOCATION
        android.permission.ACCESS_COARSE_LOCATION	29		dangerous|instant	UNDEFINED
        android.permission.ACCESS_COARSE_LOCATION	4	25	dangerous	LOCATION
        android.permission.ACCESS_CONTENT_PROVIDERS_EXTERNALLY	16		signature	
        android.permission.ACCESS_CONTEXTUAL_SEARCH	35		signature|privileged	
        android.permission.ACCESS_CONTEXT_HUB	30		signature|privileged	
        android.permission.ACCESS_DRM_CERTIFICATES	21	22	signature|system	
        android.permission.ACCESS_DRM_CERTIFICATES	23		signature|privileged	
        android.permission.ACCESS_EPHEMERAL_APPS	24	25	signature	
        android.permission.ACCESS_FINE_LOCATION	26	26	dangerous|ephemeral	LOCATION
        android.permission.ACCESS_FINE_LOCATION	27	28	dangerous|instant	LOCATION
        android.permission.ACCESS_FINE_LOCATION	29		dangerous|instant	UNDEFINED
        android.permission.ACCESS_FINE_LOCATION	4	25	dangerous	LOCATION
        android.permission.ACCESS_FINE_POWER_MONITORS	35		signature|privileged|development	
        android.permission.ACCESS_FM_RADIO	22	22	signature|system	HARDWARE_CONTROLS
        android.permission.ACCESS_FM_RADIO	23		signature|privileged	
        android.permission.ACCESS_FPS_COUNTER	33		signature|privileged	
        android.permission.ACCESS_GPU_SERVICE	34		signature	
        android.permission.ACCESS_HIDDEN_PROFILES	35		normal	
        android.permission.ACCESS_HIDDEN_PROFILES_FULL	35		signature|privileged	
        android.permission.ACCESS_IMS_CALL_SERVICE	23	23	signature|system	PHONE
        android.permission.ACCESS_IMS_CALL_SERVICE	24	27	signature|privileged	PHONE
        android.permission.ACCESS_IMS_CALL_SERVICE	28		signature|privileged	
        android.permission.ACCESS_INPUT_FLINGER	21		signature	
        android.permission.ACCESS_INSTANT_APPS	26	28	signature|installer|verifier	
        android.permission.ACCESS_INSTANT_APPS	29	30	signature|installer|verifier|wellbeing	
        android.permission.ACCESS_INSTANT_APPS	31		signature|installer|verifier|role	
        android.permission.ACCESS_KEYGUARD_SECURE_STORAGE	19	30	signature	
        android.permission.ACCESS_KEYGUARD_SECURE_STORAGE	31		signature|setup	
        android.permission.ACCESS_LAST_KNOWN_CELL_ID	35		signature	
        android.permission.ACCESS_LOCATION_EXTRA_COMMANDS	17	22	normal	SYSTEM_TOOLS
        android.permission.ACCESS_LOCATION_EXTRA_COMMANDS	23		normal	
        android.permission.ACCESS_LOCATION_EXTRA_COMMANDS	4	16	normal	LOCATION
        android.permission.ACCESS_LOCUS_ID_USAGE_STATS	30	30	signature|appPredictor	
        android.permission.ACCESS_LOCUS_ID_USAGE_STATS	31		signature|role	
        android.permission.ACCESS_LOWPAN_STATE	27		signature|privileged	
        android.permission.ACCESS_MEDIA_LOCATION	29		dangerous	UNDEFINED
        android.permission.ACCESS_MESSAGES_ON_ICC	30		signature	
        android.permission.ACCESS_MOCK_LOCATION	17	22	dangerous	SYSTEM_TOOLS
        android.permission.ACCESS_MOCK_LOCATION	23		signature	
        android.permission.ACCESS_MOCK_LOCATION	4	16	dangerous	LOCATION
        android.permission.ACCESS_MTP	13	15	signatureOrSystem	HARDWARE_CONTROLS
        android.permission.ACCESS_MTP	16	22	signature|system	HARDWARE_CONTROLS
        android.permission.ACCESS_MTP	23		signature|privileged	
        android.permission.ACCESS_NETWORK_CONDITIONS	19	22	signature|system	
        android.permission.ACCESS_NETWORK_CONDITIONS	23		signature|privileged	
        android.permission.ACCESS_NETWORK_STATE	23	25	normal	
        android.permission.ACCESS_NETWORK_STATE	26	26	normal|ephemeral	
        android.permission.ACCESS_NETWORK_STATE	27		normal|instant	
        android.permission.ACCESS_NETWORK_STATE	4	22	normal	NETWORK
        android.permission.ACCESS_NOTIFICATIONS	18	22	signature|system	
        android.permission.ACCESS_NOTIFICATIONS	23	25	signature|privileged	
        android.permission.ACCESS_NOTIFICATIONS	26		signature|privileged|appop	
        android.permission.ACCESS_NOTIFICATION_POLICY	23		normal	
        android.permission.ACCESS_PDB_STATE	22	22	signature	SYSTEM_TOOLS
        android.permission.ACCESS_PDB_STATE	23	32	signature	
        android.permission.ACCESS_PDB_STATE	33		signature|role	
        android.permission.ACCESS_RCS_USER_CAPABILITY_EXCHANGE	31		internal|role	
        android.permission.ACCESS_SHARED_LIBRARIES	29	34	signature|installer	
        android.permission.ACCESS_SHARED_LIBRARIES	35		signature|installer|role	
        android.permission.ACCESS_SHORTCUTS	28	28	signature|textClassifier	
        android.permission.ACCESS_SHORTCUTS	29	30	signature|appPredictor	
        android.permission.ACCESS_SHORTCUTS	31	33	signature|role	
        android.permission.ACCESS_SHORTCUTS	34		signature|role|recents	
        android.permission.ACCESS_SMARTSPACE	35		signature|privileged|development	
        android.permission.ACCESS_SURFACE_FLINGER	4		signature	
        android.permission.ACCESS_TEXT_CLASSIFIER_BY_TYPE	35	35	signature|role	
        android.permission.ACCESS_TEXT_CLASSIFIER_BY_TYPE	36		signature|role|privileged	
        android.permission.ACCESS_TUNED_INFO	31		signature|privileged|vendorPrivileged	
        android.permission.ACCESS_TV_DESCRAMBLER	30		signature|privileged|vendorPrivileged	
        android.permission.ACCESS_TV_SHARED_FILTER	33		signature|privileged|vendorPrivileged	
        android.permission.ACCESS_TV_TUNER	30		signature|privileged|vendorPrivileged	
        android.permission.ACCESS_UCE_OPTIONS_SERVICE	24	26	signatureOrSystem	PHONE
        android.permission.ACCESS_UCE_OPTIONS_SERVICE	27		signature|privileged	PHONE
        android.permission.ACCESS_UCE_PRESENCE_SERVICE	24	26	signatureOrSystem	PHONE
        android.permission.ACCESS_UCE_PRESENCE_SERVICE	27		signature|privileged	PHONE
        android.permission.ACCESS_ULTRASOUND	33		signature|privileged	
        android.permission.ACCESS_USB	9	9	signatureOrSystem	HARDWARE_CONTROLS
        android.permission.ACCESS_VIBRATOR_STATE	30		signature|privileged	
        android.permission.ACCESS_VOICE_INTERACTION_SERVICE	23		signature	
        android.permission.ACCESS_VR_MANAGER	24		signature	
        android.permission.ACCESS_VR_STATE	27		signature|preinstalled	
        android.permission.ACCESS_WIFI_STATE	23		normal	
        android.permission.ACCESS_WIFI_STATE	4	22	normal	NETWORK
        android.permission.ACCESS_WIMAX_STATE	10	10	normal	NETWORK
        android.permission.ACCESS_WIMAX_STATE	15	22	normal	NETWORK
        android.permission.ACCESS_WIMAX_STATE	23	29	normal	
        android.permission.ACCOUNT_MANAGER	23		signature	
        android.permission.ACCOUNT_MANAGER	5	22	signature	ACCOUNTS
        android.permission.ACTIVITY_EMBEDDING	27	27	signature|privileged	
        android.permission.ACTIVITY_EMBEDDING	28	28	signature|privileged|development	
        android.permission.ACTIVITY_EMBEDDING	29		signature|privileged	
        android.permission.ACTIVITY_RECOGNITION	29		dangerous|instant	UNDEFINED
        android.permission.ACT_AS_PACKAGE_FOR_ACCESSIBILITY	30		signature	
        android.permission.ADD_ALWAYS_UNLOCKED_DISPLAY	33		signature|role	
        android.permission.ADD_MIRROR_DISPLAY	35		internal|role	
        android.permission.ADD_TRUSTED_DISPLAY	30	32	signature	
        android.permission.ADD_TRUSTED_DISPLAY	33		signature|role	
        android.permission.ADJUST_RUNTIME_PERMISSIONS_POLICY	29		signature|installer	
        android.permission.ALLOCATE_AGGRESSIVE	26		signature|privileged	
        android.permission.ALLOW_ANY_CODEC_FOR_PLAYBACK	15	15	signatureOrSystem	
        android.permission.ALLOW_ANY_CODEC_FOR_PLAYBACK	16	22	signature|system	
        android.permission.ALLOW_ANY_CODEC_FOR_PLAYBACK	23		signature|privileged	
        android.permission.ALLOW_PLACE_IN_MULTI_PANE_SETTINGS	32		signature	
        android.permission.ALLOW_SLIPPERY_TOUCHES	32	32	signature|recents	
        android.permission.ALLOW_SLIPPERY_TOUCHES	33		signature|privileged|recents|role	
        android.permission.ALWAYS_BOUND_TV_INPUT	35		signature|privileged|vendorPrivileged	
        android.permission.ALWAYS_UPDATE_WALLPAPER	35		internal|role	
        android.permission.AMBIENT_WALLPAPER	29		signature|preinstalled	
        android.permission.ANSWER_PHONE_CALLS	26	28	dangerous|runtime	PHONE
        android.permission.ANSWER_PHONE_CALLS	29		dangerous|runtime	UNDEFINED
        android.permission.APPLY_PICTURE_PROFILE	35		normal	
        android.permission.APPROVE_INCIDENT_REPORTS	29		signature|incidentReportApprover	
        android.permission.ASEC_ACCESS	23		signature	
        android.permission.ASEC_ACCESS	8	22	signature	SYSTEM_TOOLS
        android.permission.ASEC_CREATE	23		signature	
        android.permission.ASEC_CREATE	8	22	signature	SYSTEM_TOOLS
        android.permission.ASEC_DESTROY	23		signature	
        android.permission.ASEC_DESTROY	8	22	signature	SYSTEM_TOOLS
        android.permission.ASEC_MOUNT_UNMOUNT	23		signature	
        android.permission.ASEC_MOUNT_UNMOUNT	8	22	signature	SYSTEM_TOOLS
        android.permission.ASEC_RENAME	23		signature	
        android.permission.ASEC_RENAME	8	22	signature	SYSTEM_TOOLS
        android.permission.ASSOCIATE_COMPANION_DEVICES	31		internal|role	
        android.permission.ASSOCIATE_INPUT_DEVICE_TO_DISPLAY	31		signature	
        android.permission.ASSOCIATE_INPUT_DEVICE_TO_DISPLAY_BY_PORT	30	30	signature	
        android.permission.AUTHENTICATE_ACCOUNTS	23		normal	
        android.permission.AUTHENTICATE_ACCOUNTS	5	22	dangerous	ACCOUNTS
        android.permission.BACKGROUND_CAMERA	31		internal|role	UNDEFINED
        android.permission.BACKUP	16	22	signature|system	
        android.permission.BACKUP	23		signature|privileged	
        android.permission.BACKUP	4	15	signatureOrSystem	
        android.permission.BACKUP_DATA	5	7	signatureOrSystem	
        android.permission.BACKUP_HEALTH_CONNECT_DATA_AND_SETTINGS	35		signature|knownSigner	
        android.permission.BATTERY_PREDICTION	31		signature|privileged	
        android.permission.BATTERY_STATS	17	18	dangerous	SYSTEM_TOOLS
        android.permission.BATTERY_STATS	19	19	signature|system	SYSTEM_TOOLS
        android.permission.BATTERY_STATS	21	22	signature|system|development	SYSTEM_TOOLS
        android.permission.BATTERY_STATS	23		signature|privileged|development	
        android.permission.BATTERY_STATS	4	16	normal	
        android.permission.BIND_ACCESSIBILITY_SERVICE	16		signature	
        android.permission.BIND_AMBIENT_CONTEXT_DETECTION_SERVICE	33		signature	
        android.permission.BIND_APPWIDGET	16	22	signature|system	PERSONAL_INFO
        android.permission.BIND_APPWIDGET	23		signature|privileged	
        android.permission.BIND_APPWIDGET	4	15	signatureOrSystem	PERSONAL_INFO
        android.permission.BIND_APP_FUNCTION_SERVICE	35		signature	
        android.permission.BIND_ATTENTION_SERVICE	29		signature	
        android.permission.BIND_ATTESTATION_VERIFICATION_SERVICE	33		signature	
        android.permission.BIND_AUGMENTED_AUTOFILL_SERVICE	29		signature	
        android.permission.BIND_AUTOFILL	26		signature	
        android.permission.BIND_AUTOFILL_FIELD_CLASSIFICATION_SERVICE	28		signature	
        android.permission.BIND_AUTOFILL_SERVICE	26		signature	
        android.permission.BIND_CACHE_QUOTA_SERVICE	26		signature	
        android.permission.BIND_CALL_DIAGNOSTIC_SERVICE	31		signature	
        android.permission.BIND_CALL_REDIRECTION_SERVICE	29		signature|privileged	
        android.permission.BIND_CALL_SERVICE	19	19	system|signature	PHONE_CALLS
        android.permission.BIND_CALL_STREAMING_SERVICE	34		signature	
        android.permission.BIND_CARRIER_MESSAGING_CLIENT_SERVICE	29		signature	
        android.permission.BIND_CARRIER_MESSAGING_SERVICE	22	22	signature|system	
        android.permission.BIND_CARRIER_MESSAGING_SERVICE	23		signature|privileged	
        android.permission.BIND_CARRIER_SERVICES	23		signature|privileged	
        android.permission.BIND_CELL_BROADCAST_SERVICE	30		signature	
        android.permission.BIND_CHOOSER_TARGET_SERVICE	23		signature	
        android.permission.BIND_COMPANION_DEVICE_MANAGER_SERVICE	26		signature	
        android.permission.BIND_COMPANION_DEVICE_SERVICE	31		signature	
        android.permission.BIND_CONDITION_PROVIDER_SERVICE	21		signature	
        android.permission.BIND_CONNECTION_SERVICE	21	22	system|signature	PHONE_CALLS
        android.permission.BIND_CONNECTION_SERVICE	23	23	system|signature	
        android.permission.BIND_CONNECTION_SERVICE	24		signature|privileged	
        android.permission.BIND_CONTENT_CAPTURE_SERVICE	29		signature	
        android.permission.BIND_CONTENT_SUGGESTIONS_SERVICE	29		signature	
        android.permission.BIND_CONTROLS	30		signature	
        android.permission.BIND_CREDENTIAL_PROVIDER_SERVICE	34		signature	
        android.permission.BIND_DEPENDENCY_INSTALLER	35		signature	
        android.permission.BIND_DEVICE_ADMIN	33		signature|role	
        android.permission.BIND_DEVICE_ADMIN	8	32	signature	
        android.permission.BIND_DIRECTORY_SEARCH	17	22	signature|system	PERSONAL_INFO
        android.permission.BIND_DIRECTORY_SEARCH	23		signature|privileged	
        android.permission.BIND_DISPLAY_HASHING_SERVICE	31		signature	
        android.permission.BIND_DOMAIN_SELECTION_SERVICE	35		signature	
        android.permission.BIND_DOMAIN_VERIFICATION_AGENT	31		signature	
        android.permission.BIND_DREAM_SERVICE	21		signature	
        android.permission.BIND_EUICC_SERVICE	28		signature	
        android.permission.BIND_EXPLICIT_HEALTH_CHECK_SERVICE	29		signature|privileged	
        android.permission.BIND_EXTERNAL_STORAGE_SERVICE	30		signature	
        android.permission.BIND_FIELD_CLASSIFICATION_SERVICE	34		signature	
        android.permission.BIND_FINANCIAL_SMS_SERVICE	29	29	signature	
        android.permission.BIND_GAME_SERVICE	33		signature	
        android.permission.BIND_GBA_SERVICE	31		signature	
        android.permission.BIND_HOTWORD_DETECTION_SERVICE	31		signature	
        android.permission.BIND_IMS_SERVICE	26	27	signature|privileged	
        android.permission.BIND_IMS_SERVICE	28		signature|privileged|vendorPrivileged	
        android.permission.BIND_INCALL_SERVICE	21	22	system|signature	PHONE_CALLS
        android.permission.BIND_INCALL_SERVICE	23	23	system|signature	
        android.permission.BIND_INCALL_SERVICE	24		signature|privileged	
        android.permission.BIND_INLINE_SUGGESTION_RENDER_SERVICE	30		signature	
        android.permission.BIND_INPUT_METHOD	4		signature	
        android.permission.BIND_INTENT_FILTER_VERIFIER	23		signature	
        android.permission.BIND_INTRUSION_DETECTION_EVENT_TRANSPORT_SERVICE	35		signature	
        android.permission.BIND_JOB_SERVICE	21		signature	
        android.permission.BIND_KEYGUARD_APPWIDGET	17	22	signature|system	PERSONAL_INFO
        android.permission.BIND_KEYGUARD_APPWIDGET	23		signature|privileged	
        android.permission.BIND_MIDI_DEVICE_SERVICE	23		signature	
        android.permission.BIND_MUSIC_RECOGNITION_SERVICE	31		signature	
        android.permission.BIND_NETWORK_RECOMMENDATION_SERVICE	26		signature	
        android.permission.BIND_NFC_SERVICE	19	34	signature	
        android.permission.BIND_NFC_SERVICE	35		signature|module	
        android.permission.BIND_NOTIFICATION_ASSISTANT_SERVICE	26		signature	
        android.permission.BIND_NOTIFICATION_LISTENER_SERVICE	18		signature	
        android.permission.BIND_NOTIFICATION_RANKER_SERVICE	24	25	signature	
        android.permission.BIND_ON_DEVICE_INTELLIGENCE_SERVICE	35		signature|privileged	
        android.permission.BIND_ON_DEVICE_SANDBOXED_INFERENCE_SERVICE	35		signature	
        android.permission.BIND_PACKAGE_VERIFIER	14		signature	
        android.permission.BIND_PHONE_ACCOUNT_SUGGESTION_SERVICE	29		signature	
        android.permission.BIND_POPULATION_DENSITY_PROVIDER_SERVICE	35		signature	
        android.permission.BIND_PRINT_RECOMMENDATION_SERVICE	24		signature	
        android.permission.BIND_PRINT_SERVICE	19		signature	
        android.permission.BIND_PRINT_SPOOLER_SERVICE	19		signature	
        android.permission.BIND_QUICK_ACCESS_WALLET_SERVICE	30		signature	
        android.permission.BIND_QUICK_SETTINGS_TILE	24	33	signature	
        android.permission.BIND_QUICK_SETTINGS_TILE	34		signature|recents	
        android.permission.BIND_REMOTEVIEWS	13	15	signatureOrSystem	
        android.permission.BIND_REMOTEVIEWS	16	22	signature|system	
        android.permission.BIND_REMOTEVIEWS	23		signature|privileged	
        android.permission.BIND_REMOTE_DISPLAY	19		signature	
        android.permission.BIND_REMOTE_LOCKSCREEN_VALIDATION_SERVICE	34		signature	
        android.permission.BIND_RESOLVER_RANKER_SERVICE	26		signature	
        android.permission.BIND_RESUME_ON_REBOOT_SERVICE	31		signature	
        android.permission.BIND_RKP_SERVICE	35		signature	
        android.permission.BIND_ROTATION_RESOLVER_SERVICE	31		signature	
        android.permission.BIND_ROUTE_PROVIDER	23		signature	
        android.permission.BIND_RUNTIME_PERMISSION_PRESENTER_SERVICE	24		signature	
        android.permission.BIND_SATELLITE_GATEWAY_SERVICE	34		signature	
        android.permission.BIND_SATELLITE_SERVICE	34		signature|privileged|vendorPrivileged	
        android.permission.BIND_SCREENING_SERVICE	24		signature|privileged	
        android.permission.BIND_SELECTION_TOOLBAR_RENDER_SERVICE	33		signature	
        android.permission.BIND_SETTINGS_SUGGESTIONS_SERVICE	28		signature	
        android.permission.BIND_SOUND_TRIGGER_DETECTION_SERVICE	28		signature	
        android.permission.BIND_TELECOM_CONNECTION_SERVICE	23	23	system|signature	
        android.permission.BIND_TELECOM_CONNECTION_SERVICE	24		signature|privileged	
        android.permission.BIND_TELEPHONY_DATA_SERVICE	28		signature	
        android.permission.BIND_TELEPHONY_NETWORK_SERVICE	28		signature	
        android.permission.BIND_TEXTCLASSIFIER_SERVICE	28		signature	
        android.permission.BIND_TEXT_SERVICE	14		signature	
        android.permission.BIND_TIME_ZONE_PROVIDER_SERVICE	31		signature	
        android.permission.BIND_TRACE_REPORT_SERVICE	33		signature	
        android.permission.BIND_TRANSLATION_SERVICE	31		signature	
        android.permission.BIND_TRUST_AGENT	21		signature	
        android.permission.BIND_TV_AD_SERVICE	35		signature|privileged	
        android.permission.BIND_TV_INPUT	21	22	signature|system	
        android.permission.BIND_TV_INPUT	23		signature|privileged	
        android.permission.BIND_TV_INTERACTIVE_APP	33		signature|privileged	
        android.permission.BIND_TV_REMOTE_SERVICE	24		signature|privileged	
        android.permission.BIND_VISUAL_QUERY_DETECTION_SERVICE	34		signature	
        android.permission.BIND_VISUAL_VOICEMAIL_SERVICE	26		signature|privileged	
        android.permission.BIND_VOICE_INTERACTION	21		signature	
        android.permission.BIND_VPN_SERVICE	14		signature	
        android.permission.BIND_VR_LISTENER_SERVICE	24		signature	
        android.permission.BIND_WALLPAPER	16	22	signature|system	
        android.permission.BIND_WALLPAPER	23		signature|privileged	
        android.permission.BIND_WALLPAPER	5	15	signatureOrSystem	
        android.permission.BIND_WALLPAPER_EFFECTS_GENERATION_SERVICE	33		signature	
        android.permission.BIND_WEARABLE_SENSING_SERVICE	34		signature	
        android.permission.BLUETOOTH	17	22	dangerous	BLUETOOTH_NETWORK
        android.permission.BLUETOOTH	23		normal	
        android.permission.BLUETOOTH	4	16	dangerous	NETWORK
        android.permission.BLUETOOTH_ADMIN	17	22	dangerous	BLUETOOTH_NETWORK
        android.permission.BLUETOOTH_ADMIN	23		normal	
        android.permission.BLUETOOTH_ADMIN	4	16	dangerous	SYSTEM_TOOLS
        android.permission.BLUETOOTH_ADVERTISE	31		dangerous	UNDEFINED
        android.permission.BLUETOOTH_CONNECT	31		dangerous	UNDEFINED
        android.permission.BLUETOOTH_MAP	21	22	signature	BLUETOOTH_NETWORK
        android.permission.BLUETOOTH_MAP	23	32	signature	
        android.permission.BLUETOOTH_MAP	33		signature|role	
        android.permission.BLUETOOTH_PRIVILEGED	19	22	system|signature	BLUETOOTH_NETWORK
        android.permission.BLUETOOTH_PRIVILEGED	23	23	system|signature	
        android.permission.BLUETOOTH_PRIVILEGED	24		signature|privileged	
        android.permission.BLUETOOTH_SCAN	31		dangerous	UNDEFINED
        android.permission.BLUETOOTH_STACK	17	22	signature	SYSTEM_TOOLS
        android.permission.BLUETOOTH_STACK	23	32	signature	
        android.permission.BLUETOOTH_STACK	33		signature|role	
        android.permission.BODY_SENSORS	21	22	normal	PERSONAL_INFO
        android.permission.BODY_SENSORS	23	28	dangerous	SENSORS
        android.permission.BODY_SENSORS	29		dangerous	UNDEFINED
        android.permission.BODY_SENSORS_BACKGROUND	33		dangerous	UNDEFINED
        android.permission.BRICK	4		signature	
        android.permission.BRIGHTNESS_SLIDER_USAGE	28		signature|privileged|development	
        android.permission.BROADCAST_CLOSE_SYSTEM_DIALOGS	31		signature|privileged|recents	
        android.permission.BROADCAST_NETWORK_PRIVILEGED	22	22	signature|system	NETWORK
        android.permission.BROADCAST_NETWORK_PRIVILEGED	23		signature|privileged	
        android.permission.BROADCAST_OPTION_INTERACTIVE	34		signature|privileged	
        android.permission.BROADCAST_PACKAGE_REMOVED	23		signature	
        android.permission.BROADCAST_PACKAGE_REMOVED	4	22	signature	SYSTEM_TOOLS
        android.permission.BROADCAST_SCORE_NETWORKS	21	21	signature|system	
        android.permission.BROADCAST_SMS	23		signature	
        android.permission.BROADCAST_SMS	4	22	signature	MESSAGES
        android.permission.BROADCAST_STICKY	23		normal	
        android.permission.BROADCAST_STICKY	4	22	normal	SYSTEM_TOOLS
        android.permission.BROADCAST_WAP_PUSH	23		signature	
        android.permission.BROADCAST_WAP_PUSH	4	22	signature	MESSAGES
        android.permission.BYPASS_CONCURRENT_RECORD_AUDIO_RESTRICTION	35		signature|privileged	
        android.permission.BYPASS_ROLE_QUALIFICATION	31		internal|role	
        android.permission.CACHE_CONTENT	24	28	signature	
        android.permission.CACHE_CONTENT	29	32	signature|documenter	
        android.permission.CACHE_CONTENT	33		signature|role	
        android.permission.CALL_AUDIO_INTERCEPTION	33	33	signature|privileged	
        android.permission.CALL_AUDIO_INTERCEPTION	34		signature|privileged|role	
        android.permission.CALL_COMPANION_APP	29		normal	
        android.permission.CALL_PHONE	17	22	dangerous	PHONE_CALLS
        android.permission.CALL_PHONE	23	28	dangerous	PHONE
        android.permission.CALL_PHONE	29		dangerous	UNDEFINED
        android.permission.CALL_PHONE	4	16	dangerous	COST_MONEY
        android.permission.CALL_PRIVILEGED	16	22	signature|system	
        android.permission.CALL_PRIVILEGED	23		signature|privileged	
        android.permission.CALL_PRIVILEGED	4	15	signatureOrSystem	
        android.permission.CAMERA	17	25	dangerous	CAMERA
        android.permission.CAMERA	26	26	dangerous|ephemeral	CAMERA
        android.permission.CAMERA	27	28	dangerous|instant	CAMERA
        android.permission.CAMERA	29		dangerous|instant	UNDEFINED
        android.permission.CAMERA	4	16	dangerous	HARDWARE_CONTROLS
        android.permission.CAMERA_DISABLE_TRANSMIT_LED	18	22	signature|system	CAMERA
        android.permission.CAMERA_DISABLE_TRANSMIT_LED	23		signature|privileged	
        android.permission.CAMERA_HEADLESS_SYSTEM_USER	35		signature	UNDEFINED
        android.permission.CAMERA_INJECT_EXTERNAL_CAMERA	31		signature	
        android.permission.CAMERA_OPEN_CLOSE_LISTENER	29		signature	UNDEFINED
        android.permission.CAMERA_PRIVACY_ALLOWLIST	35		signature|privileged	
        android.permission.CAMERA_SEND_SYSTEM_EVENTS	23		signature|privileged	
        android.permission.CAPTURE_AUDIO_HOTWORD	19	22	signature|system	
        android.permission.CAPTURE_AUDIO_HOTWORD	23	30	signature|privileged	
        android.permission.CAPTURE_AUDIO_HOTWORD	31		signature|privileged|role	
        android.permission.CAPTURE_AUDIO_OUTPUT	19	22	signature|system	
        android.permission.CAPTURE_AUDIO_OUTPUT	23	30	signature|privileged	
        android.permission.CAPTURE_AUDIO_OUTPUT	31		signature|privileged|role	
        android.permission.CAPTURE_BLACKOUT_CONTENT	31		signature	
        android.permission.CAPTURE_CONSENTLESS_BUGREPORT_DELEGATED_CONSENT	35		signature|privileged	
        android.permission.CAPTURE_CONSENTLESS_BUGREPORT_ON_USERDEBUG_BUILD	34		internal|appop	
        android.permission.CAPTURE_MEDIA_OUTPUT	29	30	signature|privileged	
        android.permission.CAPTURE_MEDIA_OUTPUT	31		signature|privileged|role	
        android.permission.CAPTURE_SECURE_VIDEO_OUTPUT	19	22	signature|system	
        android.permission.CAPTURE_SECURE_VIDEO_OUTPUT	23	28	signature|privileged	
        android.permission.CAPTURE_SECURE_VIDEO_OUTPUT	29	34	signature	
        android.permission.CAPTURE_SECURE_VIDEO_OUTPUT	35		signature|role	
        android.permission.CAPTURE_TUNER_AUDIO_INPUT	31		signature|privileged	
        android.permission.CAPTURE_TV_INPUT	21	22	signatureOrSystem	
        android.permission.CAPTURE_TV_INPUT	23		signature|privileged	
        android.permission.CAPTURE_VIDEO_OUTPUT	19	22	signature|system	
        android.permission.CAPTURE_VIDEO_OUTPUT	23	28	signature|privileged	
        android.permission.CAPTURE_VIDEO_OUTPUT	29		signature	
        android.permission.CAPTURE_VOICE_COMMUNICATION_OUTPUT	30	30	signature|privileged	
        android.permission.CAPTURE_VOICE_COMMUNICATION_OUTPUT	31		signature|privileged|role	
        android.permission.CARRIER_FILTER_SMS	22	22	signature|system	MESSAGES
        android.permission.CARRIER_FILTER_SMS	23		signature|privileged	
        android.permission.CHANGE_ACCESSIBILITY_VOLUME	26		signature	
        android.permission.CHANGE_APP_IDLE_STATE	23	27	signature	
        android.permission.CHANGE_APP_IDLE_STATE	28		signature|privileged	
        android.permission.CHANGE_APP_LAUNCH_TIME_ESTIMATE	33		signature|privileged	
        android.permission.CHANGE_BACKGROUND_DATA_SETTING	23		signature	
        android.permission.CHANGE_BACKGROUND_DATA_SETTING	4	22	signature	SYSTEM_TOOLS
        android.permission.CHANGE_COMPONENT_ENABLED_STATE	10	15	signatureOrSystem	
        android.permission.CHANGE_COMPONENT_ENABLED_STATE	16	22	signature|system	
        android.permission.CHANGE_COMPONENT_ENABLED_STATE	23	32	signature|privileged	
        android.permission.CHANGE_COMPONENT_ENABLED_STATE	33		signature|privileged|role	
        android.permission.CHANGE_COMPONENT_ENABLED_STATE	4	9	signature	
        android.permission.CHANGE_CONFIGURATION	17	17	system|signature	SYSTEM_TOOLS
        android.permission.CHANGE_CONFIGURATION	18	22	signature|system|development	DEVELOPMENT_TOOLS
        android.permission.CHANGE_CONFIGURATION	23	32	signature|privileged|development	
        android.permission.CHANGE_CONFIGURATION	33		signature|privileged|development|role	
        android.permission.CHANGE_CONFIGURATION	4	16	dangerous	SYSTEM_TOOLS
        android.permission.CHANGE_DEVICE_IDLE_TEMP_WHITELIST	23	23	system|signature	
        android.permission.CHANGE_DEVICE_IDLE_TEMP_WHITELIST	24		signature|privileged	
        android.permission.CHANGE_HDMI_CEC_ACTIVE_SOURCE	27		signature|privileged	
        android.permission.CHANGE_LOWPAN_STATE	27		signature|privileged	
        android.permission.CHANGE_NETWORK_STATE	17	22	normal	NETWORK
        android.permission.CHANGE_NETWORK_STATE	23		normal	
        android.permission.CHANGE_NETWORK_STATE	4	16	dangerous	SYSTEM_TOOLS
        android.permission.CHANGE_OVERLAY_PACKAGES	26		signature|privileged	
        android.permission.CHANGE_WIFI_MULTICAST_STATE	17	22	dangerous	AFFECTS_BATTERY
        android.permission.CHANGE_WIFI_MULTICAST_STATE	23		normal	
        android.permission.CHANGE_WIFI_MULTICAST_STATE	4	16	dangerous	SYSTEM_TOOLS
        android.permission.CHANGE_WIFI_STATE	17	22	dangerous	NETWORK
        android.permission.CHANGE_WIFI_STATE	23		normal	
        android.permission.CHANGE_WIFI_STATE	4	16	dangerous	SYSTEM_TOOLS
        android.permission.CHANGE_WIMAX_STATE	10	10	dangerous	SYSTEM_TOOLS
        android.permission.CHANGE_WIMAX_STATE	15	16	dangerous	SYSTEM_TOOLS
        android.permission.CHANGE_WIMAX_STATE	17	22	dangerous	NETWORK
        android.permission.CHANGE_WIMAX_STATE	23	29	normal	
        android.permission.CHECK_REMOTE_LOCKSCREEN	34		signature|privileged	
        android.permission.CLEAR_APP_CACHE	23		signature|privileged	
        android.permission.CLEAR_APP_CACHE	4	22	dangerous	SYSTEM_TOOLS
        android.permission.CLEAR_APP_GRANTED_URI_PERMISSIONS	24		signature	
        android.permission.CLEAR_APP_USER_DATA	23		signature|installer	
        android.permission.CLEAR_APP_USER_DATA	4	22	signature	
        android.permission.CLEAR_FREEZE_PERIOD	31		signature	
        android.permission.COMPANION_APPROVE_WIFI_CONNECTIONS	30		signature|privileged	
        android.permission.CONFIGURE_DISPLAY_BRIGHTNESS	28		signature|privileged|development	
        android.permission.CONFIGURE_DISPLAY_COLOR_MODE	25		signature	
        android.permission.CONFIGURE_DISPLAY_COLOR_TRANSFORM	23	24	signature	
        android.permission.CONFIGURE_FACTORY_RESET_PROTECTION	35		signature|privileged	
        android.permission.CONFIGURE_INTERACT_ACROSS_PROFILES	30	32	signature	
        android.permission.CONFIGURE_INTERACT_ACROSS_PROFILES	33		signature|role	
        android.permission.CONFIGURE_WIFI_DISPLAY	17	33	signature	
        android.permission.CONFIGURE_WIFI_DISPLAY	34		signature|knownSigner	
        android.permission.CONFIRM_FULL_BACKUP	14		signature	
        android.permission.CONNECTIVITY_INTERNAL	13	15	signatureOrSystem	NETWORK
        android.permission.CONNECTIVITY_INTERNAL	16	22	signature|system	NETWORK
        android.permission.CONNECTIVITY_INTERNAL	23		signature|privileged	
        android.permission.CONNECTIVITY_USE_RESTRICTED_NETWORKS	25		signature|privileged	
        android.permission.CONTROL_ALWAYS_ON_VPN	29		signature	
        android.permission.CONTROL_AUTOMOTIVE_GNSS	33		signature|privileged	
        android.permission.CONTROL_DEVICE_LIGHTS	30		signature|privileged	
        android.permission.CONTROL_DEVICE_STATE	31		signature	
        android.permission.CONTROL_DISPLAY_BRIGHTNESS	28		signature	
        android.permission.CONTROL_DISPLAY_COLOR_TRANSFORMS	29		signature|privileged	
        android.permission.CONTROL_DISPLAY_SATURATION	28		signature|privileged	
        android.permission.CONTROL_INCALL_EXPERIENCE	21	22	system|signature	PHONE_CALLS
        android.permission.CONTROL_INCALL_EXPERIENCE	23	23	system|signature	
        android.permission.CONTROL_INCALL_EXPERIENCE	24	30	signature|privileged	
        android.permission.CONTROL_INCALL_EXPERIENCE	31		signature|privileged|role	
        android.permission.CONTROL_KEYGUARD	19		signature	
        android.permission.CONTROL_KEYGUARD_SECURE_NOTIFICATIONS	29		signature|privileged	
        android.permission.CONTROL_LOCATION_UPDATES	16	22	signature|system	
        android.permission.CONTROL_LOCATION_UPDATES	23		signature|privileged	
        android.permission.CONTROL_LOCATION_UPDATES	4	15	signatureOrSystem	
        android.permission.CONTROL_OEM_PAID_NETWORK_PREFERENCE	31		signature	
        android.permission.CONTROL_REMOTE_APP_TRANSITION_ANIMATIONS	28	34	signature|privileged	
        android.permission.CONTROL_REMOTE_APP_TRANSITION_ANIMATIONS	35		signature|privileged|recents	
        android.permission.CONTROL_UI_TRACING	31		signature|privileged|development	
        android.permission.CONTROL_VPN	22	22	signature|system	
        android.permission.CONTROL_VPN	23		signature|privileged	
        android.permission.CONTROL_WIFI_DISPLAY	17		signature	
        android.permission.COPY_ACCOUNTS	35		signature|role	
        android.permission.COPY_PROTECTED_DATA	8		signature	
        android.permission.CREATE_USERS	23		signature	
        android.permission.CREATE_VIRTUAL_DEVICE	33		internal|role	
        android.permission.CREDENTIAL_MANAGER_QUERY_CANDIDATE_CREDENTIALS	34		normal	
        android.permission.CREDENTIAL_MANAGER_SET_ALLOWED_PROVIDERS	34		normal	
        android.permission.CREDENTIAL_MANAGER_SET_ORIGIN	34		normal	
        android.permission.CRYPT_KEEPER	13	15	signatureOrSystem	
        android.permission.CRYPT_KEEPER	16	22	signature|system	
        android.permission.CRYPT_KEEPER	23	32	signature|privileged	
        android.permission.CRYPT_KEEPER	33		signature|privileged|role	
        android.permission.DELETE_CACHE_FILES	16	22	signature|system	
        android.permission.DELETE_CACHE_FILES	23		signature|privileged	
        android.permission.DELETE_CACHE_FILES	4	7	signature	
        android.permission.DELETE_CACHE_FILES	8	15	signatureOrSystem	
        android.permission.DELETE_PACKAGES	16	22	signature|system	
        android.permission.DELETE_PACKAGES	23	32	signature|privileged	
        android.permission.DELETE_PACKAGES	33		signature|privileged|role	
        android.permission.DELETE_PACKAGES	4	15	signatureOrSystem	
        android.permission.DELETE_STAGED_HEALTH_CONNECT_REMOTE_DATA	34		signature	
        android.permission.DELIVER_COMPANION_MESSAGES	33		normal	
        android.permission.DETECT_SCREEN_CAPTURE	34		normal	
        android.permission.DETECT_SCREEN_RECORDING	35		normal	
        android.permission.DEVICE_POWER	33		signature|role	
        android.permission.DEVICE_POWER	4	32	signature	
        android.permission.DIAGNOSTIC	23		signature	
        android.permission.DIAGNOSTIC	4	22	signature	SYSTEM_TOOLS
        android.permission.DISABLE_HIDDEN_API_CHECKS	28		signature	
        android.permission.DISABLE_INPUT_DEVICE	27		signature	
        android.permission.DISABLE_KEYGUARD	17	22	dangerous	SCREENLOCK
        android.permission.DISABLE_KEYGUARD	23		normal	
        android.permission.DISABLE_KEYGUARD	4	8	normal	SYSTEM_TOOLS
        android.permission.DISABLE_KEYGUARD	9	16	dangerous	SYSTEM_TOOLS
        android.permission.DISABLE_SYSTEM_SOUND_EFFECTS	31		signature|privileged	
        android.permission.DISPATCH_NFC_MESSAGE	23		signature|privileged	
        android.permission.DISPATCH_PROVISIONING_MESSAGE	24		signature|privileged	
        android.permission.DOMAIN_VERIFICATION_AGENT	31		internal|privileged	
        android.permission.DUMP	16	22	signature|system|development	DEVELOPMENT_TOOLS
        android.permission.DUMP	23		signature|privileged|development	
        android.permission.DUMP	4	8	dangerous	SYSTEM_TOOLS
        android.permission.DUMP	9	15	signatureOrSystem	PERSONAL_INFO
        android.permission.DVB_DEVICE	23		signature|privileged	
        android.permission.DYNAMIC_INSTRUMENTATION	35		signature	
        android.permission.EMBED_ANY_APP_IN_UNTRUSTED_MODE	35		internal|role	
        android.permission.EMERGENCY_INSTALL_PACKAGES	35		signature|privileged	
        android.permission.ENABLE_TEST_HARNESS_MODE	29		signature	
        android.permission.ENFORCE_UPDATE_OWNERSHIP	34		normal	
        android.permission.ENTER_CAR_MODE_PRIORITIZED	30		signature|privileged	
        android.permission.ENTER_TRADE_IN_MODE	35		signature|privileged	
        android.permission.EXECUTE_APP_ACTION	34		internal|role	
        android.permission.EXECUTE_APP_FUNCTIONS	35	35	internal|role	
        android.permission.EXECUTE_APP_FUNCTIONS	36		internal|privileged	
        android.permission.EXECUTE_APP_FUNCTIONS_TRUSTED	35	35	internal|role	
        android.permission.EXEMPT_FROM_AUDIO_RECORD_RESTRICTIONS	30	30	signature|privileged	
        android.permission.EXEMPT_FROM_AUDIO_RECORD_RESTRICTIONS	31		signature|privileged|role	
        android.permission.EXPAND_STATUS_BAR	17	22	normal	STATUS_BAR
        android.permission.EXPAND_STATUS_BAR	23		normal	
        android.permission.EXPAND_STATUS_BAR	4	16	normal	SYSTEM_TOOLS
        android.permission.EYE_CALIBRATION	36		signature|privileged	
        android.permission.EYE_TRACKING_COARSE	36		dangerous	UNDEFINED
        android.permission.EYE_TRACKING_FINE	36		dangerous	UNDEFINED
        android.permission.FACE_TRACKING	36		dangerous	UNDEFINED
        android.permission.FACE_TRACKING_CALIBRATION	36		signature|privileged	
        android.permission.FACTORY_TEST	4		signature	
        android.permission.FILTER_EVENTS	17		signature	
        android.permission.FLASHLIGHT	17	22	normal	AFFECTS_BATTERY
        android.permission.FLASHLIGHT	23		normal	
        android.permission.FLASHLIGHT	4	16	normal	HARDWARE_CONTROLS
        android.permission.FORCE_BACK	4		signature	
        android.permission.FORCE_DEVICE_POLICY_MANAGER_LOGS	31		signature	
        android.permission.FORCE_PERSISTABLE_URI_PERMISSIONS	28		signature	
        android.permission.FORCE_STOP_PACKAGES	19	22	signature|system	SYSTEM_TOOLS
        android.permission.FORCE_STOP_PACKAGES	23		signature|privileged	
        android.permission.FORCE_STOP_PACKAGES	8	18	signature	SYSTEM_TOOLS
        android.permission.FOREGROUND_SERVICE	28		normal|instant	
        android.permission.FOREGROUND_SERVICE_CAMERA	34		normal|instant	
        android.permission.FOREGROUND_SERVICE_CONNECTED_DEVICE	34		normal|instant	
        android.permission.FOREGROUND_SERVICE_DATA_SYNC	34		normal|instant	
        android.permission.FOREGROUND_SERVICE_FILE_MANAGEMENT	34		normal|instant	
        android.permission.FOREGROUND_SERVICE_HEALTH	34		normal|instant	
        android.permission.FOREGROUND_SERVICE_LOCATION	34		normal|instant	
        android.permission.FOREGROUND_SERVICE_MEDIA_PLAYBACK	34		normal|instant	
        android.permission.FOREGROUND_SERVICE_MEDIA_PROCESSING	35		normal|instant	
        android.permission.FOREGROUND_SERVICE_MEDIA_PROJECTION	34		normal|instant	
        android.permission.FOREGROUND_SERVICE_MICROPHONE	34		normal|instant	
        android.permission.FOREGROUND_SERVICE_PHONE_CALL	34		normal|instant	
        android.permission.FOREGROUND_SERVICE_REMOTE_MESSAGING	34		normal|instant	
        android.permission.FOREGROUND_SERVICE_SPECIAL_USE	34		normal|appop|instant	
        android.permission.FOREGROUND_SERVICE_SYSTEM_EXEMPTED	34		normal|instant	
        android.permission.FRAME_STATS	21		signature	
        android.permission.FREEZE_SCREEN	17		signature	
        android.permission.GET_ACCOUNTS	23	28	dangerous	CONTACTS
        android.permission.GET_ACCOUNTS	29		dangerous	UNDEFINED
        android.permission.GET_ACCOUNTS	4	22	normal	ACCOUNTS
        android.permission.GET_ACCOUNTS_PRIVILEGED	23		signature|privileged	
        android.permission.GET_ANY_PROVIDER_TYPE	34		signature	
        android.permission.GET_APP_GRANTED_URI_PERMISSIONS	24		signature	
        android.permission.GET_APP_METADATA	34	34	signature|installer	
        android.permission.GET_APP_METADATA	35		signature|installer|verifier	
        android.permission.GET_APP_OPS_STATS	18	22	signature|system|development	SYSTEM_TOOLS
        android.permission.GET_APP_OPS_STATS	23		signature|privileged|development	
        android.permission.GET_BACKGROUND_INSTALLED_PACKAGES	35		signature|role	
        android.permission.GET_BINDING_UID_IMPORTANCE	35		signature|privileged	
        android.permission.GET_DETAILED_TASKS	16	22	signature	SYSTEM_TOOLS
        android.permission.GET_DETAILED_TASKS	23		signature	
        android.permission.GET_HISTORICAL_APP_OPS_STATS	33		internal|role	
        android.permission.GET_INTENT_SENDER_INTENT	24		signature	
        android.permission.GET_PACKAGE_IMPORTANCE	23	25	signature|privileged	
        android.permission.GET_PACKAGE_SIZE	23		normal	
        android.permission.GET_PACKAGE_SIZE	4	22	normal	SYSTEM_TOOLS
        android.permission.GET_PASSWORD	24		signature	
        android.permission.GET_PEOPLE_TILE_PREVIEW	31		signature|recents	
        android.permission.GET_PROCESS_STATE_AND_OOM_SCORE	24		signature|privileged|development	
        android.permission.GET_RUNTIME_PERMISSIONS	29		signature	
        android.permission.GET_TASKS	17	19	dangerous	APP_INFO
        android.permission.GET_TASKS	21	22	normal	APP_INFO
        android.permission.GET_TASKS	23		normal	
        android.permission.GET_TASKS	4	16	dangerous	SYSTEM_TOOLS
        android.permission.GET_TOP_ACTIVITY_INFO	18	30	signature	
        android.permission.GET_TOP_ACTIVITY_INFO	31		signature|recents	
        android.permission.GLOBAL_SEARCH	16	22	signature|system	SYSTEM_TOOLS
        android.permission.GLOBAL_SEARCH	23		signature|privileged	
        android.permission.GLOBAL_SEARCH	4	15	signatureOrSystem	SYSTEM_TOOLS
        android.permission.GLOBAL_SEARCH_CONTROL	23		signature	
        android.permission.GLOBAL_SEARCH_CONTROL	4	22	signature	SYSTEM_TOOLS
        android.permission.GRANT_PROFILE_OWNER_DEVICE_IDS_ACCESS	29		signature	
        android.permission.GRANT_REVOKE_PERMISSIONS	16	22	signature	
        android.permission.GRANT_RUNTIME_PERMISSIONS	23		signature|installer|verifier	
        android.permission.GRANT_RUNTIME_PERMISSIONS_TO_TELEPHONY_DEFAULTS	30		signature	
        android.permission.HANDLE_CAR_MODE_CHANGES	30		signature|privileged	
        android.permission.HANDLE_QUERY_PACKAGE_RESTART	34		signature	
        android.permission.HAND_TRACKING	36		dangerous	UNDEFINED
        android.permission.HARDWARE_TEST	23		signature	
        android.permission.HARDWARE_TEST	4	22	signature	HARDWARE_CONTROLS
        android.permission.HDMI_CEC	21	22	signatureOrSystem	
        android.permission.HDMI_CEC	23	28	signature|privileged	
        android.permission.HDMI_CEC	29		signature|privileged|vendorPrivileged	
        android.permission.HEAD_TRACKING	36		dangerous	UNDEFINED
        android.permission.HIDE_NON_SYSTEM_OVERLAY_WINDOWS	23	29	signature|installer	
        android.permission.HIDE_NON_SYSTEM_OVERLAY_WINDOWS	30		signature|preinstalled	
        android.permission.HIDE_OVERLAY_WINDOWS	31		normal	
        android.permission.HIGH_SAMPLING_RATE_SENSORS	31		normal	SENSORS
        android.permission.IMPORT_XR_ANCHOR	36		signature|privileged	
        android.permission.INJECT_EVENTS	4		signature	
        android.permission.INPUT_CONSUMER	31		signature	
        android.permission.INSTALL_DEPENDENCY_SHARED_LIBRARIES	35		signature|role	
        android.permission.INSTALL_DPC_PACKAGES	33		signature|role	
        android.permission.INSTALL_DYNAMIC_SYSTEM	29		signature|privileged	
        android.permission.INSTALL_GRANT_RUNTIME_PERMISSIONS	23		signature|installer|verifier	
        android.permission.INSTALL_LOCATION_PROVIDER	16	22	signature|system	
        android.permission.INSTALL_LOCATION_PROVIDER	23		signature|privileged	
        android.permission.INSTALL_LOCATION_PROVIDER	4	15	signatureOrSystem	
        android.permission.INSTALL_LOCATION_TIME_ZONE_PROVIDER_SERVICE	31		signature|privileged	
        android.permission.INSTALL_PACKAGES	16	22	signature|system	
        android.permission.INSTALL_PACKAGES	23		signature|privileged	
        android.permission.INSTALL_PACKAGES	4	15	signatureOrSystem	
        android.permission.INSTALL_PACKAGE_UPDATES	28		signature|privileged	
        android.permission.INSTALL_SELF_UPDATES	28		signature|privileged	
        android.permission.INSTALL_TEST_ONLY_PACKAGE	31		signature	
        android.permission.INSTANT_APP_FOREGROUND_SERVICE	26	26	signature|development|ephemeral|appop	
        android.permission.INSTANT_APP_FOREGROUND_SERVICE	27		signature|development|instant|appop	
        android.permission.INTENT_FILTER_VERIFICATION_AGENT	23		signature|privileged	
        android.permission.INTERACT_ACROSS_PROFILES	29	29	signature|privileged	
        android.permission.INTERACT_ACROSS_PROFILES	30		signature|appop	
        android.permission.INTERACT_ACROSS_USERS	17	22	signature|system|development	SYSTEM_TOOLS
        android.permission.INTERACT_ACROSS_USERS	23	32	signature|privileged|development	
        android.permission.INTERACT_ACROSS_USERS	33		signature|privileged|development|role	
        android.permission.INTERACT_ACROSS_USERS_FULL	17	22	signature	SYSTEM_TOOLS
        android.permission.INTERACT_ACROSS_USERS_FULL	23	32	signature|installer	
        android.permission.INTERACT_ACROSS_USERS_FULL	33	34	signature|installer|role	
        android.permission.INTERACT_ACROSS_USERS_FULL	35		signature|installer|module|role	
        android.permission.INTERNAL_DELETE_CACHE_FILES	28		signature	
        android.permission.INTERNAL_RECEIVE_PACKAGE_CHANGED_BROADCAST_ON_COMPONENT_STATE_CHANGED	35	35	internal	
        android.permission.INTERNAL_SYSTEM_WINDOW	34	34	signature|module	
        android.permission.INTERNAL_SYSTEM_WINDOW	35		signature|module|recents	
        android.permission.INTERNAL_SYSTEM_WINDOW	4	33	signature	
        android.permission.INTERNET	23	25	normal	
        android.permission.INTERNET	26	26	normal|ephemeral	
        android.permission.INTERNET	27		normal|instant	
        android.permission.INTERNET	4	22	dangerous	NETWORK
        android.permission.INVOKE_CARRIER_SETUP	19	22	signature|system	
        android.permission.INVOKE_CARRIER_SETUP	23		signature|privileged	
        android.permission.KEEP_UNINSTALLED_PACKAGES	31		signature	
        android.permission.KEYPHRASE_ENROLLMENT_APPLICATION	30		signature|privileged	
        android.permission.KILL_ALL_BACKGROUND_PROCESSES	34		signature|privileged	
        android.permission.KILL_BACKGROUND_PROCESSES	17	22	normal	APP_INFO
        android.permission.KILL_BACKGROUND_PROCESSES	23		normal	
        android.permission.KILL_BACKGROUND_PROCESSES	8	16	normal	SYSTEM_TOOLS
        android.permission.KILL_UID	23	33	signature|installer	
        android.permission.KILL_UID	34		signature|installer|role	
        android.permission.LAUNCH_CAPTURE_CONTENT_ACTIVITY_FOR_NOTE	34		internal|role	
        android.permission.LAUNCH_CREDENTIAL_SELECTOR	34		signature	
        android.permission.LAUNCH_DEVICE_MANAGER_SETUP	33		signature|role	
        android.permission.LAUNCH_MULTI_PANE_SETTINGS_DEEP_LINK	32		signature|preinstalled	
        android.permission.LAUNCH_PERMISSION_SETTINGS	35		signature|privileged	
        android.permission.LAUNCH_TRUST_AGENT_SETTINGS	21	22	signatureOrSystem	
        android.permission.LAUNCH_TRUST_AGENT_SETTINGS	23		signature|privileged	
        android.permission.LISTEN_ALWAYS_REPORTED_SIGNAL_STRENGTH	30	32	signature	
        android.permission.LISTEN_ALWAYS_REPORTED_SIGNAL_STRENGTH	33		signature|role	
        android.permission.LISTEN_FOR_KEY_ACTIVITY	36		signature	
        android.permission.LIST_ENABLED_CREDENTIAL_PROVIDERS	34		signature|privileged	
        android.permission.LOADER_USAGE_STATS	30		signature|privileged|appop	
        android.permission.LOCAL_MAC_ADDRESS	23		signature|privileged	
        android.permission.LOCATION_BYPASS	33		signature|privileged	
        android.permission.LOCATION_HARDWARE	18	22	signature|system	LOCATION
        android.permission.LOCATION_HARDWARE	23	30	signature|privileged	
        android.permission.LOCATION_HARDWARE	31		signature|privileged|role	
        android.permission.LOCK_DEVICE	29		signature|privileged	
        android.permission.LOG_COMPAT_CHANGE	30		signature|privileged	
        android.permission.LOG_FOREGROUND_RESOURCE_USE	34		signature|module	
        android.permission.LOOP_RADIO	18	22	signature|system	NETWORK
        android.permission.LOOP_RADIO	23		signature|privileged	
        android.permission.MAGNIFY_DISPLAY	17	19	signature	
        android.permission.MAKE_UID_VISIBLE	33		signature	
        android.permission.MANAGE_ACCESSIBILITY	29	30	signature|setup	
        android.permission.MANAGE_ACCESSIBILITY	31	33	signature|setup|recents	
        android.permission.MANAGE_ACCESSIBILITY	34		signature|setup|recents|role	
        android.permission.MANAGE_ACCOUNTS	23		normal	
        android.permission.MANAGE_ACCOUNTS	5	22	dangerous	ACCOUNTS
        android.permission.MANAGE_ACTIVITY_STACKS	19	19	signature	APP_INFO
        android.permission.MANAGE_ACTIVITY_STACKS	21	22	signature|system	APP_INFO
        android.permission.MANAGE_ACTIVITY_STACKS	23	27	signature|privileged	
        android.permission.MANAGE_ACTIVITY_STACKS	28	28	signature|privileged|development	
        android.permission.MANAGE_ACTIVITY_STACKS	29		signature	
        android.permission.MANAGE_ACTIVITY_TASKS	31		signature|recents	
        android.permission.MANAGE_ADVANCED_PROTECTION_MODE	35		signature|privileged	
        android.permission.MANAGE_APPOPS	29		signature	
        android.permission.MANAGE_APP_HIBERNATION	31		signature|installer	
        android.permission.MANAGE_APP_OPS_MODES	28	32	signature|installer|verifier	
        android.permission.MANAGE_APP_OPS_MODES	33		signature|installer|verifier|role	
        android.permission.MANAGE_APP_OPS_RESTRICTIONS	24		signature|installer	
        android.permission.MANAGE_APP_PREDICTIONS	29	30	signature|appPredictor	
        android.permission.MANAGE_APP_PREDICTIONS	31		signature|role	
        android.permission.MANAGE_APP_TOKENS	4		signature	
        android.permission.MANAGE_AUDIO_POLICY	28		signature	
        android.permission.MANAGE_AUTO_FILL	26		signature	
        android.permission.MANAGE_BIND_INSTANT_SERVICE	28		signature	
        android.permission.MANAGE_BIOMETRIC	29		signature	
        android.permission.MANAGE_BIOMETRIC_DIALOG	29		signature	
        android.permission.MANAGE_BLUETOOTH_WHEN_PERMISSION_REVIEW_REQUIRED	28	28	signature	
        android.permission.MANAGE_BLUETOOTH_WHEN_WIRELESS_CONSENT_REQUIRED	29		signature	
        android.permission.MANAGE_CAMERA	28		signature	
        android.permission.MANAGE_CARRIER_OEM_UNLOCK_STATE	26		signature|privileged	
        android.permission.MANAGE_CA_CERTIFICATES	19	22	signature|system	
        android.permission.MANAGE_CA_CERTIFICATES	23		signature|privileged	
        android.permission.MANAGE_CLIPBOARD_ACCESS_NOTIFICATION	34		signature|installer	
        android.permission.MANAGE_CLOUDSEARCH	33		signature|privileged|role	
        android.permission.MANAGE_COMPANION_DEVICES	29	32	signature	
        android.permission.MANAGE_COMPANION_DEVICES	33	33	signature|role	
        android.permission.MANAGE_COMPANION_DEVICES	34		module|signature|role	
        android.permission.MANAGE_CONTENT_CAPTURE	29		signature	
        android.permission.MANAGE_CONTENT_SUGGESTIONS	29	34	signature	
        android.permission.MANAGE_CONTENT_SUGGESTIONS	35		signature|role	
        android.permission.MANAGE_CRATES	30		signature	
        android.permission.MANAGE_CREDENTIAL_MANAGEMENT_APP	31		signature	
        android.permission.MANAGE_DEBUGGING	29		signature|privileged	
        android.permission.MANAGE_DEFAULT_APPLICATIONS	34		signature|role	
        android.permission.MANAGE_DEVICE_ADMINS	19	22	signature|system	
        android.permission.MANAGE_DEVICE_ADMINS	23	28	signature|privileged	
        android.permission.MANAGE_DEVICE_ADMINS	29	32	signature	
        android.permission.MANAGE_DEVICE_ADMINS	33		signature|role	
        android.permission.MANAGE_DEVICE_LOCK_STATE	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_ACCESSIBILITY	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_ACCOUNT_MANAGEMENT	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_ACROSS_USERS	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_ACROSS_USERS_FULL	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_ACROSS_USERS_SECURITY_CRITICAL	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_AIRPLANE_MODE	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_APPS_CONTROL	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_APP_EXEMPTIONS	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_APP_FUNCTIONS	35		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_APP_RESTRICTIONS	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_APP_USER_DATA	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_ASSIST_CONTENT	35		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_AUDIO_OUTPUT	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_AUDIT_LOGGING	35		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_AUTOFILL	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_BACKUP_SERVICE	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_BLOCK_UNINSTALL	35		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_BLUETOOTH	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_BUGREPORT	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_CALLS	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_CAMERA	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_CAMERA_TOGGLE	35		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_CERTIFICATES	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_COMMON_CRITERIA_MODE	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_CONTENT_PROTECTION	35		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_DEBUGGING_FEATURES	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_DEFAULT_SMS	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_DEVICE_IDENTIFIERS	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_DISPLAY	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_FACTORY_RESET	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_FUN	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_INPUT_METHODS	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_INSTALL_UNKNOWN_SOURCES	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_KEEP_UNINSTALLED_PACKAGES	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_KEYGUARD	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_LOCALE	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_LOCATION	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_LOCK	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_LOCK_CREDENTIALS	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_LOCK_TASK	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_MANAGED_SUBSCRIPTIONS	35		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_METERED_DATA	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_MICROPHONE	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_MICROPHONE_TOGGLE	35		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_MOBILE_NETWORK	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_MODIFY_USERS	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_MTE	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_NEARBY_COMMUNICATION	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_NETWORK_LOGGING	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_ORGANIZATION_IDENTITY	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_OVERRIDE_APN	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_PACKAGE_STATE	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_PHYSICAL_MEDIA	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_PRINTING	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_PRIVATE_DNS	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_PROFILES	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_PROFILE_INTERACTION	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_PROXY	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_QUERY_SYSTEM_UPDATES	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_RESET_PASSWORD	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_RESTRICT_PRIVATE_DNS	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_RUNTIME_PERMISSIONS	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_RUN_IN_BACKGROUND	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_SAFE_BOOT	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_SCREEN_CAPTURE	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_SCREEN_CONTENT	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_SECURITY_LOGGING	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_SETTINGS	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_SMS	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_STATUS_BAR	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_STORAGE_LIMIT	35		internal	
        android.permission.MANAGE_DEVICE_POLICY_SUPPORT_MESSAGE	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_SUSPEND_PERSONAL_APPS	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_SYSTEM_APPS	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_SYSTEM_DIALOGS	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_SYSTEM_UPDATES	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_THREAD_NETWORK	35		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_TIME	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_USB_DATA_SIGNALLING	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_USB_FILE_TRANSFER	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_USERS	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_VPN	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_WALLPAPER	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_WIFI	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_WINDOWS	34		internal|role	
        android.permission.MANAGE_DEVICE_POLICY_WIPE_DATA	34		internal|role	
        android.permission.MANAGE_DISPLAYS	35		signature	
        android.permission.MANAGE_DOCUMENTS	19	22	signature	STORAGE
        android.permission.MANAGE_DOCUMENTS	23	28	signature	
        android.permission.MANAGE_DOCUMENTS	29	32	signature|documenter	
        android.permission.MANAGE_DOCUMENTS	33		signature|role	
        android.permission.MANAGE_DYNAMIC_SYSTEM	29		signature	
        android.permission.MANAGE_ENHANCED_CONFIRMATION_STATES	35		signature|installer	
        android.permission.MANAGE_ETHERNET_NETWORKS	33		signature	
        android.permission.MANAGE_EXTERNAL_STORAGE	30		signature|appop|preinstalled	UNDEFINED
        android.permission.MANAGE_FACE	34		signature|privileged	
        android.permission.MANAGE_FACTORY_RESET_PROTECTION	30		signature|privileged	
        android.permission.MANAGE_FINGERPRINT	23	23	system|signature	
        android.permission.MANAGE_FINGERPRINT	24		signature|privileged	
        android.permission.MANAGE_GAME_ACTIVITY	33		signature|privileged	
        android.permission.MANAGE_GAME_MODE	31	32	signature	
        android.permission.MANAGE_GAME_MODE	33		signature|privileged	
        android.permission.MANAGE_GLOBAL_PICTURE_QUALITY_SERVICE	35		signature|privileged|vendorPrivileged	
        android.permission.MANAGE_GLOBAL_SOUND_QUALITY_SERVICE	35		signature|privileged|vendorPrivileged	
        android.permission.MANAGE_HOTWORD_DETECTION	31		internal|preinstalled	
        android.permission.MANAGE_INTRUSION_DETECTION_STATE	35		signature|privileged	
        android.permission.MANAGE_IPSEC_TUNNELS	28		signature|appop	
        android.permission.MANAGE_KEY_GESTURES	35		signature	
        android.permission.MANAGE_LOWPAN_INTERFACES	27		signature|privileged	
        android.permission.MANAGE_LOW_POWER_STANDBY	33		signature|privileged	
        android.permission.MANAGE_MEDIA	31		signature|appop|preinstalled	
        android.permission.MANAGE_MEDIA_PROJECTION	21		signature	
        android.permission.MANAGE_MUSIC_RECOGNITION	31		signature|privileged|role	
        android.permission.MANAGE_NETWORK_POLICY	14		signature	
        android.permission.MANAGE_NOTIFICATIONS	24		signature	
        android.permission.MANAGE_NOTIFICATION_LISTENERS	31		signature|installer	
        android.permission.MANAGE_ONE_TIME_PERMISSION_SESSIONS	30		signature|installer	
        android.permission.MANAGE_ONGOING_CALLS	31		signature|appop	
        android.permission.MANAGE_OWN_CALLS	26		normal	
        android.permission.MANAGE_PROFILE_AND_DEVICE_OWNERS	23	32	signature	
        android.permission.MANAGE_PROFILE_AND_DEVICE_OWNERS	33		signature|role	
        android.permission.MANAGE_REMOTE_AUTH	35		signature	
        android.permission.MANAGE_ROLE_HOLDERS	29	34	signature|installer	
        android.permission.MANAGE_ROLE_HOLDERS	35		signature|installer|module	
        android.permission.MANAGE_ROLLBACKS	29	29	signature|verifier	
        android.permission.MANAGE_ROLLBACKS	30		signature|privileged	
        android.permission.MANAGE_ROTATION_RESOLVER	31		signature	
        android.permission.MANAGE_SAFETY_CENTER	33		internal|installer|role	
        android.permission.MANAGE_SCOPED_ACCESS_DIRECTORY_PERMISSIONS	28		signature	
        android.permission.MANAGE_SEARCH_UI	31		signature|role	
        android.permission.MANAGE_SECURE_LOCK_DEVICE	35		signature|privileged	
        android.permission.MANAGE_SENSORS	28		signature	
        android.permission.MANAGE_SENSOR_PRIVACY	29	30	signature	
        android.permission.MANAGE_SENSOR_PRIVACY	31	32	internal|role	
        android.permission.MANAGE_SENSOR_PRIVACY	33		internal|role|installer	
        android.permission.MANAGE_SLICE_PERMISSIONS	28		signature	
        android.permission.MANAGE_SMARTSPACE	31		signature	
        android.permission.MANAGE_SOUND_TRIGGER	24	30	signature|privileged	
        android.permission.MANAGE_SOUND_TRIGGER	31		signature|privileged|role	
        android.permission.MANAGE_SPEECH_RECOGNITION	31		signature	
        android.permission.MANAGE_SUBSCRIPTION_PLANS	27		signature|privileged	
        android.permission.MANAGE_SUBSCRIPTION_USER_ASSOCIATION	34		signature	
        android.permission.MANAGE_TEST_NETWORKS	29		signature	
        android.permission.MANAGE_TIME_AND_ZONE_DETECTION	31		signature|privileged	
        android.permission.MANAGE_TOAST_RATE_LIMITING	31		signature	
        android.permission.MANAGE_UI_TRANSLATION	31		signature|privileged|role	
        android.permission.MANAGE_USB	10	15	signatureOrSystem	HARDWARE_CONTROLS
        android.permission.MANAGE_USB	16	22	signature|system	HARDWARE_CONTROLS
        android.permission.MANAGE_USB	23		signature|privileged	
        android.permission.MANAGE_USERS	17	22	signature|system	SYSTEM_TOOLS
        android.permission.MANAGE_USERS	23		signature|privileged	
        android.permission.MANAGE_USER_OEM_UNLOCK_STATE	26		signature|privileged	
        android.permission.MANAGE_VOICE_KEYPHRASES	21	22	signature|system	
        android.permission.MANAGE_VOICE_KEYPHRASES	23		signature|privileged	
        android.permission.MANAGE_WALLPAPER_EFFECTS_GENERATION	33		signature|privileged	
        android.permission.MANAGE_WEAK_ESCROW_TOKEN	33		signature|privileged	
        android.permission.MANAGE_WEARABLE_SENSING_SERVICE	34		signature|privileged	
        android.permission.MANAGE_WIFI_COUNTRY_CODE	31		signature	
        android.permission.MANAGE_WIFI_INTERFACES	33		signature|privileged|knownSigner	
        android.permission.MANAGE_WIFI_NETWORK_SELECTION	33		signature|privileged|knownSigner	
        android.permission.MANAGE_WIFI_WHEN_PERMISSION_REVIEW_REQUIRED	28	28	signature	
        android.permission.MANAGE_WIFI_WHEN_WIRELESS_CONSENT_REQUIRED	29	29	signature	
        android.permission.MARK_DEVICE_ORGANIZATION_OWNED	30	32	signature	
        android.permission.MARK_DEVICE_ORGANIZATION_OWNED	33		signature|role	
        android.permission.MARK_NETWORK_SOCKET	19	19	signature|system	
        android.permission.MASTER_CLEAR	16	22	signature|system	
        android.permission.MASTER_CLEAR	23	32	signature|privileged	
        android.permission.MASTER_CLEAR	33		signature|privileged|role	
        android.permission.MASTER_CLEAR	4	15	signatureOrSystem	
        android.permission.MEDIA_CONTENT_CONTROL	19	22	signature|system	
        android.permission.MEDIA_CONTENT_CONTROL	23		signature|privileged	
        android.permission.MEDIA_RESOURCE_OVERRIDE_PID	30	33	signature	
        android.permission.MEDIA_RESOURCE_OVERRIDE_PID	34		signature|privileged|vendorPrivileged	
        android.permission.MEDIA_ROUTING_CONTROL	35		signature|appop	
        android.permission.MIGRATE_HEALTH_CONNECT_DATA	34		signature|knownSigner	
        android.permission.MODIFY_ACCESSIBILITY_DATA	26		signature	
        android.permission.MODIFY_APPWIDGET_BIND_PERMISSIONS	16	22	signature|system	SYSTEM_TOOLS
        android.permission.MODIFY_APPWIDGET_BIND_PERMISSIONS	23		signature|privileged	
        android.permission.MODIFY_AUDIO_ROUTING	21	22	signature|system	
        android.permission.MODIFY_AUDIO_ROUTING	23	30	signature|privileged	
        android.permission.MODIFY_AUDIO_ROUTING	31		signature|privileged|role	
        android.permission.MODIFY_AUDIO_SETTINGS	17	22	normal	AUDIO_SETTINGS
        android.permission.MODIFY_AUDIO_SETTINGS	23		normal	
        android.permission.MODIFY_AUDIO_SETTINGS	4	16	dangerous	HARDWARE_CONTROLS
        android.permission.MODIFY_AUDIO_SETTINGS_PRIVILEGED	34		signature|privileged	
        android.permission.MODIFY_CELL_BROADCASTS	24		signature|privileged	
        android.permission.MODIFY_DAY_NIGHT_MODE	24	34	signature|privileged	
        android.permission.MODIFY_DAY_NIGHT_MODE	35		signature|privileged|role	
        android.permission.MODIFY_DEFAULT_AUDIO_EFFECTS	29		signature|privileged	
        android.permission.MODIFY_HDR_CONVERSION_MODE	34		signature	
        android.permission.MODIFY_NETWORK_ACCOUNTING	14	15	signatureOrSystem	
        android.permission.MODIFY_NETWORK_ACCOUNTING	16	22	signature|system	
        android.permission.MODIFY_NETWORK_ACCOUNTING	23		signature|privileged	
        android.permission.MODIFY_PARENTAL_CONTROLS	21	22	signature|system	
        android.permission.MODIFY_PARENTAL_CONTROLS	23		signature|privileged	
        android.permission.MODIFY_PHONE_STATE	16	22	signature|system	PHONE_CALLS
        android.permission.MODIFY_PHONE_STATE	23	30	signature|privileged	
        android.permission.MODIFY_PHONE_STATE	31		signature|privileged|role	
        android.permission.MODIFY_PHONE_STATE	4	8	dangerous	PHONE_CALLS
        android.permission.MODIFY_PHONE_STATE	9	15	signatureOrSystem	PHONE_CALLS
        android.permission.MODIFY_QUIET_MODE	28	29	signature|privileged	
        android.permission.MODIFY_QUIET_MODE	30	30	signature|privileged|wellbeing|development	
        android.permission.MODIFY_QUIET_MODE	31	32	signature|privileged|development	
        android.permission.MODIFY_QUIET_MODE	33		signature|privileged|development|role	
        android.permission.MODIFY_REFRESH_RATE_SWITCHING_TYPE	31		signature	
        android.permission.MODIFY_SETTINGS_OVERRIDEABLE_BY_RESTORE	30		signature|setup	
        android.permission.MODIFY_THEME_OVERLAY	26		signature	
        android.permission.MODIFY_TOUCH_MODE_STATE	33		signature	
        android.permission.MODIFY_USER_PREFERRED_DISPLAY_MODE	33		signature	
        android.permission.MONITOR_DEFAULT_SMS_PACKAGE	29		signature|privileged	
        android.permission.MONITOR_DEVICE_CONFIG_ACCESS	30		signature	
        android.permission.MONITOR_INPUT	29	30	signature	
        android.permission.MONITOR_INPUT	31		signature|recents	
        android.permission.MONITOR_KEYBOARD_BACKLIGHT	34		signature	
        android.permission.MONITOR_STICKY_MODIFIER_STATE	35		signature	
        android.permission.MOUNT_FORMAT_FILESYSTEMS	17	22	system|signature	SYSTEM_TOOLS
        android.permission.MOUNT_FORMAT_FILESYSTEMS	23	23	system|signature	
        android.permission.MOUNT_FORMAT_FILESYSTEMS	24		signature|privileged	
        android.permission.MOUNT_FORMAT_FILESYSTEMS	4	16	dangerous	SYSTEM_TOOLS
        android.permission.MOUNT_UNMOUNT_FILESYSTEMS	17	22	system|signature	SYSTEM_TOOLS
        android.permission.MOUNT_UNMOUNT_FILESYSTEMS	23	23	system|signature	
        android.permission.MOUNT_UNMOUNT_FILESYSTEMS	24		signature|privileged	
        android.permission.MOUNT_UNMOUNT_FILESYSTEMS	4	16	dangerous	SYSTEM_TOOLS
        android.permission.MOVE_PACKAGE	16	22	signature|system	
        android.permission.MOVE_PACKAGE	23		signature|privileged	
        android.permission.MOVE_PACKAGE	8	15	signatureOrSystem	
        android.permission.NEARBY_WIFI_DEVICES	33		dangerous	UNDEFINED
        android.permission.NETWORK_AIRPLANE_MODE	30		signature	
        android.permission.NETWORK_BYPASS_PRIVATE_DNS	28		signature	
        android.permission.NETWORK_CARRIER_PROVISIONING	29		signature|privileged	
        android.permission.NETWORK_FACTORY	30	32	signature	
        android.permission.NETWORK_FACTORY	33		signature|role	
        android.permission.NETWORK_MANAGED_PROVISIONING	29	32	signature	
        android.permission.NETWORK_MANAGED_PROVISIONING	33		signature|role	
        android.permission.NETWORK_SCAN	29		signature|privileged	
        android.permission.NETWORK_SETTINGS	26		signature	
        android.permission.NETWORK_SETUP_WIZARD	28		signature|setup	
        android.permission.NETWORK_SIGNAL_STRENGTH_WAKEUP	29		signature|privileged	
        android.permission.NETWORK_STACK	26		signature	
        android.permission.NETWORK_STATS_PROVIDER	30		signature	
        android.permission.NET_ADMIN	13	22	signature	SYSTEM_TOOLS
        android.permission.NET_ADMIN	23	32	signature	
        android.permission.NET_ADMIN	33		signature|role	
        android.permission.NET_TUNNELING	17	22	signature	SYSTEM_TOOLS
        android.permission.NET_TUNNELING	23	32	signature	
        android.permission.NET_TUNNELING	33		signature|role	
        android.permission.NFC	23		normal	
        android.permission.NFC	9	22	dangerous	NETWORK
        android.permission.NFC_HANDOVER_STATUS	21	22	signature|system	
        android.permission.NFC_HANDOVER_STATUS	23		signature|privileged	
        android.permission.NFC_PREFERRED_PAYMENT_INFO	30		normal	
        android.permission.NFC_SET_CONTROLLER_ALWAYS_ON	31		signature|privileged	
        android.permission.NFC_TRANSACTION_EVENT	28		normal	
        android.permission.NOTIFICATION_DURING_SETUP	26		signature|privileged	
        android.permission.NOTIFY_PENDING_SYSTEM_UPDATE	23		signature|privileged	
        android.permission.NOTIFY_TV_INPUTS	26		signature|privileged	
        android.permission.OBSERVE_APP_USAGE	28	34	signature|privileged	
        android.permission.OBSERVE_APP_USAGE	35		signature|privileged|role	
        android.permission.OBSERVE_GRANT_REVOKE_PERMISSIONS	23		signature|privileged	
        android.permission.OBSERVE_NETWORK_POLICY	30		signature	
        android.permission.OBSERVE_PICTURE_PROFILES	35		signature|privileged	
        android.permission.OBSERVE_ROLE_HOLDERS	29	34	signature|installer	
        android.permission.OBSERVE_ROLE_HOLDERS	35		signature|installer|module	
        android.permission.OBSERVE_SENSOR_PRIVACY	31		internal|role|installer	
        android.permission.OEM_UNLOCK_STATE	21	22	signature	SYSTEM_TOOLS
        android.permission.OEM_UNLOCK_STATE	23		signature	
        android.permission.OPEN_ACCESSIBILITY_DETAILS_SETTINGS	29		signature|installer	
        android.permission.OPEN_APPLICATION_DETAILS_OPEN_BY_DEFAULT_PAGE	28	28	signature	
        android.permission.OPEN_APP_OPEN_BY_DEFAULT_SETTINGS	29	30	signature	
        android.permission.OVERRIDE_COMPAT_CHANGE_CONFIG	30		signature|privileged	
        android.permission.OVERRIDE_COMPAT_CHANGE_CONFIG_ON_RELEASE_BUILD	31		signature|privileged	
        android.permission.OVERRIDE_DISPLAY_MODE_REQUESTS	31		signature	
        android.permission.OVERRIDE_SYSTEM_KEY_BEHAVIOR_IN_FOCUSED_WINDOW	35		signature|privileged	
        android.permission.OVERRIDE_WIFI_CONFIG	23	32	signature|privileged	
        android.permission.OVERRIDE_WIFI_CONFIG	33		signature|privileged|knownSigner	
        android.permission.PACKAGE_ROLLBACK_AGENT	29		signature	
        android.permission.PACKAGE_USAGE_STATS	13	15	signatureOrSystem	
        android.permission.PACKAGE_USAGE_STATS	16	19	signature|system	
        android.permission.PACKAGE_USAGE_STATS	21	22	signature|development|appop	
        android.permission.PACKAGE_USAGE_STATS	23	29	signature|privileged|development|appop	
        android.permission.PACKAGE_USAGE_STATS	30		signature|privileged|development|appop|retailDemo	
        android.permission.PACKAGE_USAGE_STATS	4	10	signature	
        android.permission.PACKAGE_VERIFICATION_AGENT	14	15	signatureOrSystem	
        android.permission.PACKAGE_VERIFICATION_AGENT	16	22	signature|system	
        android.permission.PACKAGE_VERIFICATION_AGENT	23		signature|privileged	
        android.permission.PACKET_KEEPALIVE_OFFLOAD	23		signature|privileged	
        android.permission.PEEK_DROPBOX_DATA	30		signature	
        android.permission.PEERS_MAC_ADDRESS	23	24	signature	
        android.permission.PEERS_MAC_ADDRESS	25	32	signature|setup	
        android.permission.PEERS_MAC_ADDRESS	33		signature|setup|role	
        android.permission.PERFORM_CDMA_PROVISIONING	16	22	signature|system	
        android.permission.PERFORM_CDMA_PROVISIONING	23	32	signature|privileged	
        android.permission.PERFORM_CDMA_PROVISIONING	33		signature|privileged|role	
        android.permission.PERFORM_CDMA_PROVISIONING	5	15	signatureOrSystem	
        android.permission.PERFORM_IMS_SINGLE_REGISTRATION	31		internal|role	
        android.permission.PERFORM_SIM_ACTIVATION	23		signature|privileged	
        android.permission.PERSISTENT_ACTIVITY	17	22	normal	APP_INFO
        android.permission.PERSISTENT_ACTIVITY	23		normal	
        android.permission.PERSISTENT_ACTIVITY	4	16	dangerous	SYSTEM_TOOLS
        android.permission.POST_NOTIFICATIONS	33		dangerous|instant	UNDEFINED
        android.permission.POWER_SAVER	29		signature|privileged	
        android.permission.PREPARE_FACTORY_RESET	35		signature|privileged	
        android.permission.PROCESS_OUTGOING_CALLS	23	27	dangerous	PHONE
        android.permission.PROCESS_OUTGOING_CALLS	28	28	dangerous	CALL_LOG
        android.permission.PROCESS_OUTGOING_CALLS	29		dangerous	UNDEFINED
        android.permission.PROCESS_OUTGOING_CALLS	4	22	dangerous	PHONE_CALLS
        android.permission.PROVIDE_DEFAULT_ENABLED_CREDENTIAL_SERVICE	34		signature|privileged	
        android.permission.PROVIDE_OWN_AUTOFILL_SUGGESTIONS	34		internal|role	
        android.permission.PROVIDE_REMOTE_CREDENTIALS	34		signature|privileged|role	
        android.permission.PROVIDE_RESOLVER_RANKER_SERVICE	26		signature|privileged	
        android.permission.PROVIDE_TRUST_AGENT	21	22	signatureOrSystem	
        android.permission.PROVIDE_TRUST_AGENT	23		signature|privileged	
        android.permission.PROVISION_DEMO_DEVICE	33	33	signature|setup	
        android.permission.PROVISION_DEMO_DEVICE	34		signature|setup|knownSigner	
        android.permission.QUARANTINE_APPS	35		signature|verifier	
        android.permission.QUERY_ADMIN_POLICY	33		signature|role	
        android.permission.QUERY_ADVANCED_PROTECTION_MODE	35		normal	
        android.permission.QUERY_ALL_PACKAGES	30		normal	
        android.permission.QUERY_AUDIO_STATE	31	32	signature	
        android.permission.QUERY_AUDIO_STATE	33		signature|role	
        android.permission.QUERY_CLONED_APPS	34		signature|privileged	
        android.permission.QUERY_DEVICE_STOLEN_STATE	35		internal|role	
        android.permission.QUERY_DO_NOT_ASK_CREDENTIALS_ON_BOOT	23		signature	
        android.permission.QUERY_TIME_ZONE_RULES	28		signature|privileged	
        android.permission.QUERY_USERS	33	33	signature|role	
        android.permission.QUERY_USERS	34		signature|privileged|role	
        android.permission.RADIO_SCAN_WITHOUT_LOCATION	30		signature|companion	
        android.permission.RANGING	35		dangerous	UNDEFINED
        android.permission.READ_ACTIVE_EMERGENCY_SESSION	30		signature	
        android.permission.READ_APP_SPECIFIC_LOCALES	33	33	signature	
        android.permission.READ_APP_SPECIFIC_LOCALES	34		signature|installer	
        android.permission.READ_ASSISTANT_APP_SEARCH_DATA	33		internal|role	
        android.permission.READ_BASIC_PHONE_STATE	33		normal	UNDEFINED
        android.permission.READ_BLOCKED_NUMBERS	24	35	signature	
        android.permission.READ_BLOCKED_NUMBERS	36		signature|role	
        android.permission.READ_CALENDAR	23	28	dangerous	CALENDAR
        android.permission.READ_CALENDAR	29		dangerous	UNDEFINED
        android.permission.READ_CALENDAR	4	22	dangerous	PERSONAL_INFO
        android.permission.READ_CALL_LOG	16	16	dangerous	PERSONAL_INFO
        android.permission.READ_CALL_LOG	17	22	dangerous	SOCIAL_INFO
        android.permission.READ_CALL_LOG	23	27	dangerous	PHONE
        android.permission.READ_CALL_LOG	28	28	dangerous	CALL_LOG
        android.permission.READ_CALL_LOG	29		dangerous	UNDEFINED
        android.permission.READ_CARRIER_APP_INFO	30		signature	
        android.permission.READ_CELL_BROADCASTS	16	22	dangerous	MESSAGES
        android.permission.READ_CELL_BROADCASTS	23	28	dangerous	SMS
        android.permission.READ_CELL_BROADCASTS	29		dangerous	UNDEFINED
        android.permission.READ_CLIPBOARD_IN_BACKGROUND	29	32	signature	
        android.permission.READ_CLIPBOARD_IN_BACKGROUND	33		signature|role	
        android.permission.READ_COLOR_ZONES	35		normal	
        android.permission.READ_COMPAT_CHANGE_CONFIG	30		signature|privileged	
        android.permission.READ_CONTACTS	17	22	dangerous	SOCIAL_INFO
        android.permission.READ_CONTACTS	23	28	dangerous	CONTACTS
        android.permission.READ_CONTACTS	29		dangerous	UNDEFINED
        android.permission.READ_CONTACTS	4	16	dangerous	PERSONAL_INFO
        android.permission.READ_CONTENT_RATING_SYSTEMS	27		signature|privileged	
        android.permission.READ_DEVICE_CONFIG	29		signature|preinstalled	
        android.permission.READ_DREAM_STATE	17	19	signature	SYSTEM_TOOLS
        android.permission.READ_DREAM_STATE	21	22	signature|system	SYSTEM_TOOLS
        android.permission.READ_DREAM_STATE	23		signature|privileged	
        android.permission.READ_DREAM_SUPPRESSION	31		signature	
        android.permission.READ_DROPBOX_DATA	35		signature|privileged|development	
        android.permission.READ_EXTERNAL_STORAGE	16	16	normal	DEVELOPMENT_TOOLS
        android.permission.READ_EXTERNAL_STORAGE	17	18	normal	SYSTEM_TOOLS
        android.permission.READ_EXTERNAL_STORAGE	19	22	normal	STORAGE
        android.permission.READ_EXTERNAL_STORAGE	23	28	dangerous	STORAGE
        android.permission.READ_EXTERNAL_STORAGE	29		dangerous	UNDEFINED
        android.permission.READ_FRAME_BUFFER	14	15	signatureOrSystem	
        android.permission.READ_FRAME_BUFFER	16	22	signature|system	
        android.permission.READ_FRAME_BUFFER	23	28	signature|privileged	
        android.permission.READ_FRAME_BUFFER	29	30	signature	
        android.permission.READ_FRAME_BUFFER	31		signature|recents	
        android.permission.READ_FRAME_BUFFER	4	13	signature	
        android.permission.READ_GLOBAL_APP_SEARCH_DATA	31		internal|role	
        android.permission.READ_HOME_APP_SEARCH_DATA	33		internal|role	
        android.permission.READ_INPUT_STATE	4		signature	
        android.permission.READ_INSTALLED_SESSION_PATHS	34		signature|installer	
        android.permission.READ_INSTALL_SESSIONS	21		normal	
        android.permission.READ_INTRUSION_DETECTION_STATE	35		signature|privileged	
        android.permission.READ_LOGS	16	22	signature|system|development	DEVELOPMENT_TOOLS
        android.permission.READ_LOGS	23		signature|privileged|development	
        android.permission.READ_LOGS	4	8	dangerous	SYSTEM_TOOLS
        android.permission.READ_LOGS	9	15	dangerous	PERSONAL_INFO
        android.permission.READ_LOWPAN_CREDENTIAL	27		signature|privileged	
        android.permission.READ_MEDIA_AUDIO	33		dangerous	UNDEFINED
        android.permission.READ_MEDIA_IMAGES	33		dangerous	UNDEFINED
        android.permission.READ_MEDIA_VIDEO	33		dangerous	UNDEFINED
        android.permission.READ_MEDIA_VISUAL_USER_SELECTED	34		dangerous	UNDEFINED
        android.permission.READ_NEARBY_STREAMING_POLICY	31	32	signature|privileged	
        android.permission.READ_NEARBY_STREAMING_POLICY	33		normal	
        android.permission.READ_NETWORK_USAGE_HISTORY	14	15	signatureOrSystem	
        android.permission.READ_NETWORK_USAGE_HISTORY	16	22	signature|system	
        android.permission.READ_NETWORK_USAGE_HISTORY	23		signature|privileged	
        android.permission.READ_OEM_UNLOCK_STATE	24		signature|privileged	
        android.permission.READ_OWNER_DATA	4	8	dangerous	PERSONAL_INFO
        android.permission.READ_PEOPLE_DATA	31		signature|recents|role	
        android.permission.READ_PHONE_NUMBERS	26	26	dangerous|ephemeral	PHONE
        android.permission.READ_PHONE_NUMBERS	27	28	dangerous|instant	PHONE
        android.permission.READ_PHONE_NUMBERS	29		dangerous|instant	UNDEFINED
        android.permission.READ_PHONE_STATE	23	28	dangerous	PHONE
        android.permission.READ_PHONE_STATE	29		dangerous	UNDEFINED
        android.permission.READ_PHONE_STATE	4	22	dangerous	PHONE_CALLS
        android.permission.READ_PRECISE_PHONE_STATE	21	22	signature|system	PHONE_CALLS
        android.permission.READ_PRECISE_PHONE_STATE	23		signature|privileged	
        android.permission.READ_PRINT_SERVICES	27		signature|preinstalled	
        android.permission.READ_PRINT_SERVICE_RECOMMENDATIONS	27		signature|preinstalled	
        android.permission.READ_PRIVILEGED_PHONE_STATE	14	15	signatureOrSystem	PHONE_CALLS
        android.permission.READ_PRIVILEGED_PHONE_STATE	16	22	signature|system	PHONE_CALLS
        android.permission.READ_PRIVILEGED_PHONE_STATE	23	32	signature|privileged	
        android.permission.READ_PRIVILEGED_PHONE_STATE	33		signature|privileged|role	
        android.permission.READ_PROFILE	14	22	dangerous	PERSONAL_INFO
        android.permission.READ_PROFILE	23		normal	
        android.permission.READ_PROJECTION_STATE	31		signature	
        android.permission.READ_RESTRICTED_STATS	34		internal|privileged	
        android.permission.READ_RUNTIME_PROFILES	28		signature|privileged	
        android.permission.READ_SAFETY_CENTER_STATUS	33		signature|privileged	
        android.permission.READ_SEARCH_INDEXABLES	21	22	signature|system	SYSTEM_TOOLS
        android.permission.READ_SEARCH_INDEXABLES	23		signature|privileged	
        android.permission.READ_SMS	23	28	dangerous	SMS
        android.permission.READ_SMS	29		dangerous	UNDEFINED
        android.permission.READ_SMS	4	22	dangerous	MESSAGES
        android.permission.READ_SOCIAL_STREAM	14	16	dangerous	PERSONAL_INFO
        android.permission.READ_SOCIAL_STREAM	17	22	dangerous	SOCIAL_INFO
        android.permission.READ_SOCIAL_STREAM	23		normal	
        android.permission.READ_SUBSCRIPTION_PLANS	35		signature|privileged	
        android.permission.READ_SYNC_SETTINGS	17	22	normal	SYNC_SETTINGS
        android.permission.READ_SYNC_SETTINGS	23		normal	
        android.permission.READ_SYNC_SETTINGS	4	16	normal	SYSTEM_TOOLS
        android.permission.READ_SYNC_STATS	17	22	normal	SYNC_SETTINGS
        android.permission.READ_SYNC_STATS	23		normal	
        android.permission.READ_SYNC_STATS	4	16	normal	SYSTEM_TOOLS
        android.permission.READ_SYSTEM_GRAMMATICAL_GENDER	35		signature|privileged	
        android.permission.READ_SYSTEM_PREFERENCES	35		signature|privileged|role	
        android.permission.READ_SYSTEM_UPDATE_INFO	28	30	signature	
        android.permission.READ_SYSTEM_UPDATE_INFO	31		signature|privileged	
        android.permission.READ_UPDATE_ENGINE_LOGS	36		signature|privileged|development	
        android.permission.READ_USER_DICTIONARY	17	22	dangerous	USER_DICTIONARY
        android.permission.READ_USER_DICTIONARY	23		normal	
        android.permission.READ_USER_DICTIONARY	4	16	dangerous	PERSONAL_INFO
        android.permission.READ_WALLPAPER_INTERNAL	27		signature|privileged	
        android.permission.READ_WIFI_CREDENTIAL	21	22	signature|system	NETWORK
        android.permission.READ_WIFI_CREDENTIAL	23		signature|privileged	
        android.permission.READ_WRITE_SYNC_DISABLED_MODE_CONFIG	34		signature|verifier|configurator	
        android.permission.REAL_GET_TASKS	21	22	signature|system	APP_INFO
        android.permission.REAL_GET_TASKS	23		signature|privileged	
        android.permission.REBOOT	16	22	signature|system	
        android.permission.REBOOT	23		signature|privileged	
        android.permission.REBOOT	4	7	signature	
        android.permission.REBOOT	8	15	signatureOrSystem	
        android.permission.RECEIVE_BLUETOOTH_MAP	21	22	signature|system	MESSAGES
        android.permission.RECEIVE_BLUETOOTH_MAP	23		signature|privileged	
        android.permission.RECEIVE_BOOT_COMPLETED	17	22	normal	APP_INFO
        android.permission.RECEIVE_BOOT_COMPLETED	23		normal	
        android.permission.RECEIVE_BOOT_COMPLETED	4	16	normal	SYSTEM_TOOLS
        android.permission.RECEIVE_DATA_ACTIVITY_CHANGE	17	22	signature|system	NETWORK
        android.permission.RECEIVE_DATA_ACTIVITY_CHANGE	23		signature|privileged	
        android.permission.RECEIVE_DEVICE_CUSTOMIZATION_READY	29		signature|preinstalled	
        android.permission.RECEIVE_EMERGENCY_BROADCAST	10	10	signatureOrSystem	MESSAGES
        android.permission.RECEIVE_EMERGENCY_BROADCAST	14	15	signatureOrSystem	MESSAGES
        android.permission.RECEIVE_EMERGENCY_BROADCAST	16	22	signature|system	MESSAGES
        android.permission.RECEIVE_EMERGENCY_BROADCAST	23		signature|privileged	
        android.permission.RECEIVE_MEDIA_RESOURCE_USAGE	24		signature|privileged	
        android.permission.RECEIVE_MMS	23	28	dangerous	SMS
        android.permission.RECEIVE_MMS	29		dangerous	UNDEFINED
        android.permission.RECEIVE_MMS	4	22	dangerous	MESSAGES
        android.permission.RECEIVE_SANDBOX_TRIGGER_AUDIO	35		signature|privileged|appop	
        android.permission.RECEIVE_SENSITIVE_NOTIFICATIONS	35		signature|role	
        android.permission.RECEIVE_SMS	23	28	dangerous	SMS
        android.permission.RECEIVE_SMS	29		dangerous	UNDEFINED
        android.permission.RECEIVE_SMS	4	22	dangerous	MESSAGES
        android.permission.RECEIVE_STK_COMMANDS	22	23	system|signature	
        android.permission.RECEIVE_STK_COMMANDS	24		signature|privileged	
        android.permission.RECEIVE_WAP_PUSH	23	28	dangerous	SMS
        android.permission.RECEIVE_WAP_PUSH	29		dangerous	UNDEFINED
        android.permission.RECEIVE_WAP_PUSH	4	22	dangerous	MESSAGES
        android.permission.RECEIVE_WIFI_CREDENTIAL_CHANGE	23		signature|privileged	
        android.permission.RECORD_AUDIO	17	26	dangerous	MICROPHONE
        android.permission.RECORD_AUDIO	27	28	dangerous|instant	MICROPHONE
        android.permission.RECORD_AUDIO	29		dangerous|instant	UNDEFINED
        android.permission.RECORD_AUDIO	4	16	dangerous	HARDWARE_CONTROLS
        android.permission.RECORD_BACKGROUND_AUDIO	31		internal|role	UNDEFINED
        android.permission.RECORD_SENSITIVE_CONTENT	35		signature	
        android.permission.RECOVERY	21	22	signature|system	SYSTEM_TOOLS
        android.permission.RECOVERY	23		signature|privileged	
        android.permission.RECOVER_KEYSTORE	28		signature|privileged	
        android.permission.REGISTER_CALL_PROVIDER	22	22	system|signature	PHONE_CALLS
        android.permission.REGISTER_CALL_PROVIDER	23	23	system|signature	
        android.permission.REGISTER_CALL_PROVIDER	24		signature|privileged	
        android.permission.REGISTER_CONNECTION_MANAGER	22	22	system|signature	PHONE_CALLS
        android.permission.REGISTER_CONNECTION_MANAGER	23	23	system|signature	
        android.permission.REGISTER_CONNECTION_MANAGER	24		signature|privileged	
        android.permission.REGISTER_MEDIA_RESOURCE_OBSERVER	31		signature|privileged	
        android.permission.REGISTER_NSD_OFFLOAD_ENGINE	35		signature	
        android.permission.REGISTER_SIM_SUBSCRIPTION	22	22	system|signature	PHONE_CALLS
        android.permission.REGISTER_SIM_SUBSCRIPTION	23	23	system|signature	
        android.permission.REGISTER_SIM_SUBSCRIPTION	24		signature|privileged	
        android.permission.REGISTER_STATS_PULL_ATOM	30		signature|privileged	
        android.permission.REGISTER_WINDOW_MANAGER_LISTENERS	24		signature	
        android.permission.REMAP_MODIFIER_KEYS	34		signature	
        android.permission.REMOTE_AUDIO_PLAYBACK	16	22	signature	SYSTEM_TOOLS
        android.permission.REMOTE_AUDIO_PLAYBACK	23		signature	
        android.permission.REMOTE_DISPLAY_PROVIDER	29		signature|privileged	
        android.permission.REMOVE_ACCOUNTS	35		signature|role	
        android.permission.REMOVE_DRM_CERTIFICATES	21	22	signature|system	
        android.permission.REMOVE_DRM_CERTIFICATES	23		signature|privileged	
        android.permission.REMOVE_TASKS	14	16	signature	SYSTEM_TOOLS
        android.permission.REMOVE_TASKS	17	22	signature	APP_INFO
        android.permission.REMOVE_TASKS	23	28	signature	
        android.permission.REMOVE_TASKS	29	30	signature|documenter	
        android.permission.REMOVE_TASKS	31	32	signature|documenter|recents	
        android.permission.REMOVE_TASKS	33		signature|recents|role	
        android.permission.RENOUNCE_PERMISSIONS	31		signature|privileged	
        android.permission.REORDER_TASKS	17	22	normal	APP_INFO
        android.permission.REORDER_TASKS	23		normal	
        android.permission.REORDER_TASKS	4	16	dangerous	SYSTEM_TOOLS
        android.permission.REPORT_USAGE_STATS	35		signature|module	
        android.permission.REQUEST_COMPANION_PROFILE_APP_STREAMING	33		signature|privileged	
        android.permission.REQUEST_COMPANION_PROFILE_AUTOMOTIVE_PROJECTION	33		internal|role	
        android.permission.REQUEST_COMPANION_PROFILE_COMPUTER	33		signature|privileged	
        android.permission.REQUEST_COMPANION_PROFILE_GLASSES	34		normal	
        android.permission.REQUEST_COMPANION_PROFILE_NEARBY_DEVICE_STREAMING	34		signature|privileged	
        android.permission.REQUEST_COMPANION_PROFILE_VIRTUAL_DEVICE	36		signature|privileged	
        android.permission.REQUEST_COMPANION_PROFILE_WATCH	31		normal	
        android.permission.REQUEST_COMPANION_RUN_IN_BACKGROUND	26		normal	
        android.permission.REQUEST_COMPANION_SELF_MANAGED	33		signature|privileged	
        android.permission.REQUEST_COMPANION_START_FOREGROUND_SERVICES_FROM_BACKGROUND	31		normal	
        android.permission.REQUEST_COMPANION_USE_DATA_IN_BACKGROUND	26		normal	
        android.permission.REQUEST_DELETE_PACKAGES	26		normal	
        android.permission.REQUEST_IGNORE_BATTERY_OPTIMIZATIONS	23		normal	
        android.permission.REQUEST_INCIDENT_REPORT_APPROVAL	29		signature|privileged	
        android.permission.REQUEST_INSTALL_PACKAGES	23	25	normal	
        android.permission.REQUEST_INSTALL_PACKAGES	26		signature|appop	
        android.permission.REQUEST_NETWORK_SCORES	26		signature|setup	
        android.permission.REQUEST_NOTIFICATION_ASSISTANT_SERVICE	29	30	signature|privileged	
        android.permission.REQUEST_NOTIFICATION_ASSISTANT_SERVICE	31		signature|privileged|role	
        android.permission.REQUEST_OBSERVE_COMPANION_DEVICE_PRESENCE	31		normal	
        android.permission.REQUEST_OBSERVE_DEVICE_UUID_PRESENCE	35		signature|privileged	
        android.permission.REQUEST_PASSWORD_COMPLEXITY	29		normal	
        android.permission.REQUEST_UNIQUE_ID_ATTESTATION	33		signature	
        android.permission.RESERVED_FOR_TESTING_SIGNATURE	35		signature	
        android.permission.RESET_APP_ERRORS	31		signature	
        android.permission.RESET_FACE_LOCKOUT	29	30	signature	
        android.permission.RESET_FINGERPRINT_LOCKOUT	23		signature	
        android.permission.RESET_PASSWORD	29		signature|privileged	
        android.permission.RESET_SHORTCUT_MANAGER_THROTTLING	24		signature	
        android.permission.RESOLVE_COMPONENT_FOR_UID	36		signature|privileged	
        android.permission.RESTART_PACKAGES	17	22	normal	APP_INFO
        android.permission.RESTART_PACKAGES	23		normal	
        android.permission.RESTART_PACKAGES	4	7	dangerous	SYSTEM_TOOLS
        android.permission.RESTART_PACKAGES	8	16	normal	SYSTEM_TOOLS
        android.permission.RESTART_WIFI_SUBSYSTEM	31		signature|privileged	
        android.permission.RESTORE_HEALTH_CONNECT_DATA_AND_SETTINGS	35		signature|knownSigner	
        android.permission.RESTORE_RUNTIME_PERMISSIONS	30		signature	
        android.permission.RESTRICTED_VR_ACCESS	26		signature|preinstalled	
        android.permission.RESTRICT_DISPLAY_MODES	35		signature	
        android.permission.RETRIEVE_WINDOW_CONTENT	14	15	signatureOrSystem	PERSONAL_INFO
        android.permission.RETRIEVE_WINDOW_CONTENT	16	22	signature|system	PERSONAL_INFO
        android.permission.RETRIEVE_WINDOW_CONTENT	23		signature|privileged	
        android.permission.RETRIEVE_WINDOW_INFO	17	19	signature	
        android.permission.RETRIEVE_WINDOW_TOKEN	21		signature	
        android.permission.REVIEW_ACCESSIBILITY_SERVICES	29		signature	
        android.permission.REVOKE_POST_NOTIFICATIONS_WITHOUT_KILL	33		signature	
        android.permission.REVOKE_RUNTIME_PERMISSIONS	23		signature|installer|verifier	
        android.permission.ROTATE_SURFACE_FLINGER	31		signature|recents	
        android.permission.RUN_IN_BACKGROUND	26		signature	
        android.permission.RUN_USER_INITIATED_JOBS	34		normal	
        android.permission.SATELLITE_COMMUNICATION	34		role|signature|privileged	
        android.permission.SCENE_UNDERSTANDING_COARSE	36		dangerous	UNDEFINED
        android.permission.SCENE_UNDERSTANDING_FINE	36		dangerous	UNDEFINED
        android.permission.SCHEDULE_EXACT_ALARM	31	33	normal|appop	
        android.permission.SCHEDULE_EXACT_ALARM	34		signature|privileged|appop	
        android.permission.SCHEDULE_PRIORITIZED_ALARM	31		signature|privileged	
        android.permission.SCORE_NETWORKS	21	22	signature|system	NETWORK
        android.permission.SCORE_NETWORKS	23		signature|privileged	
        android.permission.SCREEN_TIMEOUT_OVERRIDE	35		signature	
        android.permission.SECURE_ELEMENT_PRIVILEGED_OPERATION	30		signature|privileged	
        android.permission.SEND_CATEGORY_CAR_NOTIFICATIONS	31		signature|privileged	
        android.permission.SEND_DEVICE_CUSTOMIZATION_READY	29		signature|privileged	
        android.permission.SEND_EMBMS_INTENTS	27		signature|privileged	
        android.permission.SEND_RESPOND_VIA_MESSAGE	18	22	signature|system	MESSAGES
        android.permission.SEND_RESPOND_VIA_MESSAGE	23		signature|privileged	
        android.permission.SEND_SAFETY_CENTER_UPDATE	33		internal|privileged	
        android.permission.SEND_SHOW_SUSPENDED_APP_DETAILS	28		signature	
        android.permission.SEND_SMS	17	22	dangerous	MESSAGES
        android.permission.SEND_SMS	23	28	dangerous	SMS
        android.permission.SEND_SMS	29		dangerous	UNDEFINED
        android.permission.SEND_SMS	4	16	dangerous	COST_MONEY
        android.permission.SEND_SMS_NO_CONFIRMATION	14	15	signatureOrSystem	COST_MONEY
        android.permission.SEND_SMS_NO_CONFIRMATION	16	16	signature|system	COST_MONEY
        android.permission.SEND_SMS_NO_CONFIRMATION	17	17	signature|system	MESSAGES
        android.permission.SEND_SMS_NO_CONFIRMATION	24		signature|privileged	
        android.permission.SERIAL_PORT	16	16	normal	
        android.permission.SERIAL_PORT	17	22	signature|system	
        android.permission.SERIAL_PORT	23		signature|privileged	
        android.permission.SETUP_FSVERITY	35		signature|privileged	
        android.permission.SET_ACTIVITY_WATCHER	4		signature	
        android.permission.SET_ALWAYS_FINISH	16	22	signature|system|development	DEVELOPMENT_TOOLS
        android.permission.SET_ALWAYS_FINISH	23		signature|privileged|development	
        android.permission.SET_ALWAYS_FINISH	4	15	dangerous	DEVELOPMENT_TOOLS
        android.permission.SET_AND_VERIFY_LOCKSCREEN_CREDENTIALS	31		signature	
        android.permission.SET_ANIMATION_SCALE	16	22	signature|system|development	SYSTEM_TOOLS
        android.permission.SET_ANIMATION_SCALE	23		signature|privileged|development	
        android.permission.SET_ANIMATION_SCALE	4	15	dangerous	SYSTEM_TOOLS
        android.permission.SET_APP_SPECIFIC_LOCALECONFIG	34		signature	
        android.permission.SET_BIOMETRIC_DIALOG_ADVANCED	35		signature|privileged	
        android.permission.SET_CLIP_SOURCE	31		signature|recents	
        android.permission.SET_DEBUG_APP	16	22	signature|system|development	DEVELOPMENT_TOOLS
        android.permission.SET_DEBUG_APP	23		signature|privileged|development	
        android.permission.SET_DEBUG_APP	4	15	dangerous	DEVELOPMENT_TOOLS
        android.permission.SET_DEFAULT_ACCOUNT_FOR_CONTACTS	33	34	internal|role	
        android.permission.SET_DEFAULT_ACCOUNT_FOR_CONTACTS	35		internal|role|knownSigner	
        android.permission.SET_DISPLAY_OFFSET	26		signature|privileged	
        android.permission.SET_GAME_SERVICE	33		signature	
        android.permission.SET_HARMFUL_APP_WARNINGS	28		signature|verifier	
        android.permission.SET_INITIAL_LOCK	30		signature|setup	
        android.permission.SET_INPUT_CALIBRATION	21		signature	
        android.permission.SET_KEYBOARD_LAYOUT	16		signature	
        android.permission.SET_LOW_POWER_STANDBY_PORTS	34		signature|privileged	
        android.permission.SET_MEDIA_KEY_LISTENER	26		signature|privileged|development	
        android.permission.SET_ORIENTATION	31		signature|recents	
        android.permission.SET_ORIENTATION	4	30	signature	
        android.permission.SET_POINTER_SPEED	13		signature	
        android.permission.SET_PREFERRED_APPLICATIONS	23	25	signature	
        android.permission.SET_PREFERRED_APPLICATIONS	26	28	signature|verifier	
        android.permission.SET_PREFERRED_APPLICATIONS	29		signature|installer|verifier	
        android.permission.SET_PREFERRED_APPLICATIONS	4	7	dangerous	SYSTEM_TOOLS
        android.permission.SET_PREFERRED_APPLICATIONS	8	22	signature	SYSTEM_TOOLS
        android.permission.SET_PROCESS_LIMIT	16	22	signature|system|development	DEVELOPMENT_TOOLS
        android.permission.SET_PROCESS_LIMIT	23		signature|privileged|development	
        android.permission.SET_PROCESS_LIMIT	4	15	dangerous	DEVELOPMENT_TOOLS
        android.permission.SET_SCREEN_COMPATIBILITY	16	22	signature	SYSTEM_TOOLS
        android.permission.SET_SCREEN_COMPATIBILITY	23		signature	
        android.permission.SET_SYSTEM_AUDIO_CAPTION	33		signature|role	
        android.permission.SET_THEME_OVERLAY_CONTROLLER_READY	35		signature|setup	
        android.permission.SET_TIME	16	22	signature|system	
        android.permission.SET_TIME	23	32	signature|privileged	
        android.permission.SET_TIME	33		signature|privileged|role	
        android.permission.SET_TIME	8	15	signatureOrSystem	
        android.permission.SET_TIME_ZONE	17	22	normal	SYSTEM_CLOCK
        android.permission.SET_TIME_ZONE	23	25	normal	
        android.permission.SET_TIME_ZONE	26	32	signature|privileged	
        android.permission.SET_TIME_ZONE	33		signature|privileged|role	
        android.permission.SET_TIME_ZONE	4	16	dangerous	SYSTEM_TOOLS
        android.permission.SET_UNRESTRICTED_GESTURE_EXCLUSION	34		signature|privileged|recents	
        android.permission.SET_UNRESTRICTED_KEEP_CLEAR_AREAS	33		signature|privileged	
        android.permission.SET_VOLUME_KEY_LONG_PRESS_LISTENER	26		signature|privileged|development	
        android.permission.SET_WALLPAPER	17	22	normal	WALLPAPER
        android.permission.SET_WALLPAPER	23		normal	
        android.permission.SET_WALLPAPER	4	16	normal	SYSTEM_TOOLS
        android.permission.SET_WALLPAPER_COMPONENT	16	22	signature|system	SYSTEM_TOOLS
        android.permission.SET_WALLPAPER_COMPONENT	23		signature|privileged	
        android.permission.SET_WALLPAPER_COMPONENT	5	15	signatureOrSystem	SYSTEM_TOOLS
        android.permission.SET_WALLPAPER_DIM_AMOUNT	33		signature|privileged	
        android.permission.SET_WALLPAPER_HINTS	17	22	normal	WALLPAPER
        android.permission.SET_WALLPAPER_HINTS	23		normal	
        android.permission.SET_WALLPAPER_HINTS	4	16	normal	SYSTEM_TOOLS
        android.permission.SHOW_CUSTOMIZED_RESOLVER	35		signature|privileged	
        android.permission.SHOW_KEYGUARD_MESSAGE	28		signature|privileged	
        android.permission.SHUTDOWN	13	15	signatureOrSystem	
        android.permission.SHUTDOWN	16	22	signature|system	
        android.permission.SHUTDOWN	23	32	signature|privileged	
        android.permission.SHUTDOWN	33		signature|privileged|role	
        android.permission.SHUTDOWN	4	10	signature	
        android.permission.SIGNAL_PERSISTENT_PROCESSES	16	22	signature|system|development	DEVELOPMENT_TOOLS
        android.permission.SIGNAL_PERSISTENT_PROCESSES	23		signature|privileged|development	
        android.permission.SIGNAL_PERSISTENT_PROCESSES	4	15	dangerous	DEVELOPMENT_TOOLS
        android.permission.SIGNAL_REBOOT_READINESS	31		signature|privileged	
        android.permission.SINGLE_USER_TIS_ACCESS	35		signature|privileged|vendorPrivileged	
        android.permission.SMS_FINANCIAL_TRANSACTIONS	29		signature|appop	
        android.permission.SOUNDTRIGGER_DELEGATE_IDENTITY	31		signature|privileged	
        android.permission.SOUND_TRIGGER_RUN_IN_BATTERY_SAVER	31		signature|privileged	
        android.permission.STAGE_HEALTH_CONNECT_REMOTE_DATA	34		signature|knownSigner	
        android.permission.START_ACTIVITIES_FROM_BACKGROUND	29	32	signature|privileged|vendorPrivileged|oem|verifier	
        android.permission.START_ACTIVITIES_FROM_BACKGROUND	33		signature|privileged|vendorPrivileged|oem|verifier|role	
        android.permission.START_ACTIVITIES_FROM_SDK_SANDBOX	35		signature	
        android.permission.START_ACTIVITY_AS_CALLER	29		signature	
        android.permission.START_ANY_ACTIVITY	16	22	signature	SYSTEM_TOOLS
        android.permission.START_ANY_ACTIVITY	23		signature	
        android.permission.START_CROSS_PROFILE_ACTIVITIES	33		signature|role	
        android.permission.START_FOREGROUND_SERVICES_FROM_BACKGROUND	31		signature|privileged|vendorPrivileged|oem|verifier|role	
        android.permission.START_REVIEW_PERMISSION_DECISIONS	33		signature|installer	
        android.permission.START_TASKS_FROM_RECENTS	21	22	signature|system	SYSTEM_TOOLS
        android.permission.START_TASKS_FROM_RECENTS	23	30	signature|privileged	
        android.permission.START_TASKS_FROM_RECENTS	31		signature|privileged|recents	
        android.permission.START_VIBRATION_SESSIONS	35		signature|privileged	
        android.permission.START_VIEW_APP_FEATURES	33		signature|installer	
        android.permission.START_VIEW_PERMISSION_USAGE	29	33	signature|installer	
        android.permission.START_VIEW_PERMISSION_USAGE	34		signature|installer|module	
        android.permission.STATSCOMPANION	28		signature	
        android.permission.STATUS_BAR	16	22	signature|system	
        android.permission.STATUS_BAR	23	30	signature|privileged	
        android.permission.STATUS_BAR	31		signature|privileged|recents	
        android.permission.STATUS_BAR	4	15	signatureOrSystem	
        android.permission.STATUS_BAR_SERVICE	35		signature|recents	
        android.permission.STATUS_BAR_SERVICE	9	34	signature	
        android.permission.STOP_APP_SWITCHES	10	10	signatureOrSystem	
        android.permission.STOP_APP_SWITCHES	13	13	signature	
        android.permission.STOP_APP_SWITCHES	14	15	signatureOrSystem	
        android.permission.STOP_APP_SWITCHES	16	22	signature|system	
        android.permission.STOP_APP_SWITCHES	23	30	signature|privileged	
        android.permission.STOP_APP_SWITCHES	31		signature|privileged|recents	
        android.permission.STOP_APP_SWITCHES	4	9	signature	
        android.permission.STORAGE_INTERNAL	24		signature	
        android.permission.SUBSCRIBED_FEEDS_READ	23		normal	
        android.permission.SUBSCRIBED_FEEDS_READ	4	22	normal	SYSTEM_TOOLS
        android.permission.SUBSCRIBED_FEEDS_WRITE	23		normal	
        android.permission.SUBSCRIBED_FEEDS_WRITE	4	22	dangerous	SYSTEM_TOOLS
        android.permission.SUBSCRIBE_TO_KEYGUARD_LOCKED_STATE	33	33	internal|role	
        android.permission.SUBSCRIBE_TO_KEYGUARD_LOCKED_STATE	34	34	signature|role	
        android.permission.SUBSCRIBE_TO_KEYGUARD_LOCKED_STATE	35	35	signature|module|role	
        android.permission.SUBSCRIBE_TO_KEYGUARD_LOCKED_STATE	36		signature|privileged|module|role	
        android.permission.SUBSTITUTE_NOTIFICATION_APP_NAME	24		signature|privileged	
        android.permission.SUBSTITUTE_SHARE_TARGET_APP_NAME_AND_ICON	29		signature|privileged	
        android.permission.SUGGEST_EXTERNAL_TIME	31		signature|privileged	
        android.permission.SUGGEST_MANUAL_TIME_AND_ZONE	30		signature	
        android.permission.SUGGEST_TELEPHONY_TIME_AND_ZONE	30		signature	
        android.permission.SUPPRESS_CLIPBOARD_ACCESS_NOTIFICATION	33		signature	
        android.permission.SUSPEND_APPS	28	28	signature|privileged	
        android.permission.SUSPEND_APPS	29	30	signature|wellbeing	
        android.permission.SUSPEND_APPS	31	34	signature|role	
        android.permission.SUSPEND_APPS	35		signature|role|verifier	
        android.permission.SYNC_FLAGS	35		signature	
        android.permission.SYSTEM_ALERT_WINDOW	17	22	dangerous	DISPLAY
        android.permission.SYSTEM_ALERT_WINDOW	23	30	signature|preinstalled|appop|pre23|development	
        android.permission.SYSTEM_ALERT_WINDOW	31		signature|setup|appop|installer|pre23|development	
        android.permission.SYSTEM_ALERT_WINDOW	4	16	dangerous	SYSTEM_TOOLS
        android.permission.SYSTEM_APPLICATION_OVERLAY	31	32	signature|recents|role	
        android.permission.SYSTEM_APPLICATION_OVERLAY	33		signature|recents|role|installer	
        android.permission.SYSTEM_CAMERA	30	30	system|signature	UNDEFINED
        android.permission.SYSTEM_CAMERA	31		system|signature|role	UNDEFINED
        android.permission.TABLET_MODE	23		signature	
        android.permission.TEMPORARY_ENABLE_ACCESSIBILITY	17		signature	
        android.permission.TEST_BIOMETRIC	31		signature	
        android.permission.TEST_BLACKLISTED_PASSWORD	28		signature	
        android.permission.TEST_INPUT_METHOD	34		signature	
        android.permission.TEST_MANAGE_ROLLBACKS	29		signature	
        android.permission.TETHER_PRIVILEGED	24		signature|privileged	
        android.permission.THREAD_NETWORK_PRIVILEGED	35		signature|privileged	
        android.permission.THREAD_NETWORK_TESTING	35		signature	
        android.permission.TIS_EXTENSION_INTERFACE	33		signature|privileged|vendorPrivileged	
        android.permission.TOGGLE_AUTOMOTIVE_PROJECTION	31	32	signature|privileged	
        android.permission.TOGGLE_AUTOMOTIVE_PROJECTION	33		internal|role	
        android.permission.TRANSMIT_IR	19	22	normal	AFFECTS_BATTERY
        android.permission.TRANSMIT_IR	23		normal	
        android.permission.TRIGGER_LOST_MODE	33		signature|role	
        android.permission.TRIGGER_SHELL_BUGREPORT	30		signature	
        android.permission.TRIGGER_SHELL_PROFCOLLECT_UPLOAD	32		signature	
        android.permission.TRIGGER_TIME_ZONE_RULES_CHECK	27	33	signature	
        android.permission.TRUST_LISTENER	21		signature	
        android.permission.TUNER_RESOURCE_ACCESS	30	30	signature|privileged	
        android.permission.TUNER_RESOURCE_ACCESS	31		signature|privileged|vendorPrivileged	
        android.permission.TURN_SCREEN_ON	34		signature|privileged|appop	
        android.permission.TV_IMPLICIT_ENTER_PIP	35		normal	
        android.permission.TV_INPUT_HARDWARE	21	22	signatureOrSystem	
        android.permission.TV_INPUT_HARDWARE	23	28	signature|privileged	
        android.permission.TV_INPUT_HARDWARE	29		signature|privileged|vendorPrivileged	
        android.permission.TV_VIRTUAL_REMOTE_CONTROLLER	24		signature|privileged	
        android.permission.UNLIMITED_SHORTCUTS_API_CALLS	28	28	signature|textClassifier	
        android.permission.UNLIMITED_SHORTCUTS_API_CALLS	29	30	signature|appPredictor	
        android.permission.UNLIMITED_SHORTCUTS_API_CALLS	31		signature|role	
        android.permission.UNLIMITED_TOASTS	31		signature	
        android.permission.UPDATE_APP_OPS_STATS	18	22	signature|system	
        android.permission.UPDATE_APP_OPS_STATS	23	30	signature|privileged|installer	
        android.permission.UPDATE_APP_OPS_STATS	31		signature|privileged|installer|role	
        android.permission.UPDATE_CONFIG	23		signature|privileged	
        android.permission.UPDATE_DEVICE_MANAGEMENT_RESOURCES	33		signature|role	
        android.permission.UPDATE_DEVICE_STATS	16	22	signature|system	
        android.permission.UPDATE_DEVICE_STATS	23	30	signature|privileged	
        android.permission.UPDATE_DEVICE_STATS	31		signature|privileged|role	
        android.permission.UPDATE_DEVICE_STATS	4	8	signature	
        android.permission.UPDATE_DEVICE_STATS	9	15	signatureOrSystem	
        android.permission.UPDATE_DOMAIN_VERIFICATION_USER_SELECTION	31		signature	
        android.permission.UPDATE_FONTS	31		signature|privileged	
        android.permission.UPDATE_LOCK	16	22	signatureOrSystem	
        android.permission.UPDATE_LOCK	23		signature|privileged	
        android.permission.UPDATE_LOCK_TASK_PACKAGES	24		signature|setup	
        android.permission.UPDATE_PACKAGES_WITHOUT_USER_ACTION	31		normal	
        android.permission.UPDATE_TIME_ZONE_RULES	27		signature|privileged	
        android.permission.UPGRADE_RUNTIME_PERMISSIONS	30		signature	
        android.permission.USER_ACTIVITY	21	22	signature|system	
        android.permission.USER_ACTIVITY	23		signature|privileged	
        android.permission.USE_ATTESTATION_VERIFICATION_SERVICE	33		signature	
        android.permission.USE_BIOMETRIC	28		normal	SENSORS
        android.permission.USE_BIOMETRIC_INTERNAL	29		signature	
        android.permission.USE_COLORIZED_NOTIFICATIONS	27	32	signature|setup	
        android.permission.USE_COLORIZED_NOTIFICATIONS	33		signature|setup|role	
        android.permission.USE_COMPANION_TRANSPORTS	35		signature	
        android.permission.USE_CREDENTIALS	23		normal	
        android.permission.USE_CREDENTIALS	5	22	dangerous	ACCOUNTS
        android.permission.USE_DATA_IN_BACKGROUND	26		signature	
        android.permission.USE_EXACT_ALARM	33		normal	
        android.permission.USE_FINGERPRINT	23		normal	SENSORS
        android.permission.USE_FULL_SCREEN_INTENT	29	33	normal	
        android.permission.USE_FULL_SCREEN_INTENT	34		normal|appop	
        android.permission.USE_ICC_AUTH_WITH_DEVICE_IDENTIFIER	31		signature|appop	
        android.permission.USE_ON_DEVICE_INTELLIGENCE	35		signature|privileged	
        android.permission.USE_REMOTE_AUTH	35		signature	
        android.permission.USE_RESERVED_DISK	28		signature|privileged	
        android.permission.USE_SIP	17	22	dangerous	PHONE_CALLS
        android.permission.USE_SIP	23	28	dangerous	PHONE
        android.permission.USE_SIP	29		dangerous	UNDEFINED
        android.permission.USE_SIP	9	16	dangerous	NETWORK
        android.permission.UWB_PRIVILEGED	31		signature|privileged	
        android.permission.UWB_RANGING	31		dangerous	UNDEFINED
        android.permission.VERIFY_ATTESTATION	33		signature	
        android.permission.VIBRATE	17	22	normal	AFFECTS_BATTERY
        android.permission.VIBRATE	23	25	normal	
        android.permission.VIBRATE	26	26	normal|ephemeral	
        android.permission.VIBRATE	27		normal|instant	
        android.permission.VIBRATE	4	16	normal	HARDWARE_CONTROLS
        android.permission.VIBRATE_ALWAYS_ON	30		signature	
        android.permission.VIBRATE_SYSTEM_CONSTANTS	35		signature	
        android.permission.VIBRATE_VENDOR_EFFECTS	35		signature|privileged	
        android.permission.VIEW_INSTANT_APPS	26		signature|preinstalled	
        android.permission.VIRTUAL_INPUT_DEVICE	31		signature	
        android.permission.WAKEUP_SURFACE_FLINGER	34		signature|recents	
        android.permission.WAKE_LOCK	17	22	normal	AFFECTS_BATTERY
        android.permission.WAKE_LOCK	23	25	normal	
        android.permission.WAKE_LOCK	26	26	normal|ephemeral	
        android.permission.WAKE_LOCK	27		normal|instant	
        android.permission.WAKE_LOCK	4	16	dangerous	SYSTEM_TOOLS
        android.permission.WATCH_APPOPS	28	28	signature	
        android.permission.WATCH_APPOPS	29		signature|privileged	
        android.permission.WHITELIST_AUTO_REVOKE_PERMISSIONS	30		signature|installer	
        android.permission.WHITELIST_RESTRICTED_PERMISSIONS	29		signature|installer	
        android.permission.WIFI_ACCESS_COEX_UNSAFE_CHANNELS	31		signature|role	
        android.permission.WIFI_SET_DEVICE_MOBILITY_STATE	29		signature|privileged	
        android.permission.WIFI_UPDATE_COEX_UNSAFE_CHANNELS	31		signature|role	
        android.permission.WIFI_UPDATE_USABILITY_STATS_SCORE	29		signature|privileged	
        android.permission.WRITE_ALLOWLISTED_DEVICE_CONFIG	34		signature|verifier|configurator	
        android.permission.WRITE_APN_SETTINGS	14	15	signatureOrSystem	SYSTEM_TOOLS
        android.permission.WRITE_APN_SETTINGS	16	22	signature|system	SYSTEM_TOOLS
        android.permission.WRITE_APN_SETTINGS	23		signature|privileged	
        android.permission.WRITE_APN_SETTINGS	4	13	dangerous	SYSTEM_TOOLS
        android.permission.WRITE_BLOCKED_NUMBERS	24		signature	
        android.permission.WRITE_CALENDAR	23	28	dangerous	CALENDAR
        android.permission.WRITE_CALENDAR	29		dangerous	UNDEFINED
        android.permission.WRITE_CALENDAR	4	22	dangerous	PERSONAL_INFO
        android.permission.WRITE_CALL_LOG	16	16	dangerous	PERSONAL_INFO
        android.permission.WRITE_CALL_LOG	17	22	dangerous	SOCIAL_INFO
        android.permission.WRITE_CALL_LOG	23	27	dangerous	PHONE
        android.permission.WRITE_CALL_LOG	28	28	dangerous	CALL_LOG
        android.permission.WRITE_CALL_LOG	29		dangerous	UNDEFINED
        android.permission.WRITE_CONTACTS	17	22	dangerous	SOCIAL_INFO
        android.permission.WRITE_CONTACTS	23	28	dangerous	CONTACTS
        android.permission.WRITE_CONTACTS	29		dangerous	UNDEFINED
        android.permission.WRITE_CONTACTS	4	16	dangerous	PERSONAL_INFO
        android.permission.WRITE_DEVICE_CONFIG	29		signature|verifier|configurator	
        android.permission.WRITE_DREAM_STATE	17	19	signature	SYSTEM_TOOLS
        android.permission.WRITE_DREAM_STATE	21	22	signature|system	SYSTEM_TOOLS
        android.permission.WRITE_DREAM_STATE	23		signature|privileged	
        android.permission.WRITE_EMBEDDED_SUBSCRIPTIONS	28		signature|privileged|development	
        android.permission.WRITE_EXTERNAL_STORAGE	29		dangerous	UNDEFINED
        android.permission.WRITE_EXTERNAL_STORAGE	4	28	dangerous	STORAGE
        android.permission.WRITE_FLAGS	35		signature	
        android.permission.WRITE_GSERVICES	16	22	signature|system	
        android.permission.WRITE_GSERVICES	23		signature|privileged	
        android.permission.WRITE_GSERVICES	4	7	signature	
        android.permission.WRITE_GSERVICES	8	15	signatureOrSystem	
        android.permission.WRITE_MEDIA_STORAGE	13	15	signatureOrSystem	STORAGE
        android.permission.WRITE_MEDIA_STORAGE	16	22	signature|system	STORAGE
        android.permission.WRITE_MEDIA_STORAGE	23		signature|privileged	
        android.permission.WRITE_OBB	29		signature|privileged	
        android.permission.WRITE_OWNER_DATA	4	8	dangerous	PERSONAL_INFO
        android.permission.WRITE_PROFILE	14	22	dangerous	PERSONAL_INFO
        android.permission.WRITE_PROFILE	23		normal	
        android.permission.WRITE_SECURE_SETTINGS	16	22	signature|system|development	DEVELOPMENT_TOOLS
        android.permission.WRITE_SECURE_SETTINGS	23	32	signature|privileged|development	
        android.permission.WRITE_SECURE_SETTINGS	33		signature|privileged|development|role|installer	
        android.permission.WRITE_SECURE_SETTINGS	4	15	signatureOrSystem	
        android.permission.WRITE_SECURITY_LOG	33		signature|privileged	
        android.permission.WRITE_SETTINGS	17	22	normal	SYSTEM_TOOLS
        android.permission.WRITE_SETTINGS	23	32	signature|preinstalled|appop|pre23	
        android.permission.WRITE_SETTINGS	33		signature|preinstalled|appop|pre23|role	
        android.permission.WRITE_SETTINGS	4	16	dangerous	SYSTEM_TOOLS
        android.permission.WRITE_SETTINGS_HOMEPAGE_DATA	29		signature|privileged	
        android.permission.WRITE_SMS	23		normal	
        android.permission.WRITE_SMS	4	22	dangerous	MESSAGES
        android.permission.WRITE_SOCIAL_STREAM	14	16	dangerous	PERSONAL_INFO
        android.permission.WRITE_SOCIAL_STREAM	17	22	dangerous	SOCIAL_INFO
        android.permission.WRITE_SOCIAL_STREAM	23		normal	
        android.permission.WRITE_SYNC_SETTINGS	17	22	normal	SYNC_SETTINGS
        android.permission.WRITE_SYNC_SETTINGS	23		normal	
        android.permission.WRITE_SYNC_SETTINGS	4	16	dangerous	SYSTEM_TOOLS
        android.permission.WRITE_SYSTEM_PREFERENCES	35		signature|privileged|appop	
        android.permission.WRITE_USER_DICTIONARY	17	22	normal	WRITE_USER_DICTIONARY
        android.permission.WRITE_USER_DICTIONARY	23		normal	
        android.permission.WRITE_USER_DICTIONARY	4	16	normal	PERSONAL_INFO
        android.permission.WRITE_VERIFICATION_STATE_E2EE_CONTACT_KEYS	35		signature|privileged	UNDEFINED
        android.permission.XR_TRACKING_IN_BACKGROUND	36		signature|privileged	
        com.android.alarm.permission.SET_ALARM	17	22	normal	DEVICE_ALARMS
        com.android.alarm.permission.SET_ALARM	23		normal	
        com.android.alarm.permission.SET_ALARM	9	16	normal	PERSONAL_INFO
        com.android.browser.permission.READ_HISTORY_BOOKMARKS	17	22	dangerous	BOOKMARKS
        com.android.browser.permission.READ_HISTORY_BOOKMARKS	23		normal	
        com.android.browser.permission.READ_HISTORY_BOOKMARKS	4	16	dangerous	PERSONAL_INFO
        com.android.browser.permission.WRITE_HISTORY_BOOKMARKS	17	22	dangerous	BOOKMARKS
        com.android.browser.permission.WRITE_HISTORY_BOOKMARKS	23		normal	
        com.android.browser.permission.WRITE_HISTORY_BOOKMARKS	4	16	dangerous	PERSONAL_INFO
        com.android.launcher.permission.INSTALL_SHORTCUT	19	22	dangerous	SYSTEM_TOOLS
        com.android.launcher.permission.INSTALL_SHORTCUT	23		normal	
        com.android.launcher.permission.UNINSTALL_SHORTCUT	19	22	dangerous	SYSTEM_TOOLS
        com.android.launcher.permission.UNINSTALL_SHORTCUT	23		normal	
        com.android.permission.BIND_EUICC_SERVICE	27	27	signature	
        com.android.permission.INSTALL_EXISTING_PACKAGES	28	32	signature|privileged	
        com.android.permission.INSTALL_EXISTING_PACKAGES	33		signature|privileged|role	
        com.android.permission.USE_INSTALLER_V2	30	30	signature|verifier	
        com.android.permission.USE_INSTALLER_V2	31		signature|privileged	
        com.android.permission.USE_SYSTEM_DATA_LOADERS	31		signature	
        com.android.permission.WRITE_EMBEDDED_SUBSCRIPTIONS	27	27	signature|privileged|development	
        com.android.voicemail.permission.ADD_VOICEMAIL	14	16	dangerous	PERSONAL_INFO
        com.android.voicemail.permission.ADD_VOICEMAIL	17	22	dangerous	VOICEMAIL
        com.android.voicemail.permission.ADD_VOICEMAIL	23	28	dangerous	PHONE
        com.android.voicemail.permission.ADD_VOICEMAIL	29		dangerous	UNDEFINED
        com.android.voicemail.permission.READ_VOICEMAIL	21	22	system|signature	VOICEMAIL
        com.android.voicemail.permission.READ_VOICEMAIL	23	23	system|signature	
        com.android.voicemail.permission.READ_VOICEMAIL	24	30	signature|privileged	
        com.android.voicemail.permission.READ_VOICEMAIL	31		signature|privileged|role	
        com.android.voicemail.permission.WRITE_VOICEMAIL	21	22	system|signature	VOICEMAIL
        com.android.voicemail.permission.WRITE_VOICEMAIL	23	23	system|signature	
        com.android.voicemail.permission.WRITE_VOICEMAIL	24	30	signature|privileged	
        com.android.voicemail.permission.WRITE_VOICEMAIL	31		signature|privileged|role	
        """
}
