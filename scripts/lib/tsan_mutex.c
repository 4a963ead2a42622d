// Tells the thread sanitizer of the mutex of Swift's library, where that waits for the system: the library is built
// without the sanitizer, which then does not see one thread give the mutex away and another one take it.
//
//   clang -shared -fPIC -o tsan_mutex.so tsan_mutex.c -ldl; LD_PRELOAD=… the program
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdint.h>

#define LOCK "$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF"
#define UNLOCK "$s15Synchronization12_MutexHandleV11_unlockSlowyyF"

typedef __attribute__((swiftcall)) void Lock(uint32_t state, __attribute__((swift_context)) void *mutex);
typedef __attribute__((swiftcall)) void Unlock(__attribute__((swift_context)) void *mutex);

__attribute__((weak)) void __tsan_acquire(void *address);
__attribute__((weak)) void __tsan_release(void *address);

Lock lock_and_tell __asm__(LOCK);
Unlock tell_and_unlock __asm__(UNLOCK);

__attribute__((swiftcall)) void lock_and_tell(uint32_t state, __attribute__((swift_context)) void *mutex) {
  Lock *lock = (Lock *)dlsym(RTLD_NEXT, LOCK);
  lock(state, mutex);
  if (__tsan_acquire) __tsan_acquire(mutex);
}

__attribute__((swiftcall)) void tell_and_unlock(__attribute__((swift_context)) void *mutex) {
  Unlock *unlock = (Unlock *)dlsym(RTLD_NEXT, UNLOCK);
  if (__tsan_release) __tsan_release(mutex);
  unlock(mutex);
}
