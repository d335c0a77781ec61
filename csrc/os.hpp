#pragma once

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

// What differs from one operating system to the next; os_linux.cpp, os_macos.cpp or os_windows.cpp defines it,
// os_posix.cpp what the first two share.
namespace sideman {

// The program's one clock: CLOCK_MONOTONIC, or the nearest thing that the system has.
// Thread: any.  Real-time: yes (no allocation, no lock).
std::int64_t monotonic_ns();

// Returns at once when the moment has passed.
// Thread: any.  Real-time: yes (no allocation, no lock).
void sleep_until_ns(std::int64_t due_ns);

// SIDEMAN_REAL_TIME=0 in the environment keeps every thread at its normal priority, to measure what that costs.
// Thread: any.  Real-time: no (reads the environment).
inline bool is_real_time_wanted() {
  const char* wanted = std::getenv("SIDEMAN_REAL_TIME");
  return wanted == nullptr || std::string_view(wanted) != "0";
}

// First in, first out at this priority (1..99) for the calling thread; false when it is not wanted or not permitted.
// Thread: any.  Real-time: no (reads the environment, and asks the system).
bool set_real_time_priority(int priority);

// A library opened at run time; it stays open, since its threads may outlive the object that asked for it.
class Library {
 public:
  Library() = default;
  // Empty when there is no such library.
  // Thread: any.  Real-time: no (loads a file).
  static Library open(const std::string& path);

  explicit operator bool() const { return handle_ != nullptr; }
  // nullptr when the library has no such symbol.
  // Thread: any.  Real-time: no (takes the loader's lock).
  void* symbol(const char* name) const;
  const std::string& path() const { return path_; }

 private:
  void* handle_ = nullptr;
  std::string path_;
};

// Where libjack may be, the most likely first: JACK's own, then PipeWire's.
// Thread: any.  Real-time: no (allocates, looks into folders).
std::vector<std::string> jack_library_paths();

// A counting semaphore that may be posted from a real-time thread.
// (std::counting_semaphore of libstdc++ 11 and 12 can sleep through a post: GCC bug 104928.)
class Semaphore {
 public:
  Semaphore();
  ~Semaphore();
  Semaphore(const Semaphore&) = delete;
  Semaphore& operator=(const Semaphore&) = delete;

  // Thread: any.  Real-time: yes (no allocation, no lock).
  void post();
  // False when due_ns came before a post did.
  // Thread: any.  Real-time: no (waits).
  bool wait_until_ns(std::int64_t due_ns);

 private:
  void* handle_;
};

}  // namespace sideman
