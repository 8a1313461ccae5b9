// Without ICU's types, which are not used here and contradict those that Foundation brings along.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>
#include <libxml/xmlsave.h>

static void touchstone_say_nothing(void *context, const char *message, ...) {
    (void)context;
    (void)message;
}

// Some of libxml2's complaints, such as that of an unknown XPath function, know neither codes nor the handler for
// them and go straight to standard error. A handler for those takes variable arguments, which Swift cannot write.
static inline void touchstone_silence_libxml(void) {
    xmlSetGenericErrorFunc(NULL, touchstone_say_nothing);
}
