#include "sounding_notes.hpp"

#include <array>
#include <vector>

#include "check.hpp"

using namespace sideman;

namespace {

using Message = std::array<std::size_t, 3>;

Event message(int status, int data1, int data2) {
  Event event;
  event.status = static_cast<std::uint8_t>(status);
  event.data1 = static_cast<std::uint8_t>(data1);
  event.data2 = static_cast<std::uint8_t>(data2);
  return event;
}

std::vector<Message> ended(SoundingNotes& notes) {
  std::vector<Message> messages;
  notes.end_all(
      [&](std::size_t status, std::size_t data1, std::size_t data2) { messages.push_back({status, data1, data2}); });
  return messages;
}

void check_same(const std::vector<Message>& actual, const std::vector<Message>& expected) {
  CHECK_EQUAL(actual.size(), expected.size());
  for (std::size_t i = 0; i < actual.size(); ++i) {
    for (std::size_t byte = 0; byte < 3; ++byte) CHECK_EQUAL(actual[i][byte], expected[i][byte]);
  }
}

}  // namespace

TEST(each_note_that_sounds_is_ended_on_its_channel_and_then_the_channel_silenced) {
  SoundingNotes notes;
  notes.follow(message(0x99, 36, 100));
  notes.follow(message(0x90, 127, 1));
  notes.follow(message(0x90, 0, 1));
  notes.follow(message(0x99, 38, 100));
  notes.follow(message(0x89, 38, 0));
  check_same(ended(notes), {{0x80, 0, 0}, {0x80, 127, 0}, {0xB0, 123, 0}, {0x89, 36, 0}, {0xB9, 123, 0}});
  check_same(ended(notes), {});
}

TEST(a_note_off_is_stray_where_its_note_does_not_sound) {
  SoundingNotes notes;
  notes.follow(message(0x93, 60, 100));
  CHECK(!notes.is_stray(message(0x83, 60, 0)));
  CHECK(!notes.is_stray(message(0x93, 60, 0)));  // a note-on of velocity 0 ends a note
  CHECK(notes.is_stray(message(0x84, 60, 0)));
  CHECK(notes.is_stray(message(0x83, 61, 0)));
  notes.follow(message(0x93, 60, 0));
  CHECK(notes.is_stray(message(0x83, 60, 0)));
  CHECK(!notes.is_stray(message(0x93, 60, 1)));
  CHECK(!notes.is_stray(message(0xB3, 123, 0)));
}

TEST(all_notes_off_ends_the_notes_of_its_channel_alone) {
  SoundingNotes notes;
  notes.follow(message(0x90, 60, 100));
  notes.follow(message(0x91, 61, 100));
  notes.follow(message(0xB1, 7, 100));
  CHECK(!notes.is_stray(message(0x81, 61, 0)));
  notes.follow(message(0xB1, 123, 0));
  CHECK(notes.is_stray(message(0x81, 61, 0)));
  CHECK(!notes.is_stray(message(0x80, 60, 0)));
}

TEST(the_notes_of_two_ports_together_are_ended_once_each) {
  SoundingNotes notes, others;
  notes.follow(message(0x99, 36, 100));
  others.follow(message(0x99, 36, 90));
  others.follow(message(0x90, 60, 90));
  notes.add(others);
  check_same(ended(notes), {{0x80, 60, 0}, {0xB0, 123, 0}, {0x89, 36, 0}, {0xB9, 123, 0}});
}

TEST(a_clock_message_sounds_nowhere_and_is_never_stray) {
  SoundingNotes notes;
  for (const int status : {0xF8, 0xFA, 0xFC}) {
    CHECK(!notes.is_stray(message(status, 0, 0)));
    notes.follow(message(status, 0, 0));
  }
  check_same(ended(notes), {});
}

TEST(a_port_that_plays_on_is_silenced_again_on_the_channels_that_it_has_used) {
  SoundingNotes notes;
  notes.follow(message(0x99, 36, 100));
  std::vector<std::size_t> statuses;
  const auto write = [&statuses](std::size_t status, std::size_t, std::size_t) { statuses.push_back(status); };
  notes.end_all(write, true);
  notes.end_all(write, true);
  CHECK_EQUAL(statuses.size(), 3U);
  CHECK_EQUAL(statuses[0], 0x89U);
  CHECK_EQUAL(statuses[1], 0xB9U);
  CHECK_EQUAL(statuses[2], 0xB9U);
}
