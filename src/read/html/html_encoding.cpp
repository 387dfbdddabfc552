#include "read/html/html_encoding.hpp"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <limits>
#include <memory>
#include <utility>

#include "base/text.hpp"
#include "base/utf8.hpp"

namespace throughline::reading {
namespace {

constexpr std::size_t kPrescan = 4096;
constexpr std::size_t kGuessed = 65'536;
constexpr int kLeastConfidence = 30;

// What browsers understand by these labels (WHATWG Encoding Standard, 4.2).
constexpr std::array<std::pair<std::string_view, std::string_view>, 20> kLabels{{{"ansi_x3.4-1968", "windows-1252"},
                                                                                 {"ascii", "windows-1252"},
                                                                                 {"big5-hkscs", "big5"},
                                                                                 {"euc-kr", "windows-949"},
                                                                                 {"gb2312", "gb18030"},
                                                                                 {"gbk", "gb18030"},
                                                                                 {"iso-8859-1", "windows-1252"},
                                                                                 {"iso-8859-9", "windows-1254"},
                                                                                 {"iso8859-1", "windows-1252"},
                                                                                 {"iso_8859-1", "windows-1252"},
                                                                                 {"ks_c_5601-1987", "windows-949"},
                                                                                 {"latin-1", "windows-1252"},
                                                                                 {"latin1", "windows-1252"},
                                                                                 {"shift-jis", "windows-31j"},
                                                                                 {"shift_jis", "windows-31j"},
                                                                                 {"tis-620", "windows-874"},
                                                                                 {"unicode", "utf-8"},
                                                                                 {"us-ascii", "windows-1252"},
                                                                                 {"utf-16", "utf-8"},
                                                                                 {"utf8", "utf-8"}}};

std::string resolve_label(std::string_view label) {
  std::string folded = base::to_ascii_lower(base::trim(label));
  std::erase_if(folded, [](char c) { return c == '"' || c == '\''; });
  for (const auto& [known, meant] : kLabels)
    if (known == folded) return std::string(meant);
  return folded;
}

// Whether bytes beyond ASCII make UTF-8 throughout, with at most a few faults.
bool is_mostly_utf8(std::string_view bytes) {
  std::size_t characters = 0;
  std::size_t bad = 0;
  for (std::size_t pos = 0; pos < bytes.size();) {
    if (static_cast<unsigned char>(bytes[pos]) < 0x80) {
      ++pos;
      continue;
    }
    const base::DecodedCharacter next = base::decode_character(bytes, pos);
    ++(next.valid ? characters : bad);
    pos += std::max<std::size_t>(next.size, 1);
  }
  return bad == 0 || characters > 20 * bad;
}

std::string guess_encoding(std::string_view bytes) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, void (*)(UCharsetDetector*)> detector(ucsdet_open(&status), ucsdet_close);
  if (U_FAILURE(status)) return "windows-1252";
  ucsdet_enableInputFilter(detector.get(), true);
  const std::string_view head = bytes.substr(0, kGuessed);
  ucsdet_setText(detector.get(), head.data(), static_cast<std::int32_t>(head.size()), &status);
  const UCharsetMatch* match = ucsdet_detect(detector.get(), &status);
  if (U_FAILURE(status) || match == nullptr) return "windows-1252";
  if (ucsdet_getConfidence(match, &status) < kLeastConfidence) return "windows-1252";
  const char* name = ucsdet_getName(match, &status);
  if (U_FAILURE(status) || name == nullptr || std::string_view(name).starts_with("UTF-")) return "windows-1252";
  return resolve_label(name);
}

bool is_space_or_quote(char c) { return base::is_ascii_space(c) || c == '"' || c == '\''; }

}  // namespace

std::string find_meta_charset(std::string_view bytes) {
  const std::string head = base::to_ascii_lower(bytes.substr(0, kPrescan));
  for (std::size_t pos = head.find("charset"); pos != std::string::npos; pos = head.find("charset", pos + 7)) {
    std::size_t value = pos + 7;
    while (value < head.size() && is_space_or_quote(head[value])) ++value;
    if (value >= head.size() || head[value] != '=') continue;
    ++value;
    while (value < head.size() && is_space_or_quote(head[value])) ++value;
    std::size_t end = value;
    while (end < head.size() && !is_space_or_quote(head[end]) &&
           std::string_view(";>/").find(head[end]) == std::string_view::npos)
      ++end;
    if (end > value) return head.substr(value, end - value);
  }
  if (head.starts_with("<?xml")) {
    const std::size_t encoding = head.substr(0, 200).find("encoding=");
    if (encoding != std::string::npos) {
      const std::size_t value = encoding + 10;
      const std::size_t end = head.find_first_of("\"'", value);
      if (end != std::string::npos && end > value) return head.substr(value, end - value);
    }
  }
  return {};
}

std::optional<DecodedText> decode_as(std::string_view bytes, std::string_view label) {
  const std::string name = resolve_label(label);
  if (name == "utf-8") return DecodedText{base::replace_invalid_utf8(bytes), "utf-8", std::nullopt, 0};
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, void (*)(UConverter*)> converter(ucnv_open(name.c_str(), &status), ucnv_close);
  if (U_FAILURE(status) || bytes.size() > std::numeric_limits<std::int32_t>::max() / 4) return std::nullopt;
  DecodedText decoded{{}, name, std::nullopt, 0};
  std::array<char, 32'768> piece{};
  const std::unique_ptr<UConverter, void (*)(UConverter*)> utf8(ucnv_open("utf-8", &status), ucnv_close);
  if (U_FAILURE(status)) return std::nullopt;
  std::array<UChar, 4096> pivot{};
  UChar* pivot_from = pivot.data();
  UChar* pivot_to = pivot.data();
  const char* source = bytes.data();
  bool first = true;
  do {
    status = U_ZERO_ERROR;
    char* target = piece.data();
    ucnv_convertEx(utf8.get(), converter.get(), &target, piece.data() + piece.size(), &source,
                   bytes.data() + bytes.size(), pivot.data(), &pivot_from, &pivot_to, pivot.data() + pivot.size(),
                   first, true, &status);
    first = false;
    decoded.text.append(piece.data(), static_cast<std::size_t>(target - piece.data()));
  } while (status == U_BUFFER_OVERFLOW_ERROR);
  if (!base::is_valid_utf8(decoded.text)) decoded.text = base::replace_invalid_utf8(decoded.text);
  return decoded;
}

DecodedText decode_html(std::string_view bytes, std::string_view declared) {
  if (bytes.starts_with("\xEF\xBB\xBF")) {
    DecodedText decoded = decode_text(bytes.substr(3));
    decoded.mark = 3;
    return decoded;
  }
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) return decode_text(bytes);
  const std::size_t bad = base::find_invalid_utf8(bytes);
  if (bad == bytes.size()) return {std::string(bytes), "utf-8", std::nullopt, 0};
  std::string label = resolve_label(declared);
  if (label.empty()) label = resolve_label(find_meta_charset(bytes));
  const bool mostly_utf8 = is_mostly_utf8(bytes);
  if (mostly_utf8) return {base::replace_invalid_utf8(bytes), "utf-8", bad, 0};
  if (label.empty() || label == "utf-8") label = guess_encoding(bytes);
  if (auto decoded = decode_as(bytes, label)) return std::move(*decoded);
  if (auto decoded = decode_as(bytes, "windows-1252")) return std::move(*decoded);
  return {base::replace_invalid_utf8(bytes), "utf-8", bad, 0};
}

}  // namespace throughline::reading
