#include <pybind11/stl.h>

#include <algorithm>
#include <cstring>
#include <limits>
#include <memory>
#include <optional>
#include <vector>

#include "bindings.hpp"
#include "checked.hpp"
#include "clock_map.hpp"
#include "event_queue.hpp"
#include "panic.hpp"
#include "scheduler.hpp"
#include "scheduler_thread.hpp"

namespace py = pybind11;

namespace sideman {
namespace {

std::size_t push(EventQueue& queue, const py::array_t<Event, py::array::c_style>& events) {
  std::size_t taken = 0;
  for (py::ssize_t i = 0; i < events.size(); ++i) taken += queue.push(events.data()[i]) ? 1U : 0U;
  return taken;
}

py::array drain(EventQueue& queue) {
  if (queue.empty()) return event_array(nullptr, 0);
  std::vector<Event> events;
  events.reserve(64);
  for (Event event; queue.at_once().pop(event);) events.push_back(event);
  for (Event event; queue.pop(event);) events.push_back(event);
  return event_array(events.data(), events.size());
}

py::array panic_events(const std::vector<int>& used_channels, std::int64_t from_ns) {
  std::uint16_t used = 0;
  for (const int channel : used_channels) {
    checked("channel", channel, 0, 15);
    used = static_cast<std::uint16_t>(used | 1U << channel);
  }
  std::vector<Event> events;
  const auto write = [&events](const Event& event) { events.push_back(event); };
  Panic panic;
  panic.begin(used, from_ns, from_ns, write);
  for (std::int64_t ns = from_ns; panic.is_under_way();) {
    ns += Panic::kEveryNs;
    panic.go_on(ns, ns, write);
  }
  return event_array(events.data(), events.size());
}

constexpr double kAnyBeat = -std::numeric_limits<double>::infinity();

// Longer windows are advanced piece by piece, so that each piece fits into a batch.
constexpr std::int64_t kLongestPieceNs = 2'000'000'000;

// The pure scheduler with the batch that it fills.
struct SchedulerOfPython {
  Scheduler scheduler;
  EventBatch batch;
  std::vector<Event> events;

  double submit(int voice, const Pattern& pattern, double quantum_beats, double not_before_beat) {
    const auto commit_beat = scheduler.submit(voice, pattern, quantum_beats, not_before_beat);
    if (!commit_beat) throw std::runtime_error("eight patterns of this voice already wait or sound");
    return *commit_beat;
  }

  std::optional<double> interject(int voice, const Pattern& pattern, double quantum_beats, double span_beats,
                                  double not_before_beat) {
    return scheduler.interject(voice, pattern, quantum_beats, span_beats, not_before_beat);
  }

  py::array strike(int drum, int velocity, std::int64_t at_ns) {
    batch.clear();
    scheduler.strike(drum, velocity, at_ns, batch);
    return event_array(batch.begin(), batch.size());
  }

  py::array end_strokes(std::int64_t now_ns) {
    batch.clear();
    scheduler.end_strokes(now_ns, batch);
    return event_array(batch.begin(), batch.size());
  }

  py::array end_notes(std::int64_t at_ns) {
    scheduler.end_notes(at_ns, batch);
    return event_array(batch.begin(), batch.size());
  }

