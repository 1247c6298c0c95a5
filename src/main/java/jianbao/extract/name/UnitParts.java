package jianbao.extract.name;

/** Tells for each unit of a sentence which part of a name it can be: surname, transliteration. */
final class UnitParts {

  private UnitParts() {}

  /** Fills in the parts of names in a sentence. */
  static void read(Units units, NameLexicon lexicon) {
    int run = 0;
    for (int i = 0; i < units.count; i++) {
      units.parts[i] = lexicon.classes(units.form[i]);
      run =
          (units.parts[i] & NameLexicon.TRANSLITERATION) != 0 || isDot(units, i, run) ? run + 1 : 0;
      units.foreign[i] = Math.min(run, 4);
    }
    run = 0;
    for (int i = units.count - 1; i >= 0; i--) {
      run = units.foreign[i] > 0 ? run + 1 : 0;
      units.foreign[i] = units.foreign[i] == 0 ? 0 : units.foreign[i] * 5 + Math.min(run, 4);
      if (i > 0
          && units.kind[i] == Units.HAN
          && lexicon.isCompound(units.form[i - 1], units.form[i])) {
        units.parts[i - 1] |= NameLexicon.COMPOUND;
      }
    }
  }

  private static boolean isDot(Units units, int i, int run) {
    return run > 0
        && (units.form[i] == '·'
            || units.form[i] == '•'
            || units.form[i] == '‧'
            || units.form[i] == '・');
  }
}
