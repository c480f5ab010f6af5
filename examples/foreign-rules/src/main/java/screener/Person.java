package screener;

/** A member of a household. */
public class Person {
    static {
        // Looking at the class must not run this.
        if (Boolean.getBoolean("screener.watch")) {
            System.setProperty("screener.ran", "true");
        }
    }

    private int age;
    private Status status = Status.OTHER;
    private boolean pregnant;
    private String nickname = "";

    public int getAge() {
        return age;
    }

    public void setAge(int age) {
        this.age = age;
    }

    public Status getStatus() {
        return status;
    }

    public void setStatus(Status status) {
        this.status = status;
    }

    public boolean isPregnant() {
        return pregnant;
    }

    public void setPregnant(boolean pregnant) {
        this.pregnant = pregnant;
    }

    public String getNickname() {
        return nickname;
    }

    public void setNickname(String nickname) {
        this.nickname = nickname;
    }
}
