// memmem(3) is in every Linux C library, but declared only for those who define _GNU_SOURCE.
#include <stddef.h>
void *memmem(const void *haystack, size_t haystack_length, const void *needle, size_t needle_length);
