package jianbao.index;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.FilteredTermsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;

/**
 * Ranges of values as terms, and the query for those that meet another range.
 *
 * <p>A value that an article speaks of is itself a range: a month, 50至100萬元, 逾1億. News speaks of
 * the same days and sums again and again, so that as terms they cost a byte or two each, where
 * Lucene's points would cost ten; and a query looks through the distinct values of one unit, not
 * through the articles.
 */
final class ValueRanges {

  /** Ends the unit in a term. */
  private static final byte UNIT_END = 0;

  private ValueRanges() {}

  /**
   * The term of a range.
   *
   * @param unit what is counted; may be empty
   * @param from the lower end
   * @param to the upper end
   */
  static BytesRef term(String unit, long from, long to) {
    BytesRef prefix = new BytesRef(unit);
    byte[] term = new byte[prefix.length + 1 + 2 * Long.BYTES];
    System.arraycopy(prefix.bytes, prefix.offset, term, 0, prefix.length);
    term[prefix.length] = UNIT_END;
    NumericUtils.longToSortableBytes(from, term, prefix.length + 1);
    NumericUtils.longToSortableBytes(to, term, prefix.length + 1 + Long.BYTES);
    return new BytesRef(term);
  }

  /** The lower end of the range that a term is. */
  static long from(BytesRef term) {
    return NumericUtils.sortableBytesToLong(term.bytes, term.offset + term.length - 2 * Long.BYTES);
  }

  /** The upper end of the range that a term is. */
  static long to(BytesRef term) {
    return NumericUtils.sortableBytesToLong(term.bytes, term.offset + term.length - Long.BYTES);
  }

  /** Finds the articles with a value that meets a range. */
  static final class Meeting extends MultiTermQuery {

    private final BytesRef units;
    private final long from;
    private final long to;

    /**
     * A query.
     *
     * @param field the field of the values
     * @param units how their units begin
     * @param from the lower end of the range, in it
     * @param to the upper end of the range, in it
     */
    Meeting(String field, String units, long from, long to) {
      super(field, MultiTermQuery.CONSTANT_SCORE_REWRITE);
      this.units = new BytesRef(units);
      this.from = from;
      this.to = to;
    }

    @Override
    protected TermsEnum getTermsEnum(Terms terms, AttributeSource attributes) throws IOException {
      return new FilteredTermsEnum(terms.iterator()) {
        {
          setInitialSeekTerm(units);
        }

        @Override
        protected AcceptStatus accept(BytesRef term) {
          if (!startsWith(term)) {
            return AcceptStatus.END;
          }
          return from(term) <= to && to(term) >= from ? AcceptStatus.YES : AcceptStatus.NO;
        }
      };
    }

    private boolean startsWith(BytesRef term) {
      return term.length >= units.length
          && new BytesRef(term.bytes, term.offset, units.length).bytesEquals(units);
    }

    @Override
    public void visit(QueryVisitor visitor) {
      visitor.visitLeaf(this);
    }

    @Override
    public String toString(String defaultField) {
      return field + ":" + units.utf8ToString() + "[" + from + " TO " + to + "]";
    }

    @Override
    public boolean equals(Object other) {
      return super.equals(other)
          && other instanceof Meeting that
          && units.bytesEquals(that.units)
          && from == that.from
          && to == that.to;
    }

    @Override
    public int hashCode() {
      return Objects.hash(super.hashCode(), units, from, to);
    }
  }
}
