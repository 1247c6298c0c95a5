package jianbao.extract.time;

import java.util.List;
import jianbao.data.Models;
import jianbao.extract.grammar.Grammar;

/**
 * The compiled rules of dates and times, and the days of festivals. Immutable and thread-safe:
 * loaded once, shared by all threads.
 */
public final class TimeRules {

  private final Grammar chinese;
  private final Grammar english;
  private final Models models;
  private final TimeMeaning meaning = new TimeMeaning();
  private final Festivals festivals;
  private final OwnYears ownYears;
  private final TenseCues tenses;
  private final NewsCalendar newsCalendar;

  private TimeRules(Models models) {
    this.models = models;
    this.chinese = Grammar.read(models, List.of("time.zh.rules"), meaning);
    this.english = Grammar.read(models, List.of("time.en.rules"), meaning);
    this.festivals = new Festivals(models);
    this.ownYears = new OwnYears(models);
    this.tenses = new TenseCues(models);
    this.newsCalendar = new NewsCalendar(models);
  }

  /**
   * Loads the rules.
   *
   * @throws jianbao.data.DataException if a file is missing or not well-formed
   */
  public static TimeRules load(Models models) {
    return new TimeRules(models);
  }

  Grammar chinese() {
    return chinese;
  }

  Grammar english() {
    return english;
  }

  /** The rules of messages and queries in Chinese, on top of those of news; read anew each time. */
  Grammar chineseDialogue() {
    return Grammar.read(models, List.of("time.zh.rules", "time.zh.dialogue.rules"), meaning);
  }

  /** The same in English. */
  Grammar englishDialogue() {
    return Grammar.read(models, List.of("time.en.rules", "time.en.dialogue.rules"), meaning);
  }

  Festivals festivals() {
    return festivals;
  }

  OwnYears ownYears() {
    return ownYears;
  }

  TenseCues tenses() {
    return tenses;
  }

  NewsCalendar newsCalendar() {
    return newsCalendar;
  }
}
