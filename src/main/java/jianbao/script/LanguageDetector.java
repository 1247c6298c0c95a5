package jianbao.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jianbao.data.Models;
import jianbao.text.CharacterClass;
import jianbao.text.Span;

/**
 * Tells language, script and region of a text: the script by characters that only one script has,
 * the region by words, names and spellings of one place ({@code models/script/regions.tsv}). Where
 * little tells, less is said: {@code zh-Hant}, {@code en}. Immutable and thread-safe.
 *
 * <p>Only the beginning of a long text is read; it takes one pass.
 */
public final class LanguageDetector {

  /** As much as is read of a text, in UTF-16 units. */
  private static final int SAMPLE = 8000;

  /** A text is mixed if the rarer script has this share of the telling characters. */
  private static final double MIXED_SHARE = 0.2;

  private static final int MIXED_LEAST = 3;

  /** A region has to be this much ahead of the next. */
  private static final int LEAD = 2;

  /** Words alone tell the script if they are this clear. */
  private static final int CLEAR = 5;

  /** Spellings count so much at most. */
  private static final int MOST_SPELLINGS = 6;

  /** So many Chinese characters without a word of Singapore tell of the mainland. */
  private static final int LONG_ENOUGH = 40;

  private static final int MAINLAND_BY_SILENCE = 4;

  private static final String FUNCTION_WORDS =
      " the of and to in a is was for on that with by at as it from he his be are has have not its will an said"
          + " this were but or they their which after who new would been one two more about over up out ";

  private final SimplifiedView view;
  private final ScriptCharacters scripts;
  private final RegionCues cues;

  private LanguageDetector(Models models) {
    view = SimplifiedView.of(models);
    scripts = ScriptCharacters.read(models);
    cues = RegionCues.read(models);
  }

  /** A detector that knows what the models know. */
  public static LanguageDetector of(Models models) {
    return new LanguageDetector(models);
  }

  /** How many characters of each kind a text has. */
  private static final class Count {
    private int han;
    private int kana;
    private int hangul;
    private int latin;
    private int otherLetters;
    private int traditional;
    private int simplified;
  }

  /** The language of a text, its script and region as far as they can be told. */
  public DetectedLanguage detect(String text) {
    String sample = sample(text);
    Count count = count(sample);
    Script script = script(count);
    String language = language(count, sample);
    if (!language.equals("zh") && !language.equals("en")) {
      return new DetectedLanguage(Locale.forLanguageTag(language), script, 0);
    }
    int[] weights = cues.weigh(view.fold(sample).toLowerCase(Locale.ROOT));
    if (language.equals("en")) {
      return english(script, weights);
    }
    weighCharacters(sample, weights);
    return switch (script == Script.MIXED ? commoner(count) : script) {
      case TRADITIONAL -> traditional(script, weights);
      case SIMPLIFIED -> simplified(script, weights, count.han);
      default -> byWordsAlone(script, weights);
    };
  }

  /**
   * The parts of a text between which language, script or region change. A paragraph that tells too
   * little to say anything else belongs to the part before it.
   *
   * @return spans that tile the text, in order, with what each is in
   */
  public List<Part> parts(String text) {
    List<Part> parts = new ArrayList<>();
    for (int begin = 0; begin < text.length(); ) {
      int line = text.indexOf('\n', begin);
      int end = line < 0 ? text.length() : line + 1;
      Part part = new Part(new Span(begin, end), detect(text.substring(begin, end)));
      Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
      if (last != null && last.continues(part)) {
        parts.set(parts.size() - 1, last.with(part));
      } else {
        parts.add(part);
      }
      begin = end;
    }
    return parts;
  }

  /**
   * A part of a text.
   *
   * @param span where it stands
   * @param language what it is in
   */
  public record Part(Span span, DetectedLanguage language) {

    private boolean continues(Part next) {
      Locale here = language.locale();
      Locale there = next.language.locale();
      boolean sameScript =
          there.getScript().isEmpty() || there.getScript().equals(here.getScript());
      boolean sameRegion =
          there.getCountry().isEmpty() || there.getCountry().equals(here.getCountry());
      boolean sameLanguage = there.getLanguage().equals(here.getLanguage());
      return next.span.length() < 8 || (sameLanguage && sameScript && sameRegion);
    }

    private Part with(Part next) {
      return new Part(span.hull(next.span), language);
    }
  }

  private static String sample(String text) {
    if (text.length() <= SAMPLE) {
      return text;
    }
    return text.substring(
        0, Character.isHighSurrogate(text.charAt(SAMPLE - 1)) ? SAMPLE - 1 : SAMPLE);
  }

