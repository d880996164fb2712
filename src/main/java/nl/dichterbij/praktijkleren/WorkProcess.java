package nl.dichterbij.praktijkleren;

/**
 * A werkproces of a qualification.
 *
 * @param coreTask title of the kerntaak that it is part of
 */
record WorkProcess(WorkProcessCode code, String coreTask, String title) {
}
