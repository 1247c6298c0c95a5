package jianbao.cli;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jianbao.document.Given;
import jianbao.document.PartialDate;
import jianbao.source.Format;
import jianbao.source.SourceOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which inputs, and what the user says about them. */
final class InputOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files, folders (searched recursively) and - for standard input.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--input-format",
      paramLabel = "FORMAT",
      description = "auto, text, markdown, json or jsonl (default: auto).")
  private String format = "auto";

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Publication date of inputs that give none: 2025-02-27, 2025-02 or 2025.")
  private String published;

  @Option(names = "--outlet", paramLabel = "NAME", description = "Outlet of inputs that give none.")
  private String outlet;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "Language of inputs that give none, as zh-Hant-HK.")
  private String language;

  /** The paths; standard input if there are none and it is no terminal. */
  List<String> paths(Console console) {
    if (paths.isEmpty()) {
      if (System.getProperty("jianbao.terminals", "").contains("0")) {
        throw fault("expected at least one PATH, or - for standard input");
      }
      return List.of("-");
    }
    return paths;
  }

  SourceOptions source() {
    return new SourceOptions(
        format(),
        new Given(publishedDate(), languageTag(), Optional.ofNullable(outlet), Optional.empty()));
  }

  private Optional<Format> format() {
    if (format.equals("auto")) {
      return Optional.empty();
    }
    for (Format candidate : Format.values()) {
      if (candidate.label().equals(format)) {
        return Optional.of(candidate);
      }
    }
    throw fault("--input-format: no format '" + format + "'");
  }

  private Optional<PartialDate> publishedDate() {
    if (published == null) {
      return Optional.empty();
    }
    Optional<PartialDate> date = PartialDate.parse(published);
    if (date.isEmpty()) {
      throw fault("--published: expected a date like 2025-02-27, found '" + published + "'");
    }
    return date;
  }

  private Optional<Locale> languageTag() {
    if (language == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Locale.Builder().setLanguageTag(language).build());
    } catch (IllformedLocaleException e) {
      throw fault("--language: expected a BCP 47 tag like zh-Hant-HK, found '" + language + "'");
    }
  }

  private ParameterException fault(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
