#pragma once

#include <functional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

// A test is TEST(law_in_snake_case) { CHECK(...); CHECK_EQUAL(actual, expected); }; a failed check ends it.
struct Test {
  std::string name;
  std::function<void()> body;
};

inline std::vector<Test>& all_tests() {
  static std::vector<Test> tests;
  return tests;
}

struct Registered {
  Registered(std::string name, std::function<void()> body) {
    all_tests().push_back({std::move(name), std::move(body)});
  }
};

template <typename A, typename B>
void check_equal(const A& actual, const B& expected, const char* text, const char* file, int line) {
  if (actual == expected) return;
  std::ostringstream message;
  message << file << ":" << line << ": " << text << " is " << actual << ", not " << expected;
  throw std::runtime_error(message.str());
}

#define TEST(name)                                        \
  static void name();                                     \
  static const Registered registered_##name{#name, name}; \
  static void name()
#define CHECK_EQUAL(actual, expected) check_equal(actual, expected, #actual, __FILE__, __LINE__)
#define CHECK(condition) check_equal(static_cast<bool>(condition), true, #condition, __FILE__, __LINE__)
#define CHECK_THROWS(expression)                                         \
  do {                                                                   \
    bool threw = false;                                                  \
    try {                                                                \
      (void)(expression);                                                \
    } catch (const std::invalid_argument&) {                             \
      threw = true;                                                      \
    }                                                                    \
    check_equal(threw, true, #expression " throws", __FILE__, __LINE__); \
  } while (false)
