package jianbao.text;

import java.util.List;
import java.util.Optional;

/**
 * A text as it was (the source), the view of it that is worked on, and the way back.
 *
 * <p>The same type serves undoing wraps, splitting (an article is its page with the rest deleted),
 * folding and script conversion. Immutable.
 */
public final class AlignedText {

  private final String source;
  private final String view;
  private final Alignment alignment;

  private AlignedText(String source, String view, Alignment alignment) {
    this.source = source;
    this.view = view;
    this.alignment = alignment;
  }

  /** A text whose view is the text itself. */
  public static AlignedText of(String source) {
    return new AlignedText(source, source, Alignment.identity(source.length()));
  }

  /**
   * The view rewritten once more; the source stays.
   *
   * @throws IllegalStateException if the step does not account for the whole view
   */
  public AlignedText rewrite(TextRewriter step) {
    Edits edits = new Edits(view);
    step.rewrite(view, edits);
    if (!edits.complete()) {
      throw new IllegalStateException(
          step.getClass().getSimpleName()
              + " consumed "
              + edits.position()
              + " of "
              + view.length()
              + " units");
    }
    return new AlignedText(source, edits.text(), alignment.andThen(edits.alignment()));
  }

  /**
   * This text followed by the rewriting of its view that {@code next} is.
   *
   * @throws IllegalArgumentException if the source of {@code next} is not this view
   */
  public AlignedText andThen(AlignedText next) {
    if (!next.source.equals(view)) {
      throw new IllegalArgumentException(
          "steps do not line up: the next source of "
              + next.source.length()
              + " units is not this view of "
              + view.length());
    }
    return new AlignedText(source, next.view, alignment.andThen(next.alignment));
  }

  /** The text before any rewriting. */
  public String source() {
    return source;
  }

  /** The text after all rewriting. */
  public String view() {
    return view;
  }

  /** How the view came from the source. */
  public Alignment alignment() {
    return alignment;
  }

  /**
   * The tightest span of the source that covers what {@code viewSpan} came from.
   *
   * @param viewSpan a span of the view that cuts no surrogate pair
   */
  public Span toSource(Span viewSpan) {
    checkPairs(view, viewSpan);
    return alignment.toBefore(viewSpan);
  }

  /** What {@code viewSpan} came from, without what was deleted between: spans of the source. */
  public List<Span> sourcePieces(Span viewSpan) {
    checkPairs(view, viewSpan);
    return alignment.pieces(viewSpan);
  }

  /** The span of the view that {@code sourceSpan} became; empty when all of it was deleted. */
  public Optional<Span> toView(Span sourceSpan) {
    checkPairs(source, sourceSpan);
    return alignment.toAfter(sourceSpan);
  }

  /** The source characters behind a span of the view. */
  public String surface(Span viewSpan) {
    return toSource(viewSpan).in(source);
  }

  private static void checkPairs(String text, Span span) {
    if (Edits.pairAt(text, span.begin() - 1) || Edits.pairAt(text, span.end() - 1)) {
      throw new IllegalArgumentException(
          "span [" + span.begin() + ", " + span.end() + ") cuts a surrogate pair");
    }
  }
}
