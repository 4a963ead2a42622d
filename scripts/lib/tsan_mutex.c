// Tells the thread sanitizer of the mutex of Swift's library, where that waits for the system: the library is built
// without the sanitizer, which then sees one thread give the mutex back and not the other one take it.
//
//   clang -shared -fPIC -o tsan_mutex.so tsan_mutex.c -ldl; LD_PRELOAD=… the program
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdint.h>

#define LOCK "$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF"

typedef __attribute__((swiftcall)) void Lock(uint32_t state, __attribute__((swift_context)) void *mutex);

__attribute__((weak)) void __tsan_acquire(void *address);

Lock lock_and_tell __asm__(LOCK);

__attribute__((swiftcall)) void lock_and_tell(uint32_t state, __attribute__((swift_context)) void *mutex) {
  Lock *lock = (Lock *)dlsym(RTLD_NEXT, LOCK);
  if (lock) lock(state, mutex);
  if (__tsan_acquire) __tsan_acquire(mutex);
}
