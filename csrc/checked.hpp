#pragma once

#include <cstdio>
#include <stdexcept>
#include <string>

namespace sideman {

// The value, when it lies within low..high; else throws std::invalid_argument with the field, the range and the value.
inline double checked(const char* field, double value, double low, double high) {
  if (!(value >= low && value <= high)) {
    char text[160];
    std::snprintf(text, sizeof text, "%s must be within %g..%g, not %g", field, low, high, value);
    throw std::invalid_argument(text);
  }
  return value;
}

}  // namespace sideman
