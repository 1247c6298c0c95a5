package jianbao.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jianbao.data.Models;
import jianbao.text.AlignedText;
import jianbao.text.Span;

/**
 * Converts text to another script, line by line. Immutable and thread-safe; making one takes some
 * tens of milliseconds, as it reads the dictionaries that its target needs.
 *
 * <p>A conversion is a chain of passes, each the longest match over one table, as in OpenCC:
 *
 * <ul>
 *   <li>to Simplified: what only Hong Kong or Taiwan writes becomes OpenCC's Traditional, that
 *       becomes Simplified (裡面 → 裏面 → 里面, 看著 → 看着, 著名 stays);
 *   <li>to Traditional: words, then characters; for Hong Kong and Taiwan what OpenCC's standard has
 *       then becomes the region's characters. What only the other region writes stays.
 * </ul>
 *
 * <p>OpenCC4j brings the two large dictionaries; on top of them come OpenCC's entries of 2026 and
 * our corrections. The engine is our own, because OpenCC4j's reports no places, drops what lies
 * outside the Basic Multilingual Plane, holds the words of one table for the whole process, has one
 * step and cannot leave spans alone; on one table and one step the two agree ({@code
 * ScriptConverterTest} holds them to it).
 *
 * <p>What is in the target's script already stays, and so do addresses of the net and handles. With
 * {@link ConversionOptions.Wording#REGIONAL} words become those of the region, but not inside names
 * and titles of works; then it is only as thread-safe as what finds the names.
 */
public final class ScriptConverter {

  private final Optional<ConversionPass> user;
  private final List<Stage> stages = new ArrayList<>();
  private final WordGuard guard;

  /**
   * A pass of the chain.
   *
   * @param words whether it replaces words, which may not be replaced everywhere
   */
  private record Stage(ConversionPass pass, boolean words) {}

  /** A converter to one script by the models that travel inside the program. */
  public ScriptConverter(Target target) {
    this(target, ConversionOptions.CHARACTERS, Models.bundled());
  }

  /**
   * A converter to one script.
   *
   * @throws jianbao.data.DataException if the user's dictionary cannot be read
   */
  public ScriptConverter(Target target, ConversionOptions options, Models models) {
    ScriptCharacters scripts = ScriptCharacters.read(models);
    ConversionTables tables = new ConversionTables(models, scripts);
    user =
        options
            .dictionary()
            .map(
                file ->
                    new ConversionPass(ConversionTables.user(file, scripts), scripts, Script.NONE));
    guard = new WordGuard(options);
    switch (target) {
      case SIMPLIFIED -> {
        add(
            tables.characters("hong-kong-to-traditional", "taiwan-to-traditional"),
            scripts,
            Script.TRADITIONAL);
        add(tables.traditionalToSimplified(), scripts, Script.TRADITIONAL);
        addWords(tables, target, options, scripts);
      }
      case TRADITIONAL -> {
        add(tables.simplifiedToTraditional(), scripts, Script.SIMPLIFIED);
      }
      case HONG_KONG -> {
        add(tables.simplifiedToTraditional(), scripts, Script.SIMPLIFIED);
        addWords(tables, target, options, scripts);
        add(
            tables.characters("traditional-to-hong-kong", "corrections-to-hong-kong"),
            scripts,
            Script.NONE);
      }
      case TAIWAN -> {
        add(tables.simplifiedToTraditional(), scripts, Script.SIMPLIFIED);
        addWords(tables, target, options, scripts);
        add(tables.characters("traditional-to-taiwan"), scripts, Script.NONE);
      }
    }
  }

  private void add(ConversionTable table, ScriptCharacters scripts, Script from) {
    stages.add(new Stage(new ConversionPass(table, scripts, from), false));
  }

  private void addWords(
      ConversionTables tables, Target target, ConversionOptions options, ScriptCharacters scripts) {
    if (options.wording() == ConversionOptions.Wording.REGIONAL) {
      List<Stage> before = List.copyOf(stages);
      ConversionTable words = tables.words(target, word -> apply(before, word));
      stages.add(new Stage(new ConversionPass(words, scripts, Script.NONE), true));
    }
  }

  private static String apply(List<Stage> stages, String word) {
    String text = word;
    for (Stage stage : stages) {
      text = stage.pass().find(text, Untouched.of(List.of())).applyTo(text);
    }
    return text;
  }

  /** The text in the target's script; what already is in it stays. */
  public String convert(String text) {
    return convert(text, List.of());
  }

  /**
   * The text in the target's script.
   *
   * @param names spans that stay as they are
   */
  public String convert(String text, List<Span> names) {
    String[] converted = {text};
    run(text, names, found -> converted[0] = found.applyTo(converted[0]));
    return converted[0];
  }

  /**
   * The text and its conversion, every character of which leads back to the text. What the passes
   * report, and {@link #explain} tells, is held to that by it.
   */
  public AlignedText align(String text) {
    AlignedText[] aligned = {AlignedText.of(text)};
    run(text, List.of(), found -> aligned[0] = aligned[0].rewrite(found::report));
    return aligned[0];
  }

  /**
   * What was replaced, and the ambiguous characters that were kept, pass by pass and each from left
   * to right. A word may be replaced by more than one pass.
   */
  public List<Replacement> explain(String text, List<Span> names) {
    List<Replacement> replacements = new ArrayList<>();
    AlignedText[] aligned = {AlignedText.of(text)};
    run(
        text,
        names,
        found -> {
          found.explain(aligned[0], replacements);
          aligned[0] = aligned[0].rewrite(found::report);
        });
    return replacements;
  }

  /** Takes what each pass found, before the next one runs. */
  private interface Step {
    void take(Replacements found);
  }

  private void run(String text, List<Span> names, Step step) {
    String now = text;
    List<Span> spans = new ArrayList<>(names);
    WebAddresses.find(text, spans);
    Untouched untouched = Untouched.of(spans);
    if (user.isPresent()) {
      Replacements found = user.get().find(now, untouched);
      step.take(found);
      now = found.applyTo(now);
      untouched = untouched.shift(found).and(found);
    }
    for (Stage stage : stages) {
      Replacements found = stage.pass().find(now, untouched);
      if (stage.words()) {
        found = guard.allowed(now, found);
      }
      if (found.count() > 0) {
        step.take(found);
        now = found.applyTo(now);
        untouched = untouched.shift(found);
      }
    }
  }
}
