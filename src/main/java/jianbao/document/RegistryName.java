package jianbao.document;

/**
 * A name of the registry beside the full ones.
 *
 * @param text the name, in the script that it is printed in
 * @param form what kind of name it is
 */
public record RegistryName(String text, NameForm form) {}
