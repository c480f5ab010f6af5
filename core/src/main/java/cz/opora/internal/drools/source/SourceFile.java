package cz.opora.internal.drools.source;

/**
 * A rule file as it stands on disk.
 *
 * @param path the path relative to the rule folder, with forward slashes
 * @param content the bytes, UTF-8 unless wrong
 */
@SuppressWarnings("ArrayRecordComponent") // copied on the way in and out
public record SourceFile(String path, byte[] content) {
    /** Copies the bytes and brings the path to forward slashes. */
    public SourceFile {
        path = path.replace('\\', '/');
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    /**
     * The text for the compiler: no byte order mark, line ends as {@code \n}. Line numbers are those of the file.
     *
     * @throws IllegalStateException when the file is not UTF-8; {@link RuleReader} reports that as a problem
     */
    public String text() {
        return SourceText.of(content)
                .orElseThrow(() -> new IllegalStateException(path + " is not UTF-8"))
                .replace("\r\n", "\n");
    }
}
