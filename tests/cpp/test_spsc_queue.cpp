#include <array>
#include <cstdint>
#include <memory>
#include <thread>

#include "check.hpp"
#include "spsc_queue.hpp"

using sideman::SpscQueue;

namespace {

// Each word of an item follows from its number and a seed, so that a torn read cannot pass for an item.
struct Item {
  std::array<std::uint64_t, 6> words{};
};

std::uint64_t mixed(std::uint64_t x) {  // SplitMix64
  x += 0x9E3779B97F4A7C15ULL;
  x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
  x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
  return x ^ (x >> 31);
}

Item item_of(std::uint64_t seed, std::uint64_t number) {
  Item item;
  for (std::size_t i = 0; i < item.words.size(); ++i) item.words[i] = mixed(seed + number * item.words.size() + i);
  return item;
}

}  // namespace

TEST(queue_gives_back_what_was_pushed_in_order) {
  SpscQueue<int, 4> queue;
  int value = 0;
  CHECK(!queue.pop(value));
  CHECK(queue.front() == nullptr);
  for (int round = 0; round < 10; ++round) {
    for (int i = 0; i < 4; ++i) CHECK(queue.push(10 * round + i));
    CHECK_EQUAL(*queue.front(), 10 * round);
    for (int i = 0; i < 4; ++i) {
      CHECK(queue.pop(value));
      CHECK_EQUAL(value, 10 * round + i);
    }
  }
}

TEST(full_queue_refuses_counts_and_keeps_what_it_has) {
  SpscQueue<int, 2> queue;
  CHECK(queue.push(1));
  CHECK(queue.push(2));
  CHECK(!queue.push(3));
  CHECK(!queue.push(4));
  CHECK_EQUAL(queue.dropped(), 2U);
  int value = 0;
  CHECK(queue.pop(value));
  CHECK_EQUAL(value, 1);
  CHECK(queue.push(5));
  CHECK(queue.pop(value));
  CHECK_EQUAL(value, 2);
  CHECK(queue.pop(value));
  CHECK_EQUAL(value, 5);
}

TEST(items_cross_threads_whole_and_in_order) {
  constexpr std::uint64_t kSeed = 20240611;
  constexpr std::uint64_t kItems = 200'000;
  const auto queue = std::make_unique<SpscQueue<Item, 64>>();
  std::thread producer([&] {
    for (std::uint64_t number = 0; number < kItems;) {
      if (queue->push(item_of(kSeed, number))) {
        ++number;
      } else {
        std::this_thread::yield();
      }
    }
  });
  std::uint64_t torn = 0;
  Item item;
  for (std::uint64_t number = 0; number < kItems;) {
    if (!queue->pop(item)) {
      std::this_thread::yield();
      continue;
    }
    torn += item.words != item_of(kSeed, number).words;
    ++number;
  }
  producer.join();
  CHECK_EQUAL(torn, 0U);
  CHECK(queue->front() == nullptr);
}
