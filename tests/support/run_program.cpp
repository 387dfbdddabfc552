#include "support/run_program.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <memory>

extern char** environ;

namespace throughline::test {
namespace {

// Files without a name carry the streams: unlike pipes they cannot fill up and block either side.
class Stream {
 public:
  Stream() : file_(::tmpfile(), &::fclose) {}

  int descriptor() const { return ::fileno(file_.get()); }

  void fill(std::string_view bytes) {
    ::fwrite(bytes.data(), 1, bytes.size(), file_.get());
    ::rewind(file_.get());
  }

  std::string take() {
    ::rewind(file_.get());
    std::string bytes;
    char block[4096];
    while (const std::size_t got = ::fread(block, 1, sizeof block, file_.get())) bytes.append(block, got);
    return bytes;
  }

 private:
  std::unique_ptr<FILE, int (*)(FILE*)> file_;
};

std::vector<char*> pointers_to(std::vector<std::string>& texts) {
  std::vector<char*> pointers;
  for (std::string& text : texts) pointers.push_back(text.data());
  pointers.push_back(nullptr);
  return pointers;
}

std::string name_of(std::string_view variable) { return std::string(variable.substr(0, variable.find('='))); }

std::vector<std::string> merged_environment(std::vector<std::string> variables) {
  std::vector<std::string> names;
  for (const std::string& variable : variables) names.push_back(name_of(variable));
  for (char** entry = environ; *entry != nullptr; ++entry) {
    if (std::find(names.begin(), names.end(), name_of(*entry)) == names.end()) variables.emplace_back(*entry);
  }
  return variables;
}

int wait_for(pid_t child) {
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace

ProgramResult run_program(const std::string& program, const std::vector<std::string>& args, std::string_view input,
                          const std::vector<std::string>& environment) {
  std::vector<std::string> words{program};
  words.insert(words.end(), args.begin(), args.end());
  std::vector<std::string> variables = merged_environment(environment);
  Stream in;
  Stream out;
  Stream err;
  in.fill(input);
  posix_spawn_file_actions_t actions;
  ::posix_spawn_file_actions_init(&actions);
  ::posix_spawn_file_actions_adddup2(&actions, in.descriptor(), STDIN_FILENO);
  ::posix_spawn_file_actions_adddup2(&actions, out.descriptor(), STDOUT_FILENO);
  ::posix_spawn_file_actions_adddup2(&actions, err.descriptor(), STDERR_FILENO);
  pid_t child = 0;
  const int failed = ::posix_spawn(&child, program.c_str(), &actions, nullptr, pointers_to(words).data(),
                                   pointers_to(variables).data());
  ::posix_spawn_file_actions_destroy(&actions);
  ProgramResult result;
  if (failed == 0) result.exit_code = wait_for(child);
  result.out = out.take();
  result.err = err.take();
  return result;
}

ProgramResult run_throughline(const std::vector<std::string>& args, std::string_view input,
                              const std::vector<std::string>& environment) {
  return run_program(THROUGHLINE_BINARY, args, input, environment);
}

}  // namespace throughline::test
