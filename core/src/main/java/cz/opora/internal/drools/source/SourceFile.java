package cz.opora.internal.drools.source;

/** A rule file as it stands on disk. Immutable and thread-safe. */
public final class SourceFile {
    private final String path;
    private final byte[] content;

    /**
     * A file.
     *
     * @param path the path relative to the rule folder; backslashes become forward slashes
     * @param content the bytes, UTF-8 unless wrong
     */
    public SourceFile(String path, byte[] content) {
        this.path = path.replace('\\', '/');
        this.content = content.clone();
    }

    /** The path relative to the rule folder, with forward slashes. */
    public String path() {
        return path;
    }

    /** A copy of the bytes. */
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
