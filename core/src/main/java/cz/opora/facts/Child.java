package cz.opora.facts;

import org.jspecify.annotations.Nullable;

/**
 * A child of the household or of the client.
 *
 * @param pointer the JSON pointer of the entry in the case file
 * @param ref the reference of the child
 * @param age completed years on the as-of date; null when unknown, also at the edge of a birthday when only an age is
 *     recorded
 * @param ageAtLeast the age is at least this; read it for "at least"; null when unknown
 * @param ageAtMost the age is at most this; read it for "under"; null when unknown
 * @param inHousehold lives in the household; null when unknown
 * @param injured was injured by a close person; null when unknown
 * @param afraid is afraid at home; null when unknown
 * @param unsupervised is without a capable adult; null when unknown
 * @param needsUnmet lacks food, doctor or medicines; null when unknown
 * @param otherSign shows another sign of section 6; null when unknown
 * @param disability has a disability; null when unknown
 * @param hasPaediatrician has a paediatrician; null when unknown
 * @param attendsSchool attends school; null when unknown
 * @param absenceHoursQuarter unexcused hours missed in the quarter; null when unknown
 * @param excusedAbsencePercent hours missed with an excuse, of every hundred taught; null when unknown
 * @param failing fails at school or is about to; null when unknown
 * @param ospodFile OSPOD keeps a file; null when unknown
 */
public record Child(
        String pointer,
        @Nullable String ref,

        @ComputedFrom({"/household/children/*/birthDate", "/household/children/*/age"}) @Nullable Integer age,

        @ComputedFrom({"/household/children/*/birthDate", "/household/children/*/age"}) @Nullable Integer ageAtLeast,

        @ComputedFrom({"/household/children/*/birthDate", "/household/children/*/age"}) @Nullable Integer ageAtMost,

        @Nullable Boolean inHousehold,
        @Nullable Boolean injured,
        @Nullable Boolean afraid,
        @Nullable Boolean unsupervised,
        @Nullable Boolean needsUnmet,
        @Nullable Boolean otherSign,
        @Nullable Boolean disability,
        @Nullable Boolean hasPaediatrician,
        @Nullable Boolean attendsSchool,
        @Nullable Integer absenceHoursQuarter,
        @Nullable Integer excusedAbsencePercent,
        @Nullable Boolean failing,
        @Nullable Boolean ospodFile)
        implements Fact {
    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "Child";
    }
}
