package jianbao.extract.name;

import static jianbao.extract.name.NameFeatures.at;
import static jianbao.extract.name.NameFeatures.feature;

/** The features of English text. Stateless. */
final class EnglishFeatures implements NameFeatures {

  @Override
  public int collect(Units u, int i, long[] into) {
    int n = u.count;
    int w0 = u.form[i];
    int w1 = at(u.form, i - 1, n);
    int w2 = at(u.form, i - 2, n);
    int x1 = at(u.form, i + 1, n);
    int x2 = at(u.form, i + 2, n);
    int s0 = u.shape[i] * 4 + u.gap[i];
    int s1 = at(u.shape, i - 1, n);
    int r1 = at(u.shape, i + 1, n) * 4 + at(u.gap, i + 1, n);
    int k = 0;
    into[k++] = feature(1, 0);
    into[k++] = feature(2, w0);
    into[k++] = feature(3, w1);
    into[k++] = feature(4, x1);
    into[k++] = feature(5, w2);
    into[k++] = feature(6, x2);
    into[k++] = feature(7, w1, w0);
    into[k++] = feature(8, w0, x1);
    into[k++] = feature(9, w1, x1);
    into[k++] = feature(10, u.exact[i]);
    into[k++] = feature(11, s0);
    into[k++] = feature(12, s0, s1);
    into[k++] = feature(13, s0, r1);
    into[k++] = feature(14, s0, s1, r1);
    into[k++] = feature(15, u.prefix[i]);
    into[k++] = feature(16, u.suffix2[i]);
    into[k++] = feature(17, u.suffix3[i]);
    into[k++] = feature(18, s0, w1);
    into[k++] = feature(19, s0, x1);
    into[k++] = feature(20, s0, w1, x1);
    into[k++] = feature(21, s0, at(u.shape, i - 2, n), s1);
    into[k++] = feature(22, at(u.suffix3, i - 1, n), s0);
    into[k++] = feature(23, at(u.suffix3, i + 1, n), s0);
    int p0 = u.parts[i];
    int p1 = i > 0 ? u.parts[i - 1] : -1;
    int q1 = i + 1 < n ? u.parts[i + 1] : -1;
    int cased = u.shape[i];
    if (p0 != 0) {
      into[k++] = feature(30, p0, cased);
    }
    into[k++] = feature(31, p0, p1, cased);
    into[k++] = feature(32, p0, q1, cased);
    int gp = u.known[0][i];
    int ga = u.known[1][i];
    int gl = u.known[2][i];
    int gt = u.known[Units.TITLE][i];
    if ((gp | ga | gl) != 0) {
      into[k++] = feature(40, gp, ga, gl);
      if (gp != 0) {
        into[k++] = feature(41, gp);
      }
      if (ga != 0) {
        into[k++] = feature(42, ga);
      }
      if (gl != 0) {
        into[k++] = feature(43, gl);
      }
    }
    if (gt != 0) {
      into[k++] = feature(44, gt);
    }
    int titleLeft = i > 0 && Units.endsKnown(u.known[Units.TITLE][i - 1]) ? 1 : 0;
    into[k++] = feature(45, titleLeft, p0, cased);
    into[k++] =
        feature(46, at(u.knownEnds, i - 1, n), u.knownTypes[i], at(u.knownBegins, i + 1, n));
    into[k++] = feature(33, i == 0 ? 1 : 0, p0, cased);
    into[k++] = feature(34, p1, p0, q1);
    into[k++] = feature(35, u.capitals, cased);
    into[k++] = feature(36, u.capitals, cased, p0);
    if (isCapital(u, i)) {
      int first = i;
      while (first > 0 && i - first < LONGEST_RUN && isCapital(u, first - 1)) {
        first--;
      }
      int last = i;
      while (last + 1 < n && last - i < LONGEST_RUN && isCapital(u, last + 1)) {
        last++;
      }
      into[k++] = feature(37, Math.min(i - first, 3), Math.min(last - i, 3), cased);
      into[k++] = feature(38, u.form[last], Math.min(last - i, 2));
      into[k++] = feature(39, u.form[first], Math.min(i - first, 2));
      into[k++] = feature(47, at(u.form, first - 1, n));
      into[k++] = feature(48, at(u.form, last + 1, n));
    }
    return k;
  }

  /** How far a run of capitalised words is followed. */
  private static final int LONGEST_RUN = 6;

  private static boolean isCapital(Units u, int i) {
    return (u.kind[i] == Units.LATIN || u.kind[i] == Units.MIXED) && ((u.shape[i] >> 2) & 3) != 0;
  }
}
