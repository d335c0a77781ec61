#include <glob.h>
#include <pthread.h>
#include <sched.h>
#include <semaphore.h>
#include <time.h>

#include <algorithm>
#include <cerrno>

#include "os.hpp"

namespace sideman {
namespace {

constexpr std::int64_t kNsPerSecond = 1'000'000'000;

timespec timespec_of(std::int64_t ns) {
  ns = std::max<std::int64_t>(ns, 0);
  return {static_cast<time_t>(ns / kNsPerSecond), static_cast<long>(ns % kNsPerSecond)};
}

}  // namespace

std::int64_t monotonic_ns() {
  timespec now{};
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * kNsPerSecond + now.tv_nsec;
}

void sleep_until_ns(std::int64_t due_ns) {
  const timespec due = timespec_of(due_ns);
  while (clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &due, nullptr) == EINTR) {
  }
}

bool set_real_time_priority(int priority) {
  if (!is_real_time_wanted()) return false;
  sched_param parameters{};
  parameters.sched_priority = priority;
  return pthread_setschedparam(pthread_self(), SCHED_FIFO, &parameters) == 0;
}

std::vector<std::string> jack_library_paths() {
  std::vector<std::string> paths{"libjack.so.0"};
  for (const char* pattern : {"/usr/lib/*/pipewire-0.3/jack/libjack.so.0", "/usr/lib*/pipewire-0.3/jack/libjack.so.0",
                              "/usr/local/lib*/pipewire-0.3/jack/libjack.so.0"}) {
    glob_t found{};
    if (glob(pattern, 0, nullptr, &found) == 0)
      paths.insert(paths.end(), found.gl_pathv, found.gl_pathv + found.gl_pathc);
    globfree(&found);
  }
  return paths;
}

Semaphore::Semaphore() : handle_(new sem_t) { sem_init(static_cast<sem_t*>(handle_), 0, 0); }

Semaphore::~Semaphore() {
  sem_destroy(static_cast<sem_t*>(handle_));
  delete static_cast<sem_t*>(handle_);
}

void Semaphore::post() { sem_post(static_cast<sem_t*>(handle_)); }

bool Semaphore::wait_until_ns(std::int64_t due_ns) {
  const timespec due = timespec_of(due_ns);
  int failed;
  do {
    failed = sem_clockwait(static_cast<sem_t*>(handle_), CLOCK_MONOTONIC, &due);
  } while (failed != 0 && errno == EINTR);
  return failed == 0;
}

}  // namespace sideman
