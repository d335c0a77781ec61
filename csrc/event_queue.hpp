#pragma once

#include "event.hpp"
#include "spsc_queue.hpp"

namespace sideman {

// What the scheduler writes and one sink drains, in the order of due times.
using EventQueue = SpscQueue<Event, 2048>;

}  // namespace sideman
