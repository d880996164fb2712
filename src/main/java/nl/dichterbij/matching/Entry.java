package nl.dichterbij.matching;

import java.util.UUID;

import nl.dichterbij.region.RegionCode;

/** One row of the index of matching. */
interface Entry {

    UUID id();

    /** As people read it out; decides between equal scores. */
    String number();

    RegionCode region();
}
