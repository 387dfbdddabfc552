#include "language/network/memory_pool.hpp"

#include <utility>

namespace throughline::language {

std::unique_ptr<NetworkMemory> MemoryPool::take() {
  const std::lock_guard lock(mutex_);
  if (free_.empty()) {
    return std::make_unique<NetworkMemory>();
  }
  auto memory = std::move(free_.back());
  free_.pop_back();
  return memory;
}

void MemoryPool::give_back(std::unique_ptr<NetworkMemory> memory) {
  const std::lock_guard lock(mutex_);
  free_.push_back(std::move(memory));
}

}  // namespace throughline::language
