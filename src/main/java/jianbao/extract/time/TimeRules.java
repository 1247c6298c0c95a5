package jianbao.extract.time;

import java.util.List;
import jianbao.data.Models;
import jianbao.extract.grammar.Grammar;

/**
 * The compiled rules of dates and times, and the days of festivals. Immutable and thread-safe:
 * loaded once, shared by all threads.
 */
public final class TimeRules {

  private final Grammar grammar;
  private final Festivals festivals;

  private TimeRules(Grammar grammar, Festivals festivals) {
    this.grammar = grammar;
    this.festivals = festivals;
  }

  /**
   * Loads the rules.
   *
   * @throws jianbao.data.DataException if a file is missing or not well-formed
   */
  public static TimeRules load(Models models) {
    return new TimeRules(
        Grammar.read(models, List.of("time.zh.rules"), new TimeMeaning()), new Festivals(models));
  }

  Grammar grammar() {
    return grammar;
  }

  Festivals festivals() {
    return festivals;
  }
}
