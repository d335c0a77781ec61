#include <pybind11/native_enum.h>
#include <pybind11/stl.h>

#include <string_view>

#include "beat_follower.hpp"
#include "bindings.hpp"
#include "clock_map.hpp"
#include "midi_clock.hpp"

namespace py = pybind11;

namespace sideman {
namespace {

void take(MidiClock& clock, std::int64_t ns, const py::bytes& message) {
  const auto bytes = static_cast<std::string_view>(message);
  clock.take(ns, reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
}

void bind_clock_map(py::module_& m) {
  py::class_<ClockMap>(m, "ClockMap")
      .def(py::init<double, double, double>(), py::arg("units_per_second"), py::arg("bandwidth_hz") = 0.1,
           py::arg("pairs_of_trust") = 10.0)
      .def("update", &ClockMap::update, py::arg("mono_ns"), py::arg("foreign"))
      .def("foreign_at", &ClockMap::foreign_at, py::arg("mono_ns"))
      .def("mono_at", &ClockMap::mono_at, py::arg("foreign"))
      .def_property_readonly("units_per_second", &ClockMap::units_per_second)
      .def_property_readonly("anchored", &ClockMap::anchored)
      .def_property_readonly("reanchors", &ClockMap::reanchors);
}

void bind_beat_follower(py::module_& m) {
  py::class_<BeatFollower>(m, "BeatFollower")
      .def(py::init<double>(), py::arg("bpm"))
      .def("observe", &BeatFollower::observe, py::arg("ns"), py::arg("beat"))
      .def("line", &BeatFollower::line)
      .def("reset", &BeatFollower::reset)
      .def_property_readonly("bpm", &BeatFollower::bpm)
      .def_property_readonly("jitter_ms", &BeatFollower::jitter_ms)
      .def_property_readonly("changes", &BeatFollower::changes);
}

void bind_midi_clock(py::module_& m) {
  py::native_enum<ClockMotion>(m, "ClockMotion", "enum.Enum")
      .value("RUNS", ClockMotion::runs)
      .value("STANDS", ClockMotion::stands)
      .value("UNTOLD", ClockMotion::untold)
      .finalize();
  py::class_<MidiClockReading>(m, "MidiClockReading")
      .def_readonly("heard", &MidiClockReading::heard)
      .def_readonly("motion", &MidiClockReading::motion)
      .def_readonly("line", &MidiClockReading::line)
      .def_readonly("place", &MidiClockReading::place)
      .def_readonly("place_beat", &MidiClockReading::place_beat)
      .def_readonly("bpm", &MidiClockReading::bpm)
      .def_readonly("jitter_ms", &MidiClockReading::jitter_ms)
      .def_readonly("uneven", &MidiClockReading::uneven);
  py::class_<MidiClock>(m, "MidiClock")
      .def(py::init<double>(), py::arg("bpm") = 120.0)
      .def("take", &take, py::arg("ns"), py::arg("message"))
      .def("read", &MidiClock::read, py::arg("now_ns"));
}

}  // namespace

void bind_clocks(py::module_& m) {
  bind_clock_map(m);
  bind_beat_follower(m);
  bind_midi_clock(m);
}

}  // namespace sideman
