package jianbao.extract.name;

import static jianbao.extract.name.NameFeatures.at;
import static jianbao.extract.name.NameFeatures.feature;

/** The features of Chinese text. Stateless. */
final class ChineseFeatures implements NameFeatures {

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
    int before = i - 1 - offsetInWord(u, i);
    int after = i + restOfWord(u, i) + 1;
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
    return k;
  }

  private static int offsetInWord(Units u, int i) {
    int at = i;
    while (at > 0 && u.place[at] >= 2) {
      at--;
    }
    return i - at;
  }

  private static int restOfWord(Units u, int i) {
    int at = i;
    while (at < u.count - 1 && (u.place[at] == 1 || u.place[at] == 2)) {
      at++;
    }
    return at - i;
  }
}
