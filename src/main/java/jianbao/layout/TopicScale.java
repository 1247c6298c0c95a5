package jianbao.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * How far the words of a page tell its articles apart. Where every article has its own topic, a few
 * sentences show where they belong; where all speak of one thing, hardly anything does. The scale
 * is measured on the page: each paragraph is compared with the rest of its own article and with the
 * articles beside it. Differences of affinity, normally distributed around what own and other
 * paragraphs have, then turn into log odds.
 *
 * @param own mean affinity of a term with its own article
 * @param other mean affinity of a term with another article
 * @param variance variance of affinity a term, within own and within other articles
 * @param gap mean difference between own and the best of the others, a term
 * @param gapVariance its variance a term
 */
record TopicScale(double own, double other, double variance, double gap, double gapVariance) {

  /** What is supposed of a page before it is measured. */
  static final TopicScale USUAL = new TopicScale(-0.1, -0.6, 2.5, 0.5, 5);

  /** So many terms of a usual page are mixed into the measurement. */
  private static final double USUAL_TERMS = 10;

  private static final double USUAL_PARAGRAPHS = 1.5;
  private static final int SAMPLES = 48;

  /** Only the first paragraphs are sampled: the last may belong elsewhere. */
  private static final int LEADING = 3;

  private static final int BESIDE = 3;
  private static final int LEAST_EVIDENCE = 2;
  private static final double STEEPEST = 0.4;

  /** Of what words say at a heading, so much counts beside its cues, which they share in part. */
  private static final double HEADING_SHARE = 0.5;

  private static final double MOST_AT_HEADING = 1.5;
  private static final double STEEPEST_PREFERENCE = 1;
  private static final double MOST = 5;

  /** Log odds for each nat of difference, from which on articles are clearly apart. */
  private static final double CLEAR = 0.3;

  /** What a paragraph has with its own article and with the best of those beside it. */
  private record Sample(double own, double other, double terms) {}

  /** Measures a page whose articles are known, or supposed. */
  static TopicScale measure(List<PageArticle> articles, PageView view) {
    List<Sample> samples = new ArrayList<>();
    int step = Math.max(1, articles.size() * LEADING / SAMPLES);
    int count = 0;
    for (int i = 0; i < articles.size(); i++) {
      List<TermCounts> parts = articles.get(i).parts();
      for (TermCounts paragraph : parts.subList(0, Math.min(LEADING, parts.size()))) {
        if (count++ % step == 0 && parts.size() > 1) {
          sample(paragraph, i, articles, view, samples);
        }
      }
    }
    return of(samples);
  }

  private static void sample(
      TermCounts paragraph,
      int home,
      List<PageArticle> articles,
      PageView view,
      List<Sample> samples) {
    Affinity own = Affinity.withRest(paragraph, articles.get(home).terms(), view);
    double best = Double.NEGATIVE_INFINITY;
    for (int i = Math.max(0, home - BESIDE); i < Math.min(articles.size(), home + BESIDE); i++) {
      if (i != home) {
        double sum = Affinity.of(paragraph, articles.get(i).terms(), view).sum();
        best = Math.max(best, sum);
      }
    }
    if (own.evidence() >= LEAST_EVIDENCE && best > Double.NEGATIVE_INFINITY) {
      samples.add(new Sample(own.sum(), best, own.evidence()));
    }
  }

  private static TopicScale of(List<Sample> samples) {
    double terms = USUAL_TERMS;
    double own = USUAL.own * USUAL_TERMS;
    double other = USUAL.other * USUAL_TERMS;
    for (Sample sample : samples) {
      terms += sample.terms;
      own += sample.own;
      other += sample.other;
    }
    own /= terms;
    other /= terms;
    double variance = USUAL.variance * USUAL_PARAGRAPHS;
    double gapVariance = USUAL.gapVariance * USUAL_PARAGRAPHS;
    for (Sample sample : samples) {
      double n = sample.terms;
      variance += (square(sample.own - n * own) + square(sample.other - n * other)) / (2 * n);
      gapVariance += square(sample.own - sample.other - n * (own - other)) / n;
    }
    double count = USUAL_PARAGRAPHS + samples.size();
    return new TopicScale(own, other, variance / count, own - other, gapVariance / count);
  }

  private static double square(double x) {
    return x * x;
  }

  /** Log odds that a passage belongs to an article rather than to none of those before. */
  double belongs(Affinity affinity) {
    double slope = Math.clamp((own - other) / variance, 0, STEEPEST);
    double middle = affinity.evidence() * (own + other) / 2;
    return Math.clamp(
        HEADING_SHARE * slope * (affinity.sum() - middle), -MOST_AT_HEADING, MOST_AT_HEADING);
  }

  /** Log odds that a passage belongs to one article rather than to another. */
  double prefers(Affinity one, Affinity another) {
    double slope = Math.clamp(2 * gap / gapVariance, 0, STEEPEST_PREFERENCE);
    return Math.clamp(slope * (one.sum() - another.sum()), -MOST, MOST);
  }

  /** From 0, where words tell the articles of the page apart badly, to 1, where they do well. */
  double clarity() {
    return Math.clamp(2 * gap / gapVariance / CLEAR, 0, 1);
  }
}
