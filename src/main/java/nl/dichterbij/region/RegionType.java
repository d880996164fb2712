package nl.dichterbij.region;

/**
 * Why municipalities form a region. A municipality can lie in differently drawn regions of different types:
 * Midden-Drenthe belongs to labour-market region Drenthe, but to the Doorstroompunt of the northern municipalities.
 */
public enum RegionType {
    /** Arbeidsmarktregio: where a jobseeker is served. */
    LABOUR_MARKET,
    /** Doorstroompunt (RMC): young people who left school early. */
    DOORSTROOMPUNT
}
