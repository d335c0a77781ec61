#include <exception>
#include <iostream>
#include <string>

#include "check.hpp"

// Runs every test, or those whose name contains the first argument.
int main(int argc, char** argv) {
  const std::string wanted = argc > 1 ? argv[1] : "";
  int failed = 0;
  int ran = 0;
  for (const Test& test : all_tests()) {
    if (test.name.find(wanted) == std::string::npos) continue;
    ++ran;
    try {
      test.body();
    } catch (const std::exception& error) {
      ++failed;
      std::cerr << "FAILED " << test.name << "\n  " << error.what() << "\n";
    }
  }
  std::cout << ran - failed << " of " << ran << " tests passed\n";
  return failed == 0 && ran > 0 ? 0 : 1;
}
