package jianbao.pipeline;

import java.util.List;
import java.util.Locale;
import jianbao.document.AnalyzedField;
import jianbao.document.ArticleField;
import jianbao.document.TextAnalyzer;
import jianbao.document.Token;
import jianbao.gazetteer.Gazetteer;
import jianbao.script.SimplifiedView;
import jianbao.segment.SentenceSplitter;
import jianbao.segment.WordSegmenter;
import jianbao.text.AlignedText;

/**
 * The one analysis of a text: view, sentences, words, known names. Not thread-safe: one instance a
 * thread.
 */
public final class FieldAnalyzer implements TextAnalyzer {

  private final SimplifiedView view = SimplifiedView.bundled();
  private final SentenceSplitter sentences = new SentenceSplitter();
  private final WordSegmenter words = new WordSegmenter();
  private final Gazetteer gazetteer;

  /**
   * An analyzer.
   *
   * @param gazetteer the known names; may be shared by many analyzers
   */
  public FieldAnalyzer(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public AnalyzedField analyze(ArticleField field, Locale language) {
    AlignedText text = AlignedText.of(field.content()).rewrite(view);
    List<Token> tokens = words.segment(text.view());
    return new AnalyzedField(
        field, text, sentences.split(text.view()), tokens, gazetteer.find(text.view(), tokens));
  }
}
