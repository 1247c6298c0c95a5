package jianbao.pipeline;

import java.util.List;
import java.util.Locale;
import jianbao.document.AnalyzedField;
import jianbao.document.ArticleField;
import jianbao.document.TextAnalyzer;
import jianbao.document.Token;
import jianbao.gazetteer.Gazetteer;
import jianbao.script.SimplifiedView;
import jianbao.segment.SegmenterModels;
import jianbao.segment.SentenceSplitter;
import jianbao.segment.WordSegmenter;
import jianbao.text.AlignedText;

/**
 * The one analysis of a text: view, sentences, words, known names. Not thread-safe: one instance a
 * thread.
 */
public final class FieldAnalyzer implements TextAnalyzer {

  private final SimplifiedView view;
  private final SentenceSplitter sentences = new SentenceSplitter();
  private final WordSegmenter words;
  private final Gazetteer gazetteer;

  /**
   * An analyzer; what it is given may be shared by many.
   *
   * @param view makes the view
   * @param words what the segmenter knows
   * @param gazetteer the known names
   */
  public FieldAnalyzer(SimplifiedView view, SegmenterModels words, Gazetteer gazetteer) {
    this.view = view;
    this.words = new WordSegmenter(words);
    this.gazetteer = gazetteer;
  }

  @Override
  public AnalyzedField analyze(ArticleField field, Locale language) {
    AlignedText text = AlignedText.of(field.content()).rewrite(view);
    List<Token> tokens = words.segment(text.view(), gazetteer.find(text.view()));
    return new AnalyzedField(
        field, text, sentences.split(text.view()), tokens, gazetteer.find(text.view(), tokens));
  }
}
