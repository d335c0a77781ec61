#include <cstring>
#include <memory>

#include "bindings.hpp"
#include "clock_map.hpp"
#include "event_queue.hpp"

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
  py::array_t<Event> array(static_cast<py::ssize_t>(count));
  if (count > 0) std::memcpy(static_cast<void*>(array.mutable_data()), events, count * sizeof(Event));
  return array;
}

void bind_play(py::module_& m) {
  PYBIND11_NUMPY_DTYPE(Event, due_ns, beat, pattern, status, data1, data2, sound, voice);
  m.attr("EVENT_DTYPE") = py::dtype::of<Event>();
  py::class_<EventQueue, std::shared_ptr<EventQueue>>(m, "EventQueue")
      .def(py::init<>())
      .def("drain", &drain)
      .def_property_readonly("dropped", &EventQueue::dropped);
  bind_clock_map(m);
}

}  // namespace sideman
