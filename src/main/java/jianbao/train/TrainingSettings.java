package jianbao.train;

/**
 * How a model is trained.
 *
 * @param epochs how often the corpus is gone through
 * @param averagedEpochs over how many of the last epochs the weights are averaged
 * @param rate size of the first steps
 * @param l2 how strongly weights are pulled to zero
 * @param dropout share of features that are hidden, anew for each sentence and epoch, so that no
 *     single one is relied on
 * @param domainRate size of the steps of a domain's own weights, as a share of {@code rate}
 * @param domainShare how much of the own weights of news goes into the model, on top of those of
 *     all domains
 * @param judgeParts parts of the corpus that the judge of proposals is trained on in turn
 * @param least how often a feature has to come to be kept, in weights of sentences
 */
record TrainingSettings(
    int epochs,
    int averagedEpochs,
    float rate,
    float l2,
    float dropout,
    float domainRate,
    float domainShare,
    int judgeParts,
    float least) {

  /** What the shipped models are trained with. */
  static final TrainingSettings SHIPPED =
      new TrainingSettings(8, 3, 0.1f, 0.1f, 0.1f, 0.5f, 0.5f, 4, 2);
}
