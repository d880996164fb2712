package nl.dichterbij.skills;

/**
 * What an import did.
 *
 * @param concepts how many concepts the edition holds
 * @param changed  how many of them were new or different
 * @param ended    how many concepts were marked as ended because the edition no longer holds them
 * @param skipped  how many references were left out because the complete list of skills was not there
 */
public record EscoReport(int concepts, int changed, int ended, int skipped) {}
