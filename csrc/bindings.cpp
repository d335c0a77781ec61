#include "bindings.hpp"

#include "os.hpp"

PYBIND11_MODULE(_core, m) {
  m.doc() = "Sideman's real-time core.";
  m.def("monotonic_ns", &sideman::monotonic_ns, "Now, in nanoseconds of CLOCK_MONOTONIC.");
  sideman::bind_music(m);
  sideman::bind_listen(m);
  sideman::bind_play(m);
  sideman::bind_devices(m);
  sideman::bind_clocks(m);
  sideman::bind_rtmidi(m);
}
