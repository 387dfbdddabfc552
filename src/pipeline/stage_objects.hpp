// The stages that carry knowledge, made once and shared by all threads.
#pragma once

#include "throughline/pipeline.hpp"

namespace throughline {

struct Pipeline::Impl {
  TableSet tables;
  ArticleReader reader;
  SentenceSplitter sentences;
  LanguageEngine language;
  TimeTagger times;
  ActorResolver actors;
  ClaimExtractor claims;

  Impl(TableSet given, LanguageEngine engine)
      : tables(std::move(given)),
        reader(tables),
        sentences(tables),
        language(std::move(engine)),
        times(tables),
        actors(tables),
        claims(tables) {}
};

}  // namespace throughline
