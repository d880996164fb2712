package nl.dichterbij.jobcarving;

import org.jspecify.annotations.Nullable;

/**
 * The function as it is proposed. Everything may be missing until it is put to the employer; the hours follow from the
 * carved tasks.
 *
 * @param municipality code of where the work is done
 * @param guidance     who guides (a function, not a name) and how much time there is for it
 * @param development  how somebody can grow: created functions can hold people back
 * @param employees    how many people work at the employer; null while unknown
 * @param worksCouncil whether there is a works council or staff representation
 */
record FunctionDetails(String title, String municipality, String wageScale, String guidance, String development,
                       @Nullable Integer employees, boolean worksCouncil) {

    static final FunctionDetails EMPTY = new FunctionDetails("", "", "", "", "", null, false);
}
