// What Linux and macOS share.
#include <dlfcn.h>

#include "os.hpp"

namespace sideman {

Library Library::open(const std::string& path) {
  Library library;
  library.handle_ = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
  library.path_ = path;
  return library;
}

void* Library::symbol(const char* name) const { return handle_ == nullptr ? nullptr : dlsym(handle_, name); }

}  // namespace sideman
