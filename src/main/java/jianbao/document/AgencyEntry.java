package jianbao.document;

import java.util.List;

/**
 * An organisation of the registry.
 *
 * @param id stable id, as {@code hk-itib}
 * @param kind government, legislature, company, university and so on
 * @param region the jurisdiction: where it belongs, not where it sits
 * @param fullNames its full names
 * @param otherNames its short, former and other names
 * @param parent id of the organisation that it belongs or answers to; empty if there is none
 * @param headTitle title of its head in Traditional Chinese, as 局長; empty if not known
 * @param headTitleEnglish title of its head in English; empty if not known
 */
public record AgencyEntry(
    String id,
    String kind,
    String region,
    RegionalNames fullNames,
    List<RegistryName> otherNames,
    String parent,
    String headTitle,
    String headTitleEnglish)
    implements RegistryEntry {

  public AgencyEntry {
    otherNames = List.copyOf(otherNames);
  }
}
