#include "jack_library.hpp"

#include <type_traits>

namespace sideman {
namespace {

// A function of libjack: its name there, and what puts its address into its place here.
struct Entry {
  const char* name;
  void (*put)(JackLibrary& jack, void* address);
};

template <auto Member>
constexpr Entry entry(const char* name) {
  return {name, [](JackLibrary& jack, void* address) {
            jack.*Member = reinterpret_cast<std::remove_reference_t<decltype(jack.*Member)>>(address);
          }};
}

constexpr Entry kEntries[] = {
    entry<&JackLibrary::client_open>("jack_client_open"),
    entry<&JackLibrary::client_close>("jack_client_close"),
    entry<&JackLibrary::activate>("jack_activate"),
    entry<&JackLibrary::deactivate>("jack_deactivate"),
    entry<&JackLibrary::get_client_name>("jack_get_client_name"),
    entry<&JackLibrary::get_sample_rate>("jack_get_sample_rate"),
    entry<&JackLibrary::get_buffer_size>("jack_get_buffer_size"),
    entry<&JackLibrary::is_realtime>("jack_is_realtime"),
    entry<&JackLibrary::set_process_callback>("jack_set_process_callback"),
    entry<&JackLibrary::set_buffer_size_callback>("jack_set_buffer_size_callback"),
    entry<&JackLibrary::set_xrun_callback>("jack_set_xrun_callback"),
    entry<&JackLibrary::set_port_registration_callback>("jack_set_port_registration_callback"),
    entry<&JackLibrary::on_shutdown>("jack_on_shutdown"),
    entry<&JackLibrary::set_error_function>("jack_set_error_function"),
    entry<&JackLibrary::set_info_function>("jack_set_info_function"),
    entry<&JackLibrary::port_register>("jack_port_register"),
    entry<&JackLibrary::port_get_buffer>("jack_port_get_buffer"),
    entry<&JackLibrary::get_ports>("jack_get_ports"),
    entry<&JackLibrary::port_by_name>("jack_port_by_name"),
    entry<&JackLibrary::port_by_id>("jack_port_by_id"),
    entry<&JackLibrary::port_name>("jack_port_name"),
    entry<&JackLibrary::port_flags>("jack_port_flags"),
    entry<&JackLibrary::port_type>("jack_port_type"),
    entry<&JackLibrary::port_is_mine>("jack_port_is_mine"),
    entry<&JackLibrary::port_get_aliases>("jack_port_get_aliases"),
    entry<&JackLibrary::port_name_size>("jack_port_name_size"),
    entry<&JackLibrary::port_get_latency_range>("jack_port_get_latency_range"),
    entry<&JackLibrary::port_get_all_connections>("jack_port_get_all_connections"),
    entry<&JackLibrary::connect>("jack_connect"),
    entry<&JackLibrary::free>("jack_free"),
    entry<&JackLibrary::midi_get_event_count>("jack_midi_get_event_count"),
    entry<&JackLibrary::midi_event_get>("jack_midi_event_get"),
    entry<&JackLibrary::midi_clear_buffer>("jack_midi_clear_buffer"),
    entry<&JackLibrary::midi_event_write>("jack_midi_event_write"),
    entry<&JackLibrary::last_frame_time>("jack_last_frame_time"),
    entry<&JackLibrary::frames_since_cycle_start>("jack_frames_since_cycle_start"),
};

void say_nothing(const char*) {}

}  // namespace

bool JackLibrary::open(const std::string& path, JackLibrary& jack) {
  jack = {};
  JackLibrary found;
  found.library = Library::open(path);
  if (!found.library) return false;
  for (const Entry& wanted : kEntries) {
    void* address = found.library.symbol(wanted.name);
    if (address == nullptr) return false;
    wanted.put(found, address);
  }
  // libjack prints to the terminal otherwise, over the display, whenever no server runs.
  found.set_error_function(&say_nothing);
  found.set_info_function(&say_nothing);
  jack = found;
  return true;
}

}  // namespace sideman
