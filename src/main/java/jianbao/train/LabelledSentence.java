package jianbao.train;

import java.util.Arrays;
import java.util.List;
import jianbao.extract.name.FeatureSentence;
import jianbao.extract.name.NameLabels;

/**
 * A sentence to learn from: its features, numbered, and the labels that each unit may have. A unit
 * has one label, but in an optional name it may also be outside: both readings are right, and the
 * model is free to choose.
 */
final class LabelledSentence {

  private static final int OUTSIDE_ONLY = 1 << NameLabels.OUTSIDE;

  /** Of each unit the numbers of its features. */
  final int[][] features;

  /** Of each unit a bit for each label that is right. */
  final int[] allowed;

  final TextDomain domain;

  private LabelledSentence(int[][] features, int[] allowed, TextDomain domain) {
    this.features = features;
    this.allowed = allowed;
    this.domain = domain;
  }

  /**
   * A sentence of a text.
   *
   * @param index numbers of the features; those that it does not know are left out
   */
  static LabelledSentence of(FeatureSentence sentence, NamedText text, FeatureIndex index) {
    int[][] numbers = new int[sentence.size()][];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = index.numbers(sentence.features()[i]);
    }
    return new LabelledSentence(numbers, allowed(sentence, text.names()), text.domain());
  }

  int size() {
    return allowed.length;
  }

  /** The label of a unit, of an optional name that of the name. */
  int label(int unit) {
    return 31 - Integer.numberOfLeadingZeros(allowed[unit]);
  }

  private static int[] allowed(FeatureSentence sentence, List<NamedText.Name> names) {
    int[] allowed = new int[sentence.size()];
    Arrays.fill(allowed, OUTSIDE_ONLY);
    for (NamedText.Name name : names) {
      int first = Arrays.binarySearch(sentence.begins(), name.span().begin());
      int last = Arrays.binarySearch(sentence.ends(), name.span().end());
      if (first < 0 || last < first) {
        continue; // in another sentence, or not on the borders of units
      }
      int type = NameLabels.indexOf(name.type());
      for (int i = first; i <= last; i++) {
        int label = 1 << NameLabels.label(type, i - first, last - first + 1);
        allowed[i] = name.optional() ? label | OUTSIDE_ONLY : label;
      }
    }
    return allowed;
  }
}
