// Memories of the network for as many threads as read at a time: each borrows one and gives it back, so that an engine
// may be used from any thread.
#pragma once
#include <memory>
#include <mutex>
#include <vector>

#include "language/network/network.hpp"

namespace throughline::language {

class MemoryPool {
 public:
  // A memory for one reading; the pool must outlive it.
  class Loan {
   public:
    explicit Loan(MemoryPool& pool) : pool_(pool), memory_(pool.take()) {}
    ~Loan() { pool_.give_back(std::move(memory_)); }
    Loan(const Loan&) = delete;
    Loan& operator=(const Loan&) = delete;

    NetworkMemory& operator*() const { return *memory_; }

   private:
    MemoryPool& pool_;
    std::unique_ptr<NetworkMemory> memory_;
  };

 private:
  std::unique_ptr<NetworkMemory> take();
  void give_back(std::unique_ptr<NetworkMemory> memory);

  std::mutex mutex_;
  std::vector<std::unique_ptr<NetworkMemory>> free_;
};

}  // namespace throughline::language
