package jianbao.index.packed;

/** An article is not as the packer expects one, and has to be kept as it is. */
final class UnpackableException extends Exception {

  private static final long serialVersionUID = 1L;

  UnpackableException(String what) {
    super(what, null, false, false);
  }
}
