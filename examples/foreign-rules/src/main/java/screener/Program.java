package screener;

/** A program somebody is told about. */
public class Program {
    private final String code;

    public Program(String code) {
        this.code = code;
    }

    public String getCode() {
        return code;
    }
}
