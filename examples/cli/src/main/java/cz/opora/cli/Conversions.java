package cz.opora.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Makes days, patterns and paths of what was given on the command line, or says in one line what is wrong with it. */
final class Conversions {
    /** The years a case file may speak of. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2199;

    private Conversions() {}

    static CommandLine in(CommandLine line) {
        return line.registerConverter(LocalDate.class, Conversions::date)
                .registerConverter(Pattern.class, Conversions::pattern)
                .registerConverter(Path.class, Conversions::path);
    }

    private static LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
                throw new TypeConversionException(
                        "the year of '" + text + "' is not from " + FIRST_YEAR + " to " + LAST_YEAR);
            }
            return date;
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + text + "' is no date; write it as 2026-11-23");
        }
    }

    private static Pattern pattern(String text) {
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            throw new TypeConversionException("'" + text + "' is no regular expression: " + e.getDescription());
        }
    }

    private static Path path(String text) {
        if (text.isBlank()) {
            throw new TypeConversionException("it is blank; name a file or a folder");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("'" + text
                    + "' cannot be the name of a file or folder here; maybe the language settings of the system (LC_ALL) lack"
                    + " its letters");
        }
    }
}
