package nl.dichterbij.praktijkleren;

/** A recognition cannot end on this day: somebody is still learning by it after that. */
class RecognitionInUse extends RuntimeException {

    RecognitionInUse() {
        super("An active agreement relies on this recognition");
    }
}
