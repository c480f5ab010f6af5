package cz.opora.benchmarks;

/** A program that does nothing: what is left is the start of Java itself. */
final class Nothing {
    private Nothing() {}

    public static void main(String[] args) {}
}
