// Written from Microsoft's documentation; compiled and run on no machine yet.
#define NOMINMAX
#include <windows.h>

#include <algorithm>
#include <climits>

#include "os.hpp"

namespace sideman {
namespace {

// A timer that fires once after wait_ns, finer than the milliseconds of Sleep; nullptr when the system has none.
HANDLE timer_of_thread(std::int64_t wait_ns) {
  thread_local const HANDLE timer =
      CreateWaitableTimerExW(nullptr, nullptr, CREATE_WAITABLE_TIMER_HIGH_RESOLUTION, TIMER_ALL_ACCESS);
  LARGE_INTEGER due;
  due.QuadPart = -std::max<std::int64_t>(wait_ns / 100, 1);  // negative: relative, in units of 100 ns
  return timer != nullptr && SetWaitableTimer(timer, &due, 0, nullptr, nullptr, FALSE) ? timer : nullptr;
}

}  // namespace

std::int64_t monotonic_ns() {
  LARGE_INTEGER count, per_second;
  QueryPerformanceCounter(&count);
  QueryPerformanceFrequency(&per_second);
  const std::int64_t seconds = count.QuadPart / per_second.QuadPart;
  const std::int64_t rest = count.QuadPart % per_second.QuadPart;
  return seconds * 1'000'000'000 + rest * 1'000'000'000 / per_second.QuadPart;
}

void sleep_until_ns(std::int64_t due_ns) {
  const std::int64_t wait_ns = due_ns - monotonic_ns();
  if (wait_ns <= 0) return;
  if (const HANDLE timer = timer_of_thread(wait_ns)) {
    WaitForSingleObject(timer, INFINITE);
  } else {
    Sleep(static_cast<DWORD>(wait_ns / 1'000'000));
  }
}

bool set_real_time_priority(int) {
  return is_real_time_wanted() && SetThreadPriority(GetCurrentThread(), THREAD_PRIORITY_TIME_CRITICAL) != 0;
}

Library Library::open(const std::string& path) {
  Library library;
  library.handle_ = LoadLibraryA(path.c_str());
  library.path_ = path;
  return library;
}

void* Library::symbol(const char* name) const {
  return handle_ == nullptr ? nullptr : reinterpret_cast<void*>(GetProcAddress(static_cast<HMODULE>(handle_), name));
}

std::vector<std::string> jack_library_paths() { return {"libjack64.dll"}; }

Semaphore::Semaphore() : handle_(CreateSemaphoreW(nullptr, 0, LONG_MAX, nullptr)) {}

Semaphore::~Semaphore() { CloseHandle(handle_); }

void Semaphore::post() { ReleaseSemaphore(handle_, 1, nullptr); }

bool Semaphore::wait_until_ns(std::int64_t due_ns) {
  const std::int64_t wait_ns = std::max<std::int64_t>(due_ns - monotonic_ns(), 0);
  if (const HANDLE timer = timer_of_thread(wait_ns)) {
    const HANDLE both[] = {handle_, timer};
    return WaitForMultipleObjects(2, both, FALSE, INFINITE) == WAIT_OBJECT_0;
  }
  const std::int64_t wait_ms = std::min<std::int64_t>(wait_ns / 1'000'000, 1'000'000);
  return WaitForSingleObject(handle_, static_cast<DWORD>(wait_ms)) == WAIT_OBJECT_0;
}

}  // namespace sideman
