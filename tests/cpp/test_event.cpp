#include "event.hpp"

#include "check.hpp"

using namespace sideman;

// MIDI 1.0, table 1 and the tables of system messages.
TEST(each_status_has_the_number_of_bytes_that_midi_gives_it) {
  for (unsigned channel = 0; channel < 16; ++channel) {
    for (const unsigned kind : {0x80U, 0x90U, 0xA0U, 0xB0U, 0xE0U}) {
      CHECK_EQUAL(message_size(static_cast<std::uint8_t>(kind | channel)), 3U);
    }
    for (const unsigned kind : {0xC0U, 0xD0U}) {
      CHECK_EQUAL(message_size(static_cast<std::uint8_t>(kind | channel)), 2U);
    }
  }
  CHECK_EQUAL(message_size(0xF1), 2U);  // quarter frame
  CHECK_EQUAL(message_size(0xF2), 3U);  // song position
  CHECK_EQUAL(message_size(0xF3), 2U);  // song select
  CHECK_EQUAL(message_size(0xF6), 1U);  // tune request
  for (unsigned status = 0xF8; status <= 0xFF; ++status) {
    CHECK_EQUAL(message_size(static_cast<std::uint8_t>(status)), 1U);
  }
}