  private Count count(String text) {
    Count count = new Count();
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      switch (CharacterClass.of(unit)) {
        case HAN -> {
          count.han++;
          count.traditional += scripts.isTraditional(unit) ? 1 : 0;
          count.simplified += scripts.isSimplified(unit) ? 1 : 0;
        }
        case KANA -> count.kana++;
        case HANGUL -> count.hangul++;
        case LATIN -> count.latin++;
        case LETTER -> count.otherLetters++;
        default -> {}
      }
    }
    return count;
  }

  private static Script commoner(Count count) {
    return count.traditional >= count.simplified ? Script.TRADITIONAL : Script.SIMPLIFIED;
  }

  private static Script script(Count count) {
    int rarer = Math.min(count.traditional, count.simplified);
    int all = count.traditional + count.simplified;
    if (all == 0) {
      return Script.NONE;
    }
    return rarer >= MIXED_LEAST && rarer >= MIXED_SHARE * all ? Script.MIXED : commoner(count);
  }

  /** The primary tag: zh, en, ja, ko or und. */
  private static String language(Count count, String text) {
    int cjk = count.han + count.kana + count.hangul;
    if (cjk * 4 >= count.latin + count.otherLetters && cjk > 0) {
      if (count.hangul * 2 > cjk) {
        return "ko";
      }
      return count.kana * 4 > cjk ? "ja" : "zh";
    }
    return count.otherLetters > count.latin || !isEnglish(text) ? "und" : "en";
  }

  /** Whether enough of the words are those that English sentences are made with. */
  private static boolean isEnglish(String text) {
    int words = 0;
    int function = 0;
    for (int begin = 0; begin < text.length(); ) {
      int end = begin;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end > begin) {
        words++;
        String word = text.substring(begin, end).toLowerCase(Locale.ROOT);
        function += FUNCTION_WORDS.contains(" " + word + " ") ? 1 : 0;
      }
      begin = end + 1;
    }
    return words < 20 || function * 10 >= words;
  }

  /**
   * Spellings that are one region's standard, in the text's own characters: Hong Kong writes 裏, 着
   * and 周, Taiwan 裡, 著 and 週.
   */
  private void weighCharacters(String text, int[] weights) {
    int hongKong = 0;
    int taiwan = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '衞', '裏', '綫', '説', '閲', '鋭', '脱', '温', '麪', '着' -> hongKong++;
        case '周' -> hongKong += isWeek(text, i) ? 1 : 0;
        case '裡', '祕' -> taiwan++;
        case '週' -> taiwan += isWeek(text, i) ? 2 : 1;
        case '著' -> taiwan += view.isParticle(text, i) ? 1 : 0;
        default -> {}
      }
    }
    weights[RegionCues.HONG_KONG_OR_MACAU] += Math.min(MOST_SPELLINGS, hongKong);
    weights[RegionCues.TAIWAN] += Math.min(MOST_SPELLINGS, taiwan);
  }

  /** Whether 周 or 週 is a week, not a surname: 周三, 上周. */
  private static boolean isWeek(String text, int i) {
    return (i + 1 < text.length() && "一二三四五六日末".indexOf(text.charAt(i + 1)) >= 0)
        || (i > 0 && "上下本今每兩一".indexOf(text.charAt(i - 1)) >= 0);
  }

  private static DetectedLanguage traditional(Script script, int[] weights) {
    int hongKong = weights[RegionCues.HONG_KONG];
    int macau = weights[RegionCues.MACAU];
    int both = hongKong + macau + weights[RegionCues.HONG_KONG_OR_MACAU];
    int taiwan = weights[RegionCues.TAIWAN];
    String region = "";
    int most = 0;
    if (both - taiwan >= LEAD) {
      region = macau - hongKong >= LEAD ? "MO" : "HK";
      most = region.equals("MO") ? both - hongKong : both - macau;
    } else if (taiwan - both >= LEAD) {
      region = "TW";
      most = taiwan;
    }
    return language("zh", "Hant", region, script, share(most, both + taiwan));
  }

  /**
   * Most Simplified text is the mainland's and says so the least; of a text long enough to have
   * said otherwise it is believed.
   */
  private static DetectedLanguage simplified(Script script, int[] weights, int han) {
    int mainland = weights[RegionCues.MAINLAND] + (han >= LONG_ENOUGH ? MAINLAND_BY_SILENCE : 0);
    int singapore = weights[RegionCues.SINGAPORE];
    String region = mainland - singapore >= LEAD ? "CN" : singapore - mainland >= LEAD ? "SG" : "";
    int most = region.isEmpty() ? 0 : Math.max(mainland, singapore);
    return language("zh", "Hans", region, script, share(most, mainland + singapore));
  }

  /** No character tells the script, but words may: 本澳 is said where Traditional is written. */
  private static DetectedLanguage byWordsAlone(Script script, int[] weights) {
    int here =
        weights[RegionCues.HONG_KONG]
            + weights[RegionCues.MACAU]
            + weights[RegionCues.HONG_KONG_OR_MACAU]
            + weights[RegionCues.TAIWAN];
    int there = weights[RegionCues.MAINLAND] + weights[RegionCues.SINGAPORE];
    if (here - there >= CLEAR) {
      return traditional(script, weights);
    }
    return there - here >= CLEAR
        ? simplified(script, weights, 0)
        : new DetectedLanguage(Locale.CHINESE, script, 0);
  }

  private static DetectedLanguage english(Script script, int[] weights) {
    int sum = weights[RegionCues.HONG_KONG_OR_MACAU];
    int most = 0;
    int next = 0;
    String best = "";
    for (int i = 0; i < RegionCues.REGIONS.size(); i++) {
      sum += weights[i];
      next = Math.max(next, Math.min(weights[i], most));
      if (weights[i] > most) {
        most = weights[i];
        best = RegionCues.REGIONS.get(i);
      }
    }
    boolean certain = most - next >= LEAD;
    return language("en", "", certain ? best : "", script, certain ? share(most, sum) : 0);
  }

  private static double share(int part, int all) {
    return all == 0 ? 0 : (double) part / all;
  }

  private static DetectedLanguage language(
      String language, String code, String region, Script script, double certainty) {
    Locale locale =
        new Locale.Builder().setLanguage(language).setScript(code).setRegion(region).build();
    return new DetectedLanguage(locale, script, certainty);
  }
}
