package jianbao.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import jianbao.document.Given;
import jianbao.document.PartialDate;
import jianbao.source.Format;
import jianbao.source.Limits;
import jianbao.source.SourceOptions;
import jianbao.source.TextEncoding;
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
      description = "auto, text, markdown, html, pdf, json or jsonl (default: auto).")
  private String format = "auto";

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      description = "Charset of the inputs, as UTF-8, Big5-HKSCS or GB18030 (default: detected).")
  private String charset;

  @Option(
      names = "--max-size",
      paramLabel = "MB",
      description = "Refuse documents and lines larger than this, in megabytes (default: 64).")
  private long maxSize = Limits.DEFAULT.documentBytes() >> 20;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "Give a document up after this time (default: 60).")
  private long timeout = Limits.DEFAULT.time().toSeconds();

  @Option(
      names = "--files-from",
      paramLabel = "FILE",
      description = "Read further paths from FILE, one a line (- for standard input).")
  private String filesFrom;

  @Option(
      names = "--failed",
      paramLabel = "FILE",
      description = "List the inputs that failed here, one a line, for --files-from.")
  private Path failed;

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
  List<String> paths(Console console) throws IOException {
    if (filesFrom != null) {
      List<String> all = new ArrayList<>(paths);
      all.addAll(listedPaths(console));
      return all;
    }
    if (paths.isEmpty()) {
      if (System.getProperty("jianbao.terminals", "").contains("0")) {
        throw fault("expected at least one PATH, or - for standard input");
      }
      return List.of("-");
    }
    return paths;
  }

  /**
   * The paths, after a look whether the results or the list of failures would be written over one
   * of them, or over something else that is read.
   *
   * @param output where the results go
   * @param lists files that are read besides
   */
  List<String> spared(OutputOptions output, Console console, List<Path> lists) throws IOException {
    List<String> all = paths(console);
    List<String> read = new ArrayList<>(all);
    lists.forEach(list -> read.add(list.toString()));
    Optional<Path> failures = Optional.ofNullable(failed);
    if (failed != null) {
      output.keepApart(failed, "--failed");
    }
    OutputOptions.spare(failures, read);
    if (filesFrom != null) {
      read.add(filesFrom);
    }
    output.spare(read);
    return all;
  }

  /** A log of failures, which are listed in the file that the user named for them. */
  FailureLog failures(Consumer<String> messages) throws IOException {
    return new FailureLog(messages, Optional.ofNullable(failed));
  }

  private List<String> listedPaths(Console console) throws IOException {
    if (filesFrom.equals("-") && paths.contains("-")) {
      throw fault("--files-from: standard input cannot be both the list of paths and an input");
    }
    byte[] list;
    try {
      list = filesFrom.equals("-") ? console.in().readAllBytes() : readAll(Path.of(filesFrom));
    } catch (NoSuchFileException | InvalidPathException e) {
      throw fault("--files-from: no such file: " + filesFrom);
    }
    return new String(list, StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank()).toList();
  }

  private static byte[] readAll(Path file) throws IOException {
    return Files.readAllBytes(file);
  }

  SourceOptions source() {
    return new SourceOptions(
        format(),
        encoding(),
        new Given(publishedDate(), languageTag(), Optional.ofNullable(outlet), Optional.empty()),
        limits());
  }

  private Optional<Format> format() {
    if (format.equals("auto")) {
      return Optional.empty();
    }
    Optional<Format> named = Format.ofLabel(format);
    if (named.isEmpty()) {
      throw fault("--input-format: expected auto, " + Format.labels() + ", found '" + format + "'");
    }
    return named;
  }

  private Optional<TextEncoding> encoding() {
    if (charset == null) {
      return Optional.empty();
    }
    Optional<TextEncoding> named = TextEncoding.ofName(charset);
    if (named.isEmpty()) {
      throw fault("--charset: no charset is known by the name '" + charset + "'");
    }
    return named;
  }

  private Limits limits() {
    long most = Limits.MOST_BYTES >> 20;
    if (maxSize < 1 || maxSize > most) {
      throw fault("--max-size: expected megabytes from 1 to " + most + ", found " + maxSize);
    }
    if (timeout < 1 || timeout > Integer.MAX_VALUE) {
      throw fault("--timeout: expected a positive number of seconds, found " + timeout);
    }
    return new Limits(maxSize << 20, Duration.ofSeconds(timeout));
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
