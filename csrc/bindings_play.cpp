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
#include "scheduler.hpp"
#include "scheduler_thread.hpp"

namespace py = pybind11;

namespace sideman {
namespace {

py::array drain(EventQueue& queue) {
  if (queue.front() == nullptr) return event_array(nullptr, 0);
  std::vector<Event> events;
  events.reserve(64);
  for (Event event; queue.pop(event);) events.push_back(event);
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

VoiceSettings voice_settings(int channel, bool muted, double level, const std::optional<std::vector<int>>& pitches,
                             const std::optional<std::vector<bool>>& drum_muted,
                             const std::optional<std::vector<bool>>& drum_solo) {
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

std::uint64_t dropped(const SchedulerThread& thread) {
  const SchedulerMetrics metrics = thread.metrics();
  return metrics.dropped_commands + metrics.dropped_notes + metrics.dropped_events + metrics.refused_patterns;
}

void bind_voice_settings(py::module_& m) {
  py::class_<VoiceSettings>(m, "VoiceSettings")
      .def(py::init(&voice_settings), py::arg("channel"), py::arg("muted") = false, py::arg("level") = 1.0,
           py::arg("pitches") = py::none(), py::arg("drum_muted") = py::none(), py::arg("drum_solo") = py::none())
      .def_property_readonly("channel", [](const VoiceSettings& settings) { return int{settings.channel}; })
      .def_readonly("muted", &VoiceSettings::muted)
      .def_readonly("level", &VoiceSettings::level)
      .def_property_readonly("pitches", &mapped_pitches)
      .def_readonly("drum_muted", &VoiceSettings::drum_muted)
      .def_readonly("drum_solo", &VoiceSettings::drum_solo);
}

void bind_scheduler(py::module_& m) {
  m.attr("DRUM_VOICE") = kDrumVoice;
  m.attr("CLICK_VOICE") = kClickVoice;
  py::class_<SchedulerOfPython>(m, "Scheduler")
      .def(py::init<>())
      .def(
          "start", [](SchedulerOfPython& self, const Timeline& timeline) { self.scheduler.start(timeline); },
          py::arg("timeline"))
      .def("stop", [](SchedulerOfPython& self) { self.scheduler.stop(); })
      .def(
          "set_timeline",
          [](SchedulerOfPython& self, const Timeline& timeline) { self.scheduler.set_timeline(timeline); },
          py::arg("timeline"))
      .def("submit", &SchedulerOfPython::submit, py::arg("voice"), py::arg("pattern"), py::arg("quantum_beats"),
           py::arg("not_before_beat") = kAnyBeat)
      .def(
          "set_voice",
          [](SchedulerOfPython& self, int voice, const VoiceSettings& settings) {
            self.scheduler.set_voice(voice, settings);
          },
          py::arg("voice"), py::arg("settings"))
      .def(
          "click", [](SchedulerOfPython& self, bool on) { self.scheduler.set_click(on); }, py::arg("on"))
      .def("advance", &SchedulerOfPython::advance, py::arg("from_ns"), py::arg("to_ns"))
      .def_property_readonly("playing", [](const SchedulerOfPython& self) { return self.scheduler.playing(); })
      .def_property_readonly("cursor_beat", [](const SchedulerOfPython& self) { return self.scheduler.cursor_beat(); })
      .def_property_readonly("dropped", [](const SchedulerOfPython& self) { return self.scheduler.dropped(); });
}

void bind_scheduler_thread(py::module_& m) {
  py::class_<SchedulerMetrics>(m, "SchedulerMetrics")
      .def_readonly("loops", &SchedulerMetrics::loops)
      .def_readonly("overruns", &SchedulerMetrics::overruns)
      .def_readonly("skipped_windows", &SchedulerMetrics::skipped_windows)
      .def_readonly("dropped_commands", &SchedulerMetrics::dropped_commands)
      .def_readonly("dropped_notes", &SchedulerMetrics::dropped_notes)
      .def_readonly("dropped_events", &SchedulerMetrics::dropped_events)
      .def_readonly("refused_patterns", &SchedulerMetrics::refused_patterns);
  // Only what waits for the scheduler's thread lets go of the GIL.
  using NoGil = py::call_guard<py::gil_scoped_release>;
  py::class_<SchedulerThread>(m, "SchedulerThread")
      .def(py::init<std::int64_t>(), py::arg("lookahead_ns") = 5'000'000, NoGil())
      .def("set_lookahead", &SchedulerThread::set_lookahead, py::arg("lookahead_ns"))
      .def("add_sink", &SchedulerThread::add_sink, py::arg("sink").none(false), NoGil())
      .def("remove_sink", &SchedulerThread::remove_sink, py::arg("sink").none(false), NoGil())
      .def("start", &SchedulerThread::start, py::arg("timeline"), NoGil())
      .def("stop", &SchedulerThread::stop, NoGil())
      .def("close", &SchedulerThread::close, NoGil())
      .def("set_timeline", &SchedulerThread::set_timeline, py::arg("timeline"))
      .def("submit", &SchedulerThread::submit, py::arg("voice"), py::arg("pattern"), py::arg("quantum_beats"),
           py::arg("not_before_beat") = kAnyBeat)
      .def("set_voice", &SchedulerThread::set_voice, py::arg("voice"), py::arg("settings"))
      .def("click", &SchedulerThread::set_click, py::arg("on"))
      .def("accepted", &accepted)
      .def("position", &SchedulerThread::position)
      .def("metrics", &SchedulerThread::metrics)
      .def_property_readonly("dropped", &dropped)
      .def_property_readonly("lookahead_ns", &SchedulerThread::lookahead_ns)
      .def_property_readonly("playing", &SchedulerThread::playing)
      .def_property_readonly("real_time", &SchedulerThread::real_time);
}

void bind_clock_map(py::module_& m) {
  py::class_<ClockMap>(m, "ClockMap")
      .def(py::init<double, double>(), py::arg("units_per_second"), py::arg("bandwidth_hz") = 0.1)
      .def("update", &ClockMap::update, py::arg("mono_ns"), py::arg("foreign"))
      .def("foreign_at", &ClockMap::foreign_at, py::arg("mono_ns"))
      .def("mono_at", &ClockMap::mono_at, py::arg("foreign"))
      .def_property_readonly("units_per_second", &ClockMap::units_per_second)
      .def_property_readonly("anchored", &ClockMap::anchored)
      .def_property_readonly("reanchors", &ClockMap::reanchors);
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
      .def_property_readonly("dropped", &EventQueue::dropped);
  bind_clock_map(m);
  bind_voice_settings(m);
  bind_scheduler(m);
  bind_scheduler_thread(m);
}

}  // namespace sideman
