#include <pybind11/stl.h>

#include "bindings.hpp"
#include "rtmidi_output.hpp"

namespace py = pybind11;

namespace sideman {

void bind_rtmidi(py::module_& m) {
  using NoGil = py::call_guard<py::gil_scoped_release>;
  m.attr("HAS_RTMIDI") = has_rtmidi();
  m.def("message_size", &message_size, py::arg("status"));
  py::class_<RtMidiOutput>(m, "RtMidiOutput")
      .def(py::init<std::shared_ptr<SenderQueue>, const std::string&, std::shared_ptr<JackClient>>(),
           py::arg("queue").none(false), py::arg("api"), py::arg("server") = nullptr, NoGil())
      .def("there", &RtMidiOutput::there, NoGil())
      .def("open", &RtMidiOutput::open, py::arg("name"), NoGil())
      .def("open_virtual", &RtMidiOutput::open_virtual, py::arg("name"), NoGil())
      .def("let_go", &RtMidiOutput::let_go, py::arg("name"), NoGil())
      .def("close", &RtMidiOutput::close, NoGil())
      .def_property_readonly("failed", &RtMidiOutput::failed)
      .def_property_readonly("real_time", &RtMidiOutput::is_real_time);
}

}  // namespace sideman
