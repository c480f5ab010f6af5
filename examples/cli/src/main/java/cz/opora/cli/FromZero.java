package cz.opora.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how many of something: a whole number from 0. */
final class FromZero implements ITypeConverter<Integer> {
    private static final int MOST_DIGITS = 6;

    @Override
    public Integer convert(String text) {
        if (text.matches("[0-9]{1," + MOST_DIGITS + "}")) {
            return Integer.valueOf(text);
        }
        throw new TypeConversionException(
                "'" + text + "' is no whole number from 0 with at most " + MOST_DIGITS + " digits");
    }
}
