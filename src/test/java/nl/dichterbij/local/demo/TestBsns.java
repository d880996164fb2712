package nl.dichterbij.local.demo;

import nl.dichterbij.person.Bsn;

/** Numbers from 999900000 on that pass the 11-test: the part of the range that is used for testing, given to nobody. */
final class TestBsns {

    private int last = 999_900_000;

    Bsn next() {
        while (true) {
            var bsn = Bsn.parse(String.valueOf(++last));
            if (bsn.isPresent()) {
                return bsn.get();
            }
        }
    }
}
