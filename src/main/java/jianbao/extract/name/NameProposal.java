package jianbao.extract.name;

import java.util.ArrayList;
import java.util.List;
import jianbao.document.MentionType;
import jianbao.text.Span;

/**
 * A stretch of a view that may be a name, with all that speaks for it: how the chain sees it, and
 * which sources propose it. Mutable until it is judged.
 */
final class NameProposal {

  /** The margin of what the chain does not even think of. */
  static final float UNSEEN = -99;

  private final int field;
  private final Span span;
  private final MentionType type;
  private final List<NameCandidate> sources = new ArrayList<>(2);
  private float margin = UNSEEN;
  private double probability;

  NameProposal(int field, Span span, MentionType type) {
    this.field = field;
    this.span = span;
    this.type = type;
  }

  int field() {
    return field;
  }

  Span span() {
    return span;
  }

  MentionType type() {
    return type;
  }

  /**
   * By how much the chain's best reading with the name beats the best one without it, as a
   * logarithm of odds; negative where the one without it is better.
   */
  float margin() {
    return margin;
  }

  /** Whether the name is part of the chain's best reading. */
  boolean isBest() {
    return margin > 0;
  }

  /** Takes what the chain says; the best of several sayings counts. */
  void seen(float other) {
    margin = Math.max(margin, other);
  }

  /** Takes the proposal of a source. */
  void add(NameCandidate source) {
    sources.add(source);
  }

  /** The sources that propose it, the chain aside. */
  List<NameCandidate> sources() {
    return sources;
  }

  /** The strongest of the sources; null if only the chain proposes it. */
  NameCandidate strongest() {
    NameCandidate strongest = null;
    for (NameCandidate source : sources) {
      if (strongest == null || source.confidence() > strongest.confidence()) {
        strongest = source;
      }
    }
    return strongest;
  }

  /** How likely the chain takes it for a name, from 0 to 1. */
  double chance() {
    return margin <= UNSEEN ? 0 : 1 / (1 + Math.exp(-margin));
  }

  /** How likely it is a name, from 0 to 1, once it is judged. */
  double probability() {
    return probability;
  }

  void judge(double likelihood) {
    probability = likelihood;
  }
}
