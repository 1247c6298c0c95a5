package jianbao.document;

/** What kind of name of its bearer a name is. */
public enum NameForm {
  /** The name that a careful newspaper prints in full: 創新科技及工業局. */
  FULL,
  /** An abbreviation: 創科局, ITIB. */
  SHORT,
  /** Another name in use: 輝達 for 英偉達, a name with 香港 in front. */
  ALIAS,
  /** An earlier name, or that of a predecessor: 創新及科技局. */
  FORMER
}
