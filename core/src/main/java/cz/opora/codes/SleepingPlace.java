package cz.opora.codes;

/**
 * Where the client sleeps tonight. Source: needs.md 2.1a field 3, ETHOS classes (K).
 */
public enum SleepingPlace implements Code {
    OUTSIDE("venku", "outside", Mark.K),
    NIGHT_SHELTER("v noclehárně", "in a night shelter", Mark.K),
    SHELTER("v azylovém domě", "in a shelter", Mark.K),
    HOSTEL("na ubytovně", "in a hostel", Mark.K),
    INSTITUTION("v nemocnici nebo jiném zařízení", "in a hospital or other institution", Mark.K),
    WITH_OTHERS("u příbuzných nebo známých", "with relatives or friends", Mark.K),
    CAR_OR_HUT("v autě, chatce nebo garáži", "in a car, hut or garage", Mark.K),
    OWN_HOME("ve svém bytě", "in his or her own home", Mark.K);

    private final Text text;
    private final Mark mark;

    SleepingPlace(String cs, String en, Mark mark) {
        this.text = new Text(cs, en);
        this.mark = mark;
    }

    @Override
    public Text text() {
        return text;
    }

    @Override
    public Mark mark() {
        return mark;
    }
}
