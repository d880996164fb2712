package nl.dichterbij.praktijkleren;

/** Why a praktijkverklaring is withdrawn. */
enum WithdrawalReason {
    WRONG_CONTENT, WRONG_PERSON, NOT_MASTERED, OTHER
}
