package jianbao.extract.name;

import static jianbao.extract.name.NameFeatures.at;
import static jianbao.extract.name.NameFeatures.feature;

/** The features of Chinese text. Stateless. */
final class ChineseFeatures implements NameFeatures {

  private static final int SURNAMES =
      NameLexicon.SURNAME | NameLexicon.SURNAME_WORD | NameLexicon.COMPOUND;

  @Override
  public int collect(Units u, int i, long[] into) {
    int n = u.count;
    int c0 = u.form[i];
    int c1 = at(u.form, i - 1, n);
    int c2 = at(u.form, i - 2, n);
    int d1 = at(u.form, i + 1, n);
    int d2 = at(u.form, i + 2, n);
    int k = 0;
    into[k++] = feature(1, 0);
    into[k++] = feature(2, c0);
    into[k++] = feature(3, c1);
    into[k++] = feature(4, d1);
    into[k++] = feature(5, c2);
    into[k++] = feature(6, d2);
    into[k++] = feature(7, c1, c0);
    into[k++] = feature(8, c0, d1);
    into[k++] = feature(9, c1, d1);
    into[k++] = feature(10, c2, c1);
    into[k++] = feature(11, d1, d2);
    into[k++] = feature(12, c2, c1, c0);
    into[k++] = feature(13, c1, c0, d1);
    into[k++] = feature(14, c0, d1, d2);

    int w0 = u.word[i];
    int t0 = u.tag[i] * 4 + u.place[i];
    int before = i - 1 - u.wordBefore[i];
    int after = i + u.wordBehind[i] + 1;
    int w1 = at(u.word, before, n);
    int t1 = at(u.tag, before, n);
    int x1 = at(u.word, after, n);
    int s1 = at(u.tag, after, n);
    into[k++] = feature(20, w0, u.place[i]);
    into[k++] = feature(21, t0);
    into[k++] = feature(22, t0, w1);
    into[k++] = feature(23, t0, x1);
    into[k++] = feature(24, t0, t1);
    into[k++] = feature(25, t0, s1);
    into[k++] = feature(26, t0, t1, s1);
    into[k++] = feature(27, c0, t0);
    into[k++] = feature(28, u.shape[i], at(u.shape, i - 1, n), at(u.shape, i + 1, n));
    if (u.kind[i] != Units.HAN) {
      into[k++] = feature(29, u.shape[i]);
      into[k++] = feature(30, u.exact[i]);
    }

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
    int left = at(u.knownEnds, i - 1, n);
    int right = at(u.knownBegins, i + 1, n);
    into[k++] = feature(44, left, u.knownTypes[i], right);
    int titleLeft = i > 0 ? u.knownEnds[i - 1] >> Units.TITLE : 0;
    int titleRight = i + 1 < n ? u.knownBegins[i + 1] >> Units.TITLE : 0;
    int p0 = u.parts[i];
    int p1 = i > 0 ? u.parts[i - 1] : -1;
    int q1 = i + 1 < n ? u.parts[i + 1] : -1;
    if (gt != 0) {
      into[k++] = feature(45, gt);
    }
    into[k++] = feature(46, titleLeft * 2 + titleRight, p0, t0);
    into[k++] = feature(47, p0, p1, q1);
    into[k++] = feature(48, p1, i > 1 ? u.parts[i - 2] : -1, titleRight * 512 + (p0 & 0xFF));
    int surname = p0 & SURNAMES;
    int surname1 = p1 & SURNAMES;
    int surname2 = i > 1 ? u.parts[i - 2] & SURNAMES : SURNAMES;
    if (surname != 0) {
      into[k++] = feature(51, c1, surname);
    }
    if ((surname1 | surname2) != 0) {
      into[k++] = feature(52, d1, surname1 * 8 + surname2);
      into[k++] = feature(53, c0, surname1 * 8 + surname2);
    }
    if (u.ending[i] != 0) {
      into[k++] = feature(60, u.ending[i], u.endingAway[i]);
      into[k++] = feature(61, u.endingAway[i], t0);
      into[k++] = feature(62, u.lastEnding[i], u.place[i]);
    }
    into[k++] = feature(63, u.endingAway[i] + (u.ending[i] != 0 ? 4 : 0), c1);
    if (u.quote[i] != 0) {
      int q =
          u.quote[i] * 4
              + (i > 0 && u.quote[i - 1] == 0 ? 2 : 0)
              + (at(u.quote, i + 1, n) != u.quote[i] ? 1 : 0);
      into[k++] = feature(70, q, t0);
      into[k++] = feature(71, q, u.knownTypes[i]);
      into[k++] = feature(72, q, u.behindQuote[i]);
      into[k++] = feature(73, q, u.beforeQuote[i]);
    }
    if (u.foreign[i] != 0) {
      into[k++] = feature(49, u.foreign[i]);
      into[k++] = feature(50, u.foreign[i], d1);
    }
    return k;
  }
}
