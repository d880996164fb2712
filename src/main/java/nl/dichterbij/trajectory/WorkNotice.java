package nl.dichterbij.trajectory;

import nl.dichterbij.region.RegionCode;

/** Work that no process holds and that waits for a team, told on its start page. */
public interface WorkNotice {

    /** Its words are in the messages under {@code work.notices.<code>}, with the number as their value. */
    String code();

    /** Address of the list on which it is done. */
    String path();

    /** How much waits in this region; 0 when the user may not do it. */
    int count(RegionCode region);
}
