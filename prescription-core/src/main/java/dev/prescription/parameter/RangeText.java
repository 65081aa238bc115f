package dev.prescription.parameter;

import dev.prescription.message.Argument;
import dev.prescription.message.Message;
import dev.prescription.message.MessageCode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a range says itself. */
enum RangeText implements MessageCode {
    /** One number. */
    EXACTLY("number"),
    /** One number, and beyond. */
    EXACTLY_OR_MORE("number"),
    /** Two ends. */
    FROM_TO("min", "max"),
    /** Two ends, and beyond. */
    FROM_TO_OR_MORE("min", "max"),
    /** Two ends, the lower one below nought. */
    FROM_MINUS("min", "max"),
    /** Two ends, the lower one below nought, and beyond. */
    FROM_MINUS_OR_MORE("min", "max"),
    /** A lower end only. */
    AT_LEAST("number"),
    /** An upper end only. */
    AT_MOST("number");

    private static final int DECIMALS = 2;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, which the type does not say
    private final List<Argument> arguments;

    RangeText(String... names) {
        this.arguments = List.of(names).stream()
                .map(name -> Argument.of(name, BigDecimal.class))
                .toList();
    }

    static Message of(Range range) {
        @Nullable Integer min = range.minHundredths();
        @Nullable Integer max = range.maxHundredths();
        if (min == null || max == null) {
            return max == null ? Message.of(AT_LEAST, number(min == null ? 0 : min)) : Message.of(AT_MOST, number(max));
        }
        boolean more = range.isOpenAbove();
        if (min.equals(max)) {
            return Message.of(more ? EXACTLY_OR_MORE : EXACTLY, number(min));
        }
        RangeText text = min < 0 ? more ? FROM_MINUS_OR_MORE : FROM_MINUS : more ? FROM_TO_OR_MORE : FROM_TO;
        return Message.of(text, number(min), number(max));
    }

    private static BigDecimal number(int hundredths) {
        return BigDecimal.valueOf(hundredths, DECIMALS).stripTrailingZeros();
    }

    @Override
    public String key() {
        return "Range." + name();
    }

    @Override
    public List<Argument> arguments() {
        return arguments;
    }
}
