#include "publish/manifest.hpp"

#include "base/json_writer.hpp"
#include "throughline/formats.hpp"
#include "throughline/render.hpp"

namespace throughline::publish {
namespace {

using base::JsonWriter;

void member(JsonWriter& json, std::string_view key, std::string_view value) {
  json.key(key);
  json.string(value);
}

void write_input(JsonWriter& json, const TimelineArticle& article) {
  json.begin_object();
  member(json, "id", article.id);
  member(json, "path", article.path);
  member(json, "digest", article.digest);
  json.end_object();
}

void write_file(JsonWriter& json, const WrittenFile& file) {
  json.begin_object();
  member(json, "path", file.path);
  json.key("bytes");
  json.number(file.bytes);
  member(json, "sha256", file.sha256);
  json.end_object();
}

}  // namespace

std::string write_manifest(const Timeline& timeline, const std::vector<WrittenFile>& files) {
  JsonWriter json(JsonWriter::Layout::indented);
  json.begin_object();
  member(json, "format", "throughline.manifest/1");
  member(json, "generator", generator());
  if (const auto day = latest_report(timeline)) member(json, "latest_report", to_string(*day));
  json.key("inputs");
  json.begin_array();
  for (const TimelineArticle& article : timeline.articles) write_input(json, article);
  json.end_array();
  json.key("files");
  json.begin_array();
  for (const WrittenFile& file : files) write_file(json, file);
  json.end_array();
  json.end_object();
  return json.take() + "\n";
}

}  // namespace throughline::publish
