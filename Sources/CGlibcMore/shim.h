// What the C library has and Swift's module of it leaves out.

// memmem(3) is declared only for those who define _GNU_SOURCE.
#include <stddef.h>
#include <stdint.h>
void *memmem(const void *haystack, size_t haystack_length, const void *needle, size_t needle_length);

// mallopt(3)
#include <malloc.h>

// A hint to the processor, which any address is right for: it reads nothing and faults nowhere.
static inline void prefetch_line(const void *base, ptrdiff_t offset) {
    __builtin_prefetch((const char *)((uintptr_t)base + (uintptr_t)offset));
}