  py::array advance(std::int64_t from_ns, std::int64_t to_ns) {
    if (to_ns < from_ns) {
      throw std::invalid_argument("to_ns must be at least from_ns " + std::to_string(from_ns) + ", not " +
                                  std::to_string(to_ns));
    }
    if (to_ns - from_ns <= kLongestPieceNs) {
      scheduler.advance(from_ns, to_ns, batch);
      return event_array(batch.begin(), batch.size());
    }
    events.clear();
    for (std::int64_t at_ns = from_ns; at_ns < to_ns;) {
      const std::int64_t end_ns = at_ns + std::min(kLongestPieceNs, to_ns - at_ns);
      scheduler.advance(at_ns, end_ns, batch);
      events.insert(events.end(), batch.begin(), batch.end());
      at_ns = end_ns;
    }
    return event_array(events.data(), events.size());
  }
};

template <typename T>
void check_drums(const char* field, const std::vector<T>& values) {
  checked((std::string("number of ") + field).c_str(), static_cast<double>(values.size()), kDrums, kDrums);
}

Shaping shaping(double velocity_low, double velocity_high, double velocity_bias, bool velocity_invert,
                const std::optional<std::vector<double>>& velocity_scales, double offset_range,
                double offset_bias_steps, bool offset_invert, double quantise, double swing, int swing_steps,
                double feel_ms, std::int64_t feel_seed) {
  Shaping shaping;
  shaping.velocity_low = checked("velocity_low", velocity_low, 0.0, 1.0);
  shaping.velocity_high = checked("velocity_high", velocity_high, 0.0, 1.0);
  shaping.velocity_bias = checked("velocity_bias", velocity_bias, -1.0, 1.0);
  shaping.velocity_invert = velocity_invert;
  if (velocity_scales) {
    check_drums("velocity_scales", *velocity_scales);
    std::transform(velocity_scales->begin(), velocity_scales->end(), shaping.velocity_scales.begin(),
                   [](double scale) { return checked("velocity_scale", scale, 0.0, 2.0); });
  }
  shaping.offset_range = checked("offset_range", offset_range, 0.0, 2.0);
  shaping.offset_bias_steps = checked("offset_bias_steps", offset_bias_steps, -0.5, 0.5);
  shaping.offset_invert = offset_invert;
  shaping.quantise = checked("quantise", quantise, 0.0, 1.0);
  shaping.swing = checked("swing", swing, 0.5, 0.75);
  shaping.swing_steps = static_cast<int>(checked("swing_steps", swing_steps, 1, 2));
  shaping.feel_ms = checked("feel_ms", feel_ms, 0.0, 30.0);
  shaping.feel_seed = static_cast<std::uint32_t>(
      checked("feel_seed", static_cast<double>(feel_seed), 0.0, std::numeric_limits<std::uint32_t>::max()));
  return shaping;
}

VoiceSettings voice_settings(int channel, bool muted, double level, const std::optional<std::vector<int>>& pitches,
                             const std::optional<std::vector<bool>>& drum_muted,
                             const std::optional<std::vector<bool>>& drum_solo, double velocity_low,
                             double velocity_high, double velocity_bias, bool velocity_invert,
                             const std::optional<std::vector<double>>& velocity_scales, double offset_range,
                             double offset_bias_steps, bool offset_invert, double quantise, double swing,
                             int swing_steps, double feel_ms, std::int64_t feel_seed) {
  VoiceSettings settings;
  settings.channel = static_cast<std::uint8_t>(checked("channel", channel, 0, 15));
  settings.muted = muted;
  settings.level = static_cast<float>(checked("level", level, 0.0, 4.0));
  if (pitches) {
    check_drums("pitches", *pitches);
    std::transform(pitches->begin(), pitches->end(), settings.pitches.begin(),
                   [](int pitch) { return static_cast<std::uint8_t>(checked("pitch", pitch, 0, 127)); });
  }
  if (drum_muted) {
    check_drums("drum_muted", *drum_muted);
    std::copy(drum_muted->begin(), drum_muted->end(), settings.drum_muted.begin());
  }
  if (drum_solo) {
    check_drums("drum_solo", *drum_solo);
    std::copy(drum_solo->begin(), drum_solo->end(), settings.drum_solo.begin());
  }
  settings.shaping = shaping(velocity_low, velocity_high, velocity_bias, velocity_invert, velocity_scales, offset_range,
                             offset_bias_steps, offset_invert, quantise, swing, swing_steps, feel_ms, feel_seed);
  return settings;
}

std::optional<std::vector<int>> mapped_pitches(const VoiceSettings& settings) {
  if (settings.pitches[0] == kPatternPitch) return std::nullopt;
  return std::vector<int>(settings.pitches.begin(), settings.pitches.end());
}

py::list accepted(SchedulerThread& thread) {
  py::list list;
  for (const Accepted& one : thread.accepted()) {
    list.append(py::make_tuple(one.voice, one.pattern, one.commit_beat, one.at_ns));
  }
  return list;
}

py::list taken(SchedulerThread& thread) {
  py::list list;
  for (const Taken& one : thread.taken()) {
    list.append(py::make_tuple(one.window, one.ticket, one.last_to_ns, one.from_ns));
  }
  return list;
}

std::uint64_t dropped(const SchedulerThread& thread) {
  const SchedulerMetrics metrics = thread.metrics();
  return metrics.dropped_commands + metrics.dropped_notes + metrics.dropped_events + metrics.refused_patterns +
         metrics.skipped_notes;
}

template <auto Member>
auto of_shaping() {
  return [](const VoiceSettings& settings) { return settings.shaping.*Member; };
}

void bind_voice_settings(py::module_& m) {
  py::class_<VoiceSettings>(m, "VoiceSettings")
      .def(py::init(&voice_settings), py::arg("channel"), py::arg("muted") = false, py::arg("level") = 1.0,
           py::arg("pitches") = py::none(), py::arg("drum_muted") = py::none(), py::arg("drum_solo") = py::none(),
           py::kw_only(), py::arg("velocity_low") = 0.0, py::arg("velocity_high") = 1.0, py::arg("velocity_bias") = 0.0,
           py::arg("velocity_invert") = false, py::arg("velocity_scales") = py::none(), py::arg("offset_range") = 1.0,
           py::arg("offset_bias_steps") = 0.0, py::arg("offset_invert") = false, py::arg("quantise") = 0.0,
           py::arg("swing") = 0.5, py::arg("swing_steps") = 1, py::arg("feel_ms") = 0.0, py::arg("feel_seed") = 0)
      .def_property_readonly("channel", [](const VoiceSettings& settings) { return int{settings.channel}; })
      .def_readonly("muted", &VoiceSettings::muted)
      .def_readonly("level", &VoiceSettings::level)
      .def_property_readonly("pitches", &mapped_pitches)
      .def_readonly("drum_muted", &VoiceSettings::drum_muted)
      .def_readonly("drum_solo", &VoiceSettings::drum_solo)
      .def_property_readonly("velocity_low", of_shaping<&Shaping::velocity_low>())
      .def_property_readonly("velocity_high", of_shaping<&Shaping::velocity_high>())
      .def_property_readonly("velocity_bias", of_shaping<&Shaping::velocity_bias>())
      .def_property_readonly("velocity_invert", of_shaping<&Shaping::velocity_invert>())
      .def_property_readonly("velocity_scales", of_shaping<&Shaping::velocity_scales>())
      .def_property_readonly("offset_range", of_shaping<&Shaping::offset_range>())
      .def_property_readonly("offset_bias_steps", of_shaping<&Shaping::offset_bias_steps>())
      .def_property_readonly("offset_invert", of_shaping<&Shaping::offset_invert>())
      .def_property_readonly("quantise", of_shaping<&Shaping::quantise>())
      .def_property_readonly("swing", of_shaping<&Shaping::swing>())
      .def_property_readonly("swing_steps", of_shaping<&Shaping::swing_steps>())
      .def_property_readonly("feel_ms", of_shaping<&Shaping::feel_ms>())
      .def_property_readonly("feel_seed", of_shaping<&Shaping::feel_seed>());
}

void bind_scheduler(py::module_& m) {
  m.attr("DRUM_VOICE") = kDrumVoice;
  m.attr("CLICK_VOICE") = kClickVoice;
  m.attr("NO_VOICE") = kNoVoice;
  m.attr("NO_SOUND") = kNoSound;
  m.def("panic_events", &panic_events, py::arg("used_channels"), py::arg("from_ns"));
  py::class_<SchedulerOfPython>(m, "Scheduler")
      .def(py::init<>())
      .def(
          "start",
          [](SchedulerOfPython& self, const Timeline& timeline, double count_in_beats) {
            self.scheduler.start(timeline, count_in_beats);
          },
          py::arg("timeline"), py::arg("count_in_beats") = 0.0)
      .def("stop", [](SchedulerOfPython& self) { self.scheduler.stop(); })
      .def(
          "set_timeline",
          [](SchedulerOfPython& self, const Timeline& timeline) { self.scheduler.set_timeline(timeline); },
          py::arg("timeline"))
      .def("submit", &SchedulerOfPython::submit, py::arg("voice"), py::arg("pattern"), py::arg("quantum_beats"),
           py::arg("not_before_beat") = kAnyBeat)
      .def("interject", &SchedulerOfPython::interject, py::arg("voice"), py::arg("pattern"), py::arg("quantum_beats"),
           py::arg("span_beats"), py::arg("not_before_beat") = kAnyBeat)
      .def(
          "set_voice",
          [](SchedulerOfPython& self, int voice, const VoiceSettings& settings) {
            self.scheduler.set_voice(voice, settings);
          },
          py::arg("voice"), py::arg("settings"))
      .def(
          "change_voice",
          [](SchedulerOfPython& self, int voice, const VoiceSettings& settings, double from_beat) {
            self.scheduler.change_voice(voice, settings, from_beat);
          },
          py::arg("voice"), py::arg("settings"), py::arg("from_beat") = kAnyBeat)
      .def(
          "click", [](SchedulerOfPython& self, bool on) { self.scheduler.set_click(on); }, py::arg("on"))
      .def(
          "clock_out", [](SchedulerOfPython& self, bool on) { self.scheduler.set_clock_out(on); }, py::arg("on"))
      .def("strike", &SchedulerOfPython::strike, py::arg("drum"), py::arg("velocity"), py::arg("at_ns"))
      .def("end_strokes", &SchedulerOfPython::end_strokes, py::arg("now_ns"))
      .def("end_notes", &SchedulerOfPython::end_notes, py::arg("at_ns"))
      .def("advance", &SchedulerOfPython::advance, py::arg("from_ns"), py::arg("to_ns"))
      .def("state", [](const SchedulerOfPython& self) { return py::bytes(self.scheduler.state()); })
      .def_static(
          "of_state",
          [](const py::bytes& state) {
            auto scheduler = std::make_unique<SchedulerOfPython>();
            scheduler->scheduler.read_state(std::string_view(state));
            return scheduler;
          },
          py::arg("state"))
      .def_property_readonly("playing", [](const SchedulerOfPython& self) { return self.scheduler.playing(); })
      .def_property_readonly("cursor_beat", [](const SchedulerOfPython& self) { return self.scheduler.cursor_beat(); })
      .def_property_readonly("dropped", [](const SchedulerOfPython& self) { return self.scheduler.dropped(); })
      .def_property_readonly("skipped", [](const SchedulerOfPython& self) { return self.scheduler.skipped(); });
}

void bind_scheduler_thread(py::module_& m) {
  py::class_<SchedulerMetrics>(m, "SchedulerMetrics")
      .def_readonly("loops", &SchedulerMetrics::loops)
      .def_readonly("overruns", &SchedulerMetrics::overruns)
      .def_readonly("skipped_windows", &SchedulerMetrics::skipped_windows)
      .def_readonly("dropped_commands", &SchedulerMetrics::dropped_commands)
      .def_readonly("dropped_notes", &SchedulerMetrics::dropped_notes)
      .def_readonly("dropped_events", &SchedulerMetrics::dropped_events)
      .def_readonly("refused_patterns", &SchedulerMetrics::refused_patterns)
      .def_readonly("skipped_notes", &SchedulerMetrics::skipped_notes);
  // Only what waits for the scheduler's thread lets go of the GIL.
  using NoGil = py::call_guard<py::gil_scoped_release>;
  py::class_<SchedulerThread>(m, "SchedulerThread")
      .def(py::init<std::int64_t>(), py::arg("lookahead_ns") = 5'000'000, NoGil())
      .def("set_lookahead", &SchedulerThread::set_lookahead, py::arg("lookahead_ns"))
      .def("add_sink", &SchedulerThread::add_sink, py::arg("sink").none(false), NoGil())
      .def("remove_sink", &SchedulerThread::remove_sink, py::arg("sink").none(false), NoGil())
      .def("start", &SchedulerThread::start, py::arg("timeline"), py::arg("count_in_beats") = 0.0, NoGil())
      .def("stop", &SchedulerThread::stop, NoGil())
      .def("close", &SchedulerThread::close, NoGil())
      .def("set_timeline", &SchedulerThread::set_timeline, py::arg("timeline"))
      .def("submit", &SchedulerThread::submit, py::arg("voice"), py::arg("pattern"), py::arg("quantum_beats"),
           py::arg("not_before_beat") = kAnyBeat)
      .def("interject", &SchedulerThread::interject, py::arg("voice"), py::arg("pattern"), py::arg("quantum_beats"),
           py::arg("span_beats"), py::arg("not_before_beat") = kAnyBeat)
      .def("set_voice", &SchedulerThread::set_voice, py::arg("voice"), py::arg("settings"))
      .def("change_voice", &SchedulerThread::change_voice, py::arg("voice"), py::arg("settings"),
           py::arg("from_beat") = kAnyBeat)
      .def("click", &SchedulerThread::set_click, py::arg("on"))
      .def("clock_out", &SchedulerThread::set_clock_out, py::arg("on"))
      .def("strike", &SchedulerThread::strike, py::arg("drum"), py::arg("velocity"), py::arg("at_ns"))
      .def("panic", &SchedulerThread::panic)
      .def("accepted", &accepted)
      .def("taken", &taken)
      .def("position", &SchedulerThread::position)
      .def("metrics", &SchedulerThread::metrics)
      .def_property_readonly("dropped", &dropped)
      .def_property_readonly("lookahead_ns", &SchedulerThread::lookahead_ns)
      .def_property_readonly("playing", &SchedulerThread::playing)
      .def_property_readonly("real_time", &SchedulerThread::real_time);
}

}  // namespace

py::array event_array(const Event* events, std::size_t count) {
  // Looking the dtype up costs more than the events; both objects live as long as the process.
  static const py::handle dtype = py::dtype::of<Event>().release();
  static const py::handle empty = py::array_t<Event>(0).release();
  if (count == 0) return py::reinterpret_borrow<py::array>(empty);
  py::array array(py::reinterpret_borrow<py::dtype>(dtype), static_cast<py::ssize_t>(count));
  std::memcpy(array.mutable_data(), events, count * sizeof(Event));
  return array;
}

void bind_play(py::module_& m) {
  PYBIND11_NUMPY_DTYPE(Event, due_ns, beat, pattern, status, data1, data2, sound, voice);
  m.attr("EVENT_DTYPE") = event_array(nullptr, 0).dtype();  // also makes what later calls share, while alone
  py::class_<EventQueue, std::shared_ptr<EventQueue>>(m, "EventQueue")
      .def(py::init<>())
      .def("drain", &drain)
      .def("push", &push, py::arg("events"))
      .def_property_readonly("dropped", &EventQueue::dropped);
  bind_voice_settings(m);
  bind_scheduler(m);
  bind_scheduler_thread(m);
}

}  // namespace sideman
