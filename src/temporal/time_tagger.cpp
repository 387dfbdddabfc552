#include "temporal/find_times.hpp"
#include "temporal/lexicon.hpp"
#include "temporal/resolve/resolve_times.hpp"
#include "throughline/stages.hpp"

namespace throughline {

struct TimeTagger::Impl {
  explicit Impl(const TableSet& tables) : lexicon(tables), holidays(tables) {}

  temporal::Lexicon lexicon;
  temporal::HolidayCalendar holidays;
};

TimeTagger::TimeTagger(const TableSet& tables) : impl_(std::make_shared<const Impl>(tables)) {}

std::vector<TimeExpression> TimeTagger::find_times(const Annotation& annotation) const {
  temporal::TokenStream stream = temporal::scan_text(annotation.article.text, annotation.sentences, impl_->lexicon);
  stream.set_language_words(annotation.tokens);
  return temporal::resolve_times(stream, annotation, impl_->holidays, temporal::find_times(stream));
}

}  // namespace throughline
