package nl.dichterbij.praktijkleren;

/** What stands in the way of an agreement; the code is what the process knows it by. */
enum AgreementCheck {
    COMPLETE("complete"), UNSIGNED("unsigned"), INCOMPLETE("incomplete"), NOT_RECOGNISED("not-recognised");

    private final String code;

    AgreementCheck(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
