package nl.dichterbij.trajectory;

import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.Postcode;
import nl.dichterbij.region.Region;

/**
 * Where a jobseeker went to live.
 *
 * @param served whether a team of that region works with this application
 */
record Destination(Postcode postcode, MunicipalityCode municipality, String municipalityName, Region region, boolean served) {
}
