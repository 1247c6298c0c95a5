package jianbao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import jianbao.index.query.QueryNode;
import jianbao.index.query.QueryNode.All;
import jianbao.index.query.QueryNode.Any;
import jianbao.index.query.QueryNode.Labelled;
import jianbao.index.query.QueryNode.Not;
import jianbao.index.query.QuerySyntaxException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** Tells queries for a kind that no mention can have and no entity of the index has. */
final class KindCheck {

  private KindCheck() {}

  /** The kinds that a query asks for. */
  static List<Labelled> kinds(QueryNode node) {
    List<Labelled> kinds = new ArrayList<>();
    collect(node, kinds);
    return kinds;
  }

  /** Without a switch over patterns: linking one would cost every search a millisecond. */
  private static void collect(QueryNode node, List<Labelled> kinds) {
    if (node instanceof All all) {
      for (QueryNode.Clause clause : all.clauses()) {
        collect(clause.node(), kinds);
      }
    } else if (node instanceof Any any) {
      for (QueryNode choice : any.choices()) {
        collect(choice, kinds);
      }
    } else if (node instanceof Not not) {
      collect(not.excluded(), kinds);
    } else if (node instanceof Labelled labelled && labelled.label() == QueryNode.Label.KIND) {
      kinds.add(labelled);
    }
  }

  /** The kinds that an article can have, or has in an index. */
  static Set<String> possible(DirectoryReader reader) throws IOException {
    Set<String> possible = new TreeSet<>(MentionKinds.all());
    Terms terms = MultiTerms.getTerms(reader, Schema.KIND);
    if (terms != null) {
      TermsEnum each = terms.iterator();
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        possible.add(term.utf8ToString());
      }
    }
    return possible;
  }

  /** Fails at the first kind that is not possible. */
  static void check(String query, List<Labelled> kinds, Set<String> possible)
      throws QuerySyntaxException {
    for (Labelled kind : kinds) {
      if (!possible.contains(kind.value().strip().toLowerCase(Locale.ROOT))) {
        throw new QuerySyntaxException(
            "no kind '" + kind.value() + "'; expected one of " + String.join(", ", possible),
            query,
            kind.at());
      }
    }
  }
}
