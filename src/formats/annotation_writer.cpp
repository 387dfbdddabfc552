#include "formats/annotation_fields.hpp"
#include "formats/field_writer.hpp"
#include "formats/format_names.hpp"
#include "throughline/formats.hpp"

namespace throughline {

std::string write_annotation(const Annotation& annotation) {
  formats::JsonWriter json(formats::JsonWriter::Layout::one_line);
  formats::FieldWriter out(json);
  json.begin_object();
  out.field("format", formats::kAnnotationFormat);
  fields(out, annotation);
  json.end_object();
  return json.take() + "\n";
}

}  // namespace throughline
