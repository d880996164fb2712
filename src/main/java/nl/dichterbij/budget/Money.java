package nl.dichterbij.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An amount in euros, exact to the cent and never below zero.
 *
 * @param euros at most 9,999,999,999.99; {@link IllegalArgumentException} for anything else, such as half a cent
 */
public record Money(BigDecimal euros) implements Comparable<Money> {

    // first of all, as the constructor needs it
    private static final BigDecimal MOST = new BigDecimal("9999999999.99");

    public static final Money ZERO = of(0);

    /** As people type it: 1250 or 1250,50 or 1.250,50, with or without a euro sign. */
    private static final Pattern TYPED = Pattern.compile("(?:€[\\s\\u00A0]*)?(\\d{1,10}|\\d{1,3}(?:\\.\\d{3}){1,3})(?:,(\\d{1,2}|-))?");

    public Money {
        try {
            euros = euros.setScale(2, RoundingMode.UNNECESSARY);
        } catch (ArithmeticException finerThanCents) {
            throw new IllegalArgumentException("Not in whole cents: " + euros);
        }
        if (euros.signum() < 0 || euros.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("Not an amount of money: " + euros);
        }
    }

    /** @param euros whole euros */
    public static Money of(long euros) {
        return new Money(BigDecimal.valueOf(euros));
    }

    /** The amount in this text as it is written in Dutch, or empty if it holds none. */
    public static Optional<Money> parse(String text) {
        var found = TYPED.matcher(text.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        var cents = found.group(2) == null || found.group(2).equals("-") ? "0" : found.group(2);
        return Optional.of(new Money(new BigDecimal(found.group(1).replace(".", "") + "." + cents)));
    }

    public Money plus(Money other) {
        return new Money(euros.add(other.euros));
    }

    /** {@link IllegalArgumentException} when the other is more. */
    public Money minus(Money other) {
        return new Money(euros.subtract(other.euros));
    }

    public boolean isMoreThan(Money other) {
        return compareTo(other) > 0;
    }

    public boolean isZero() {
        return euros.signum() == 0;
    }

    @Override
    public int compareTo(Money other) {
        return euros.compareTo(other.euros);
    }

    /** In Dutch, such as € 1.250,50; the sign and the figures stay on one line. */
    @Override
    public String toString() {
        return "€\u00A0" + new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.of("nl", "NL"))).format(euros);
    }
}
