#include <cmath>
#include <stdexcept>
#include <string>
#include <vector>

#include "bar_table.hpp"
#include "beat_filter.hpp"
#include "bindings.hpp"
#include "checked.hpp"
#include "meter_network.hpp"

namespace py = pybind11;

namespace sideman {
namespace {

using Doubles = py::array_t<double, py::array::c_style | py::array::forcecast>;
using Floats = py::array_t<float, py::array::c_style | py::array::forcecast>;

constexpr int kColumns = 10;

BarTable table_of(const Doubles& rows, int places_a_beat, double share) {
  BarTable table{};
  table.places_a_beat = places_a_beat;
  table.log_share = std::log(checked("share", share, 1e-6, 1.0));
  if (rows.ndim() != 2 || rows.shape(0) != table.bar() || rows.shape(1) != kColumns) {
    throw std::invalid_argument("a bar's table must have the shape (" + std::to_string(table.bar()) + ", 10)");
  }
  for (int place = 0; place < table.bar(); ++place) {
    const double* row = rows.data(place, 0);
    table.places[static_cast<std::size_t>(place)] = {row[0], row[1], row[2], row[3], row[4],
                                                     row[5], row[6], row[7], row[8], row[9]};
  }
  return table;
}

std::vector<float> vector_of(const Floats& array) { return {array.data(), array.data() + array.size()}; }

BeatFilter filter_of(const Doubles& sixteenths, const Doubles& triplets, double triplet_share, double tempo_mean,
                     double tempo_slope, double tempo_deviation, const Floats& weights, const Floats& bias,
                     const Floats& out, const Floats& straight) {
  return BeatFilter(table_of(sixteenths, 4, 1.0 - triplet_share), table_of(triplets, 3, triplet_share),
                    {tempo_mean, tempo_slope, tempo_deviation},
                    MeterNetwork(vector_of(weights), vector_of(bias), vector_of(out), vector_of(straight)));
}

py::tuple tuple_of(const Meter& meter) { return py::make_tuple(meter.bar_s, meter.beat_s, meter.share); }

py::tuple seen(const BeatFilter& filter, std::size_t most) {
  const std::size_t count = std::min(filter.size(), most);
  py::array_t<float> features({static_cast<py::ssize_t>(count), py::ssize_t{MeterNetwork::kFeatures}});
  py::array_t<double> readings({static_cast<py::ssize_t>(count), py::ssize_t{2}});
  std::array<float, MeterNetwork::kFeatures> row;
  for (std::size_t i = 0; i < count; ++i) {
    filter.features(i, row);
    std::copy(row.begin(), row.end(), features.mutable_data(static_cast<py::ssize_t>(i), 0));
    const Meter meter = filter.reading(i);
    readings.mutable_at(static_cast<py::ssize_t>(i), 0) = meter.bar_s;
    readings.mutable_at(static_cast<py::ssize_t>(i), 1) = meter.beat_s;
  }
  return py::make_tuple(readings, features);
}

}  // namespace

void bind_listen(py::module_& m) {
  py::class_<BeatFilter>(m, "BeatFilter")
      .def(py::init(&filter_of), py::kw_only(), py::arg("sixteenths"), py::arg("triplets"), py::arg("triplet_share"),
           py::arg("tempo_mean"), py::arg("tempo_slope"), py::arg("tempo_deviation"), py::arg("weights"),
           py::arg("bias"), py::arg("out"), py::arg("straight"))
      .def("strike", &BeatFilter::strike, py::arg("s"), py::arg("velocity"))
      .def("count_in", &BeatFilter::count_in, py::arg("next_s"), py::arg("beat_s"))
      .def("hold", &BeatFilter::hold, py::arg("bar_s"), py::arg("beat_s"))
      .def("reset", &BeatFilter::reset)
      .def("best", [](const BeatFilter& filter) { return tuple_of(filter.best()); })
      .def(
          "near",
          [](const BeatFilter& filter, double bar_s, double beat_s) { return tuple_of(filter.near(bar_s, beat_s)); },
          py::arg("bar_s"), py::arg("beat_s"))
      .def("seen", &seen, py::arg("most") = BeatFilter::kJudged)
      .def("__len__", &BeatFilter::size)
      .def_property_readonly_static("FEATURES", [](const py::object&) { return MeterNetwork::kFeatures; });
}

}  // namespace sideman
