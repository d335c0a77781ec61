#pragma once

#include <pybind11/numpy.h>
#include <pybind11/pybind11.h>

#include <cstddef>

#include "event.hpp"

namespace sideman {

// Each file of bindings adds its part to the module; they alone know pybind11.
void bind_music(pybind11::module_& m);
void bind_listen(pybind11::module_& m);
void bind_play(pybind11::module_& m);
void bind_devices(pybind11::module_& m);
void bind_clocks(pybind11::module_& m);
void bind_rtmidi(pybind11::module_& m);

// The events as a structured array of their own (EVENT_DTYPE in the module).
pybind11::array event_array(const Event* events, std::size_t count);

}  // namespace sideman
