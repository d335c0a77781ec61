#include <pybind11/native_enum.h>
#include <pybind11/stl.h>

#include <cstring>
#include <tuple>
#include <vector>

#include "bindings.hpp"
#include "checked.hpp"
#include "grid.hpp"
#include "groove_buffer.hpp"
#include "pattern.hpp"
#include "piano_roll.hpp"
#include "timeline.hpp"

namespace py = pybind11;

namespace sideman {
namespace {

template <typename T>
using Array = py::array_t<T, py::array::c_style | py::array::forcecast>;

std::string shape_of(const py::array& array) {
  std::string text = "(";
  for (py::ssize_t i = 0; i < array.ndim(); ++i) text += (i ? ", " : "") + std::to_string(array.shape(i));
  return text + (array.ndim() == 1 ? ",)" : ")");
}

void check_vector(const char* field, const py::array& array, py::ssize_t size) {
  if (array.ndim() == 1 && array.size() == size) return;
  throw std::invalid_argument(std::string(field) + " must have the shape (" + std::to_string(size) + ",), not " +
                              shape_of(array));
}

py::tuple quantise_all(const Array<double>& beats) {
  py::array_t<std::int64_t> steps(beats.size());
  py::array_t<float> offsets(beats.size());
  for (py::ssize_t i = 0; i < beats.size(); ++i) {
    const GridPlace place = quantise(checked("beat", beats.data()[i], -kFarthestBeat, kFarthestBeat));
    steps.mutable_data()[i] = place.step;
    offsets.mutable_data()[i] = place.offset;
  }
  return py::make_tuple(steps, offsets);
}

py::array groove_array(const GrooveBuffer& buffer) {
  py::array_t<float> groove({static_cast<py::ssize_t>(buffer.loop_steps()), py::ssize_t{3}});
  buffer.write_groove(groove.mutable_data());
  return groove;
}

void load_groove(GrooveBuffer& buffer, const Array<float>& groove, double beat) {
  if (groove.ndim() != 2 || groove.shape(0) != buffer.loop_steps() || groove.shape(1) != 3) {
    throw std::invalid_argument("groove must have the shape (" + std::to_string(buffer.loop_steps()) + ", 3), not " +
                                shape_of(groove));
  }
  buffer.load(groove.data(), beat);
}

Pattern pattern_of_arrays(const Array<double>& grid_beats, const Array<float>& shifts,
                          const Array<std::int64_t>& pitches, const Array<float>& velocities,
                          const Array<float>& durations, const Array<std::int64_t>& drums, double length_beats,
                          double anchor_beat, bool loops, std::uint32_t id) {
  const py::ssize_t count = grid_beats.size();
  check_vector("grid_beats", grid_beats, count);
  check_vector("shifts", shifts, count);
  check_vector("pitches", pitches, count);
  check_vector("velocities", velocities, count);
  check_vector("durations", durations, count);
  check_vector("drums", drums, count);
  std::vector<PatternNote> notes(static_cast<std::size_t>(count));
  for (py::ssize_t i = 0; i < count; ++i) {
    notes[static_cast<std::size_t>(i)] = {
        grid_beats.data()[i],
        shifts.data()[i],
        velocities.data()[i],
        durations.data()[i],
        static_cast<std::uint8_t>(checked("pitch", static_cast<double>(pitches.data()[i]), 0, 127)),
        static_cast<std::uint8_t>(checked("drum (or 255 for none)", static_cast<double>(drums.data()[i]), 0, kNoDrum)),
        0};
  }
  return Pattern(notes, length_beats, anchor_beat, loops, id);
}

Pattern pattern_of_hvo(const Array<float>& hvo, const Array<std::int64_t>& pitches, double gate_beats,
                       double anchor_beat, std::uint32_t id) {
  if (hvo.ndim() != 2 || hvo.shape(0) < 1 || hvo.shape(1) != 3 * kDrums) {
    throw std::invalid_argument("hvo must have the shape (steps, 27), not " + shape_of(hvo));
  }
  check_vector("pitches", pitches, kDrums);
  std::array<std::uint8_t, kDrums> pitch_of_drum;
  for (std::size_t drum = 0; drum < kDrums; ++drum) {
    pitch_of_drum[drum] =
        static_cast<std::uint8_t>(checked("pitch", static_cast<double>(pitches.data()[drum]), 0, 127));
  }
  return Pattern::from_hvo(hvo.data(), static_cast<int>(hvo.shape(0)), pitch_of_drum, gate_beats, anchor_beat, id);
}

py::array hvo_array(const Pattern& pattern) {
  py::array_t<float> hvo({static_cast<py::ssize_t>(pattern.steps()), py::ssize_t{3 * kDrums}});
  pattern.write_hvo(hvo.mutable_data());
  return hvo;
}

py::array roll_array(const Pattern& pattern, int steps_a_beat) {
  checked("steps_a_beat", steps_a_beat, 1, 96);
  py::array_t<float> roll({static_cast<py::ssize_t>(piano_roll_steps(pattern, steps_a_beat)), py::ssize_t{128}});
  write_piano_roll(pattern, steps_a_beat, roll.mutable_data());
  return roll;
}

py::array note_array(const Pattern& pattern) {
  const auto notes = pattern.notes();
  py::array_t<PatternNote> array(static_cast<py::ssize_t>(notes.size()));
  std::memcpy(static_cast<void*>(array.mutable_data()), notes.data(), notes.size_bytes());
  return array;
}

std::string pattern_text(const Pattern& pattern) {
  return "<Pattern " + std::to_string(pattern.id()) + ": " + std::to_string(pattern.notes().size()) + " notes, " +
         std::to_string(pattern.length_beats()) + " beats from " + std::to_string(pattern.anchor_beat()) +
         (pattern.loops() ? ", loops>" : ", once>");
}

template <auto Member>
auto of_bars() {
  return [](const Timeline& line) { return line.bar_lines().bars().*Member; };
}

using Bars4 = std::tuple<double, double, std::int64_t, double>;
using LineFields = std::tuple<double, double, std::int64_t, std::uint32_t, Bars4, Bars4>;

Bars4 fields_of_bars(const Bars& bars) {
  return {bars.beats_per_bar, bars.origin_beats, bars.origin_number, bars.pulse_beats};
}

Bars bars_of_fields(const Bars4& fields) {
  return {std::get<0>(fields), std::get<1>(fields), std::get<2>(fields), std::get<3>(fields)};
}

LineFields fields_of_line(const Timeline& line) {
  return {line.bpm(),
          line.origin_beats(),
          line.origin_ns(),
          line.generation(),
          fields_of_bars(line.bar_lines().before()),
          fields_of_bars(line.bar_lines().bars())};
}

Timeline line_of_fields(const LineFields& fields) {
  const auto& [bpm, origin_beats, origin_ns, generation, before, bars] = fields;
  const BarLines bar_lines = BarLines::after(bars_of_fields(before), bars_of_fields(bars));
  return Timeline(bpm, origin_beats, origin_ns, bar_lines, generation);
}

void bind_timeline(py::module_& m) {
  py::class_<Timeline>(m, "Timeline")
      .def(py::init([](double bpm, double origin_beats, std::int64_t origin_ns, double beats_per_bar,
                       std::uint32_t generation) {
             return Timeline(bpm, origin_beats, origin_ns, BarLines({.beats_per_bar = beats_per_bar}), generation);
           }),
           py::arg("bpm"), py::arg("origin_beats") = 0.0, py::arg("origin_ns") = 0, py::arg("beats_per_bar") = 4.0,
           py::arg("generation") = 0)
      .def("beat_at", &Timeline::beat_at, py::arg("ns"))
      .def("time_at", &Timeline::time_at, py::arg("beat"))
      .def("with_tempo", &Timeline::with_tempo, py::arg("bpm"), py::arg("at_ns"))
      .def(
          "with_metre",
          [](const Timeline& line, double beats_per_bar, double bar_origin_beats, std::int64_t bar_origin_number,
             double pulse_beats) {
            return line.with_bar_lines(BarLines({beats_per_bar, bar_origin_beats, bar_origin_number, pulse_beats}));
          },
          py::arg("beats_per_bar"), py::arg("bar_origin_beats") = 0.0, py::arg("bar_origin_number") = 0,
          py::arg("pulse_beats") = 1.0)
      .def(
          "with_metre_from",
          [](const Timeline& line, double at_beat, double beats_per_bar, double pulse_beats) {
            return line.with_bar_lines(line.bar_lines().changed(at_beat, beats_per_bar, pulse_beats));
          },
          py::arg("at_beat"), py::arg("beats_per_bar"), py::arg("pulse_beats") = 1.0)
      .def(
          "with_bars_of",
          [](const Timeline& line, const Timeline& bars) { return line.with_bar_lines(bars.bar_lines()); },
          py::arg("bars"))
      .def(
          "bar_at",
          [](const Timeline& line, double beat) {
            const BarPosition place = line.bar_lines().place(beat);
            return py::make_tuple(place.bar, place.beat_of_bar);
          },
          py::arg("beat"))
      .def(
          "bar_line", [](const Timeline& line, std::int64_t bar) { return line.bar_lines().line(bar); }, py::arg("bar"))
      .def(
          "bar_line_from", [](const Timeline& line, double beat) { return line.bar_lines().line_from(beat); },
          py::arg("beat"))
      .def(
          "bars_at",
          [](const Timeline& line, double beat) {
            const Bars& bars = line.bar_lines().bars_at(beat);
            return py::make_tuple(bars.beats_per_bar, bars.pulse_beats, bars.origin_number);
          },
          py::arg("beat"))
      .def_static("of_fields", &line_of_fields, py::arg("fields"))
      .def_property_readonly("fields", &fields_of_line)
      .def("drawn_to", &Timeline::drawn_to, py::arg("target"), py::arg("at_ns"), py::arg("within_beats"))
      .def_property_readonly("bpm", &Timeline::bpm)
      .def_property_readonly("origin_beats", &Timeline::origin_beats)
      .def_property_readonly("origin_ns", &Timeline::origin_ns)
      .def_property_readonly("beats_per_bar", of_bars<&Bars::beats_per_bar>())
      .def_property_readonly("bar_origin_beats", of_bars<&Bars::origin_beats>())
      .def_property_readonly("bar_origin_number", of_bars<&Bars::origin_number>())
      .def_property_readonly("pulse_beats", of_bars<&Bars::pulse_beats>())
      .def_property_readonly("generation", &Timeline::generation);
}

void bind_groove_buffer(py::module_& m) {
  py::native_enum<GrooveMode>(m, "GrooveMode", "enum.Enum")
      .value("REPLACE", GrooveMode::replace)
      .value("OVERDUB", GrooveMode::overdub)
      .value("ADAPTIVE", GrooveMode::adaptive)
      .finalize();
  py::class_<GrooveBuffer>(m, "GrooveBuffer")
      .def(py::init<int, GrooveMode>(), py::arg("loop_steps") = kLoopSteps, py::arg("mode") = GrooveMode::replace)
      .def("strike", &GrooveBuffer::strike, py::arg("beat"), py::arg("velocity"))
      .def("advance", &GrooveBuffer::advance, py::arg("beat"))
      .def("locate", &GrooveBuffer::locate, py::arg("beat"))
      .def("clear", &GrooveBuffer::clear)
      .def("groove", &groove_array)
      .def("load", &load_groove, py::arg("groove"), py::arg("beat"))
      .def_property("mode", &GrooveBuffer::mode, &GrooveBuffer::set_mode)
      .def_property("forget_loops", &GrooveBuffer::forget_loops, &GrooveBuffer::set_forget_loops)
      .def_property_readonly("loop_steps", &GrooveBuffer::loop_steps)
      .def_property_readonly("version", &GrooveBuffer::version);
}

void bind_pattern(py::module_& m) {
  PYBIND11_NUMPY_DTYPE(PatternNote, grid_beat, shift_beats, velocity, duration_beats, pitch, drum);
  m.attr("NOTE_DTYPE") = py::dtype::of<PatternNote>();
  py::class_<Pattern>(m, "Pattern")
      .def(py::init(&pattern_of_arrays), py::arg("grid_beats"), py::arg("shifts"), py::arg("pitches"),
           py::arg("velocities"), py::arg("durations"), py::arg("drums"), py::kw_only(), py::arg("length_beats"),
           py::arg("anchor_beat") = 0.0, py::arg("loops") = true, py::arg("id") = 0)
      .def_static("from_hvo", &pattern_of_hvo, py::arg("hvo"), py::kw_only(), py::arg("pitches"),
                  py::arg("gate_beats") = 0.125, py::arg("anchor_beat") = 0.0, py::arg("id") = 0)
      .def("hvo", &hvo_array)
      .def("piano_roll", &roll_array, py::arg("steps_a_beat") = kStepsABeat)
      .def("to_bytes", [](const Pattern& pattern) { return py::bytes(pattern.to_bytes()); })
      .def_static(
          "from_bytes",
          [](const py::bytes& bytes) {
            char* data = nullptr;
            py::ssize_t size = 0;
            if (PyBytes_AsStringAndSize(bytes.ptr(), &data, &size) != 0) throw py::error_already_set();
            return Pattern::from_bytes(data, static_cast<std::size_t>(size));
          },
          py::arg("data"))
      .def("with_id", &Pattern::with_id, py::arg("id"))
      .def("with_anchor", &Pattern::with_anchor, py::arg("anchor_beat"))
      .def(
          "__eq__", [](const Pattern& a, const Pattern& b) { return a == b; }, py::is_operator())
      .def("__len__", [](const Pattern& pattern) { return pattern.notes().size(); })
      .def("__repr__", &pattern_text)
      .def_property_readonly("notes", &note_array)
      .def_property_readonly("length_beats", &Pattern::length_beats)
      .def_property_readonly("anchor_beat", &Pattern::anchor_beat)
      .def_property_readonly("loops", &Pattern::loops)
      .def_property_readonly("id", &Pattern::id)
      .def_property_readonly_static("CAPACITY", [](const py::object&) { return Pattern::kCapacity; });
}

}  // namespace

void bind_music(py::module_& m) {
  m.def("quantise", &quantise_all, py::arg("beats"));
  bind_timeline(m);
  bind_groove_buffer(m);
  bind_pattern(m);
}

}  // namespace sideman
