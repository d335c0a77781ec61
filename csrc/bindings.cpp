#include <pybind11/numpy.h>
#include <pybind11/pybind11.h>

#include "grid.hpp"
#include "timeline.hpp"

namespace py = pybind11;
using namespace sideman;

namespace {

py::tuple quantise_all(const py::array_t<double, py::array::c_style | py::array::forcecast>& beats) {
  py::array_t<std::int64_t> steps(beats.size());
  py::array_t<float> offsets(beats.size());
  const double* in = beats.data();
  for (py::ssize_t i = 0; i < beats.size(); ++i) {
    const GridPlace place = quantise(in[i]);
    steps.mutable_data()[i] = place.step;
    offsets.mutable_data()[i] = place.offset;
  }
  return py::make_tuple(steps, offsets);
}

}  // namespace

PYBIND11_MODULE(_core, m) {
  m.doc() = "Sideman's real-time core.";
  m.def("quantise", &quantise_all, py::arg("beats"),
        "Steps (int64) and offsets (float32, -0.5..0.5 of a step) of beats (float64, one dimension).");
}
