#include "jack_library.hpp"

namespace sideman {
namespace {

template <typename Function>
bool find(const Library& library, const char* name, Function& function) {
  function = reinterpret_cast<Function>(library.symbol(name));
  return function != nullptr;
}

void say_nothing(const char*) {}

}  // namespace

bool JackLibrary::open(const std::string& path, JackLibrary& jack) {
  jack = {};
  const Library library = Library::open(path);
  if (!library) return false;
  JackLibrary found;
  found.library = library;
  const bool complete =
      find(library, "jack_client_open", found.client_open) && find(library, "jack_client_close", found.client_close) &&
      find(library, "jack_activate", found.activate) && find(library, "jack_deactivate", found.deactivate) &&
      find(library, "jack_get_client_name", found.get_client_name) &&
      find(library, "jack_get_sample_rate", found.get_sample_rate) &&
      find(library, "jack_get_buffer_size", found.get_buffer_size) &&
      find(library, "jack_is_realtime", found.is_realtime) &&
      find(library, "jack_set_process_callback", found.set_process_callback) &&
      find(library, "jack_set_buffer_size_callback", found.set_buffer_size_callback) &&
      find(library, "jack_set_xrun_callback", found.set_xrun_callback) &&
      find(library, "jack_on_shutdown", found.on_shutdown) &&
      find(library, "jack_set_error_function", found.set_error_function) &&
      find(library, "jack_set_info_function", found.set_info_function) &&
      find(library, "jack_port_register", found.port_register) &&
      find(library, "jack_port_get_buffer", found.port_get_buffer) &&
      find(library, "jack_get_ports", found.get_ports) && find(library, "jack_port_by_name", found.port_by_name) &&
      find(library, "jack_port_flags", found.port_flags) && find(library, "jack_port_type", found.port_type) &&
      find(library, "jack_port_is_mine", found.port_is_mine) &&
      find(library, "jack_port_get_aliases", found.port_get_aliases) &&
      find(library, "jack_port_name_size", found.port_name_size) && find(library, "jack_connect", found.connect) &&
      find(library, "jack_free", found.free) &&
      find(library, "jack_midi_get_event_count", found.midi_get_event_count) &&
      find(library, "jack_midi_event_get", found.midi_event_get) &&
      find(library, "jack_midi_clear_buffer", found.midi_clear_buffer) &&
      find(library, "jack_midi_event_write", found.midi_event_write) &&
      find(library, "jack_last_frame_time", found.last_frame_time) &&
      find(library, "jack_frames_since_cycle_start", found.frames_since_cycle_start);
  if (!complete) return false;
  // libjack prints to the terminal otherwise, over the display, whenever no server runs.
  found.set_error_function(&say_nothing);
  found.set_info_function(&say_nothing);
  jack = found;
  return true;
}

}  // namespace sideman
