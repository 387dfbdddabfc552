// The stages that carry knowledge, made once and shared by all threads.
#pragma once

#include "throughline/pipeline.hpp"

namespace throughline {

struct Pipeline::Impl {
  TableSet tables;
  ArticleReader reader;
  LanguageEngine language;
  TimeTagger times;
  ActorResolver actors;
  ClaimExtractor claims;

  Impl(TableSet given, LanguageEngine engine)
      : tables(std::move(given)),
        reader(tables),
        language(std::move(engine)),
        times(tables),
        actors(tables),
        claims(tables) {}
};

}  // namespace throughline
