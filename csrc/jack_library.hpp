#pragma once

#include <cstddef>
#include <cstdint>

#include "os.hpp"

namespace sideman {

// The part of JACK's C interface that is used here, as jack/jack.h and jack/midiport.h declare it.
struct jack_client_t;
struct jack_port_t;
using jack_nframes_t = std::uint32_t;

struct jack_midi_event_t {
  jack_nframes_t time;
  std::size_t size;
  unsigned char* buffer;
};

struct jack_latency_range_t {
  jack_nframes_t min, max;
};

inline constexpr int kJackPlaybackLatency = 1;
inline constexpr int kJackNoStartServer = 0x01;
inline constexpr unsigned long kJackPortIsInput = 0x1;
inline constexpr unsigned long kJackPortIsOutput = 0x2;
inline constexpr unsigned long kJackPortIsPhysical = 0x4;
inline constexpr unsigned long kJackPortIsTerminal = 0x10;
inline constexpr const char* kJackAudioType = "32 bit float mono audio";
inline constexpr const char* kJackMidiType = "8 bit raw midi";

// The functions of one libjack, opened at run time.
struct JackLibrary {
  Library library;

  jack_client_t* (*client_open)(const char*, int, int*, ...) = nullptr;
  int (*client_close)(jack_client_t*) = nullptr;
  int (*activate)(jack_client_t*) = nullptr;
  int (*deactivate)(jack_client_t*) = nullptr;
  char* (*get_client_name)(jack_client_t*) = nullptr;
  jack_nframes_t (*get_sample_rate)(jack_client_t*) = nullptr;
  jack_nframes_t (*get_buffer_size)(jack_client_t*) = nullptr;
  int (*is_realtime)(jack_client_t*) = nullptr;

  int (*set_process_callback)(jack_client_t*, int (*)(jack_nframes_t, void*), void*) = nullptr;
  int (*set_buffer_size_callback)(jack_client_t*, int (*)(jack_nframes_t, void*), void*) = nullptr;
  int (*set_xrun_callback)(jack_client_t*, int (*)(void*), void*) = nullptr;
  int (*set_port_registration_callback)(jack_client_t*, void (*)(std::uint32_t, int, void*), void*) = nullptr;
  void (*on_shutdown)(jack_client_t*, void (*)(void*), void*) = nullptr;
  void (*set_error_function)(void (*)(const char*)) = nullptr;
  void (*set_info_function)(void (*)(const char*)) = nullptr;

  jack_port_t* (*port_register)(jack_client_t*, const char*, const char*, unsigned long, unsigned long) = nullptr;
  void* (*port_get_buffer)(jack_port_t*, jack_nframes_t) = nullptr;
  const char** (*get_ports)(jack_client_t*, const char*, const char*, unsigned long) = nullptr;
  jack_port_t* (*port_by_name)(jack_client_t*, const char*) = nullptr;
  jack_port_t* (*port_by_id)(jack_client_t*, std::uint32_t) = nullptr;
  const char* (*port_name)(const jack_port_t*) = nullptr;
  int (*port_flags)(const jack_port_t*) = nullptr;
  const char* (*port_type)(const jack_port_t*) = nullptr;
  int (*port_is_mine)(const jack_client_t*, const jack_port_t*) = nullptr;
  int (*port_get_aliases)(const jack_port_t*, char* const[2]) = nullptr;
  int (*port_name_size)() = nullptr;
  void (*port_get_latency_range)(jack_port_t*, int, jack_latency_range_t*) = nullptr;
  const char** (*port_get_all_connections)(const jack_client_t*, const jack_port_t*) = nullptr;
  int (*connect)(jack_client_t*, const char*, const char*) = nullptr;
  void (*free)(void*) = nullptr;

  jack_nframes_t (*midi_get_event_count)(void*) = nullptr;
  int (*midi_event_get)(jack_midi_event_t*, void*, jack_nframes_t) = nullptr;
  void (*midi_clear_buffer)(void*) = nullptr;
  int (*midi_event_write)(void*, jack_nframes_t, const unsigned char*, std::size_t) = nullptr;

  jack_nframes_t (*last_frame_time)(const jack_client_t*) = nullptr;
  jack_nframes_t (*frames_since_cycle_start)(const jack_client_t*) = nullptr;

  // False, and nothing in it, when the library is not there or lacks a function that is needed.
  static bool open(const std::string& path, JackLibrary& jack);
};

}  // namespace sideman
