// What the C library has and Swift's module of it leaves out.

// memmem(3) is declared only for those who define _GNU_SOURCE.
#include <stddef.h>
void *memmem(const void *haystack, size_t haystack_length, const void *needle, size_t needle_length);

// mallopt(3)
#include <malloc.h>
