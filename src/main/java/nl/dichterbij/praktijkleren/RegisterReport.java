package nl.dichterbij.praktijkleren;

/**
 * What an import did.
 *
 * @param changed how many qualifications and work processes were new or different
 * @param ended   how many were ended because the register no longer holds them
 */
public record RegisterReport(int qualifications, int workProcesses, int changed, int ended) {
}
