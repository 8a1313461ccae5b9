#include <libxml/xmlversion.h>
// Where libxml2 was built with ICU its headers would bring in those of the system's ICU, which contradict the copy that
// Foundation carries: whether a file compiles that sees both then depends on which was loaded first. Nothing of it is
// used here, and it is at the end of a structure that only libxml2 makes.
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>
#include <libxml/xmlsave.h>
