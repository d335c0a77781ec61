// Written from Apple's documentation; compiled and run on no machine yet.
#include <dispatch/dispatch.h>
#include <mach/mach_time.h>
#include <pthread.h>
#include <sched.h>
#include <time.h>

#include <algorithm>

#include "os.hpp"

namespace sideman {

// The clock of Python's time.monotonic_ns; it stands still while the machine sleeps.
std::int64_t monotonic_ns() { return static_cast<std::int64_t>(clock_gettime_nsec_np(CLOCK_UPTIME_RAW)); }

void sleep_until_ns(std::int64_t due_ns) {
  mach_timebase_info_data_t base{};
  mach_timebase_info(&base);
  const std::int64_t wait_ns = due_ns - monotonic_ns();
  if (wait_ns <= 0) return;
  mach_wait_until(mach_absolute_time() + static_cast<std::uint64_t>(wait_ns) * base.denom / base.numer);
}

bool set_real_time_priority(int priority) {
  if (!is_real_time_wanted()) return false;
  sched_param parameters{};
  parameters.sched_priority = std::min(priority, sched_get_priority_max(SCHED_FIFO));
  return pthread_setschedparam(pthread_self(), SCHED_FIFO, &parameters) == 0;
}

std::vector<std::string> jack_library_paths() {
  return {"libjack.0.dylib", "/usr/local/lib/libjack.0.dylib", "/opt/homebrew/lib/libjack.0.dylib"};
}

Semaphore::Semaphore() : handle_(dispatch_semaphore_create(0)) {}

Semaphore::~Semaphore() { dispatch_release(static_cast<dispatch_semaphore_t>(handle_)); }

void Semaphore::post() { dispatch_semaphore_signal(static_cast<dispatch_semaphore_t>(handle_)); }

bool Semaphore::wait_until_ns(std::int64_t due_ns) {
  const std::int64_t wait_ns = std::max<std::int64_t>(due_ns - monotonic_ns(), 0);
  return dispatch_semaphore_wait(static_cast<dispatch_semaphore_t>(handle_),
                                 dispatch_time(DISPATCH_TIME_NOW, wait_ns)) == 0;
}

}  // namespace sideman
