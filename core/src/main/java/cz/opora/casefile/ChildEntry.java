package cz.opora.casefile;

import cz.opora.codes.DataClass;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One child of the household: an item of {@code /household/children}. No name, no birth number.
 *
 * @param ref reference of the child in the case; null when unknown
 * @param birthDate date of birth of the child; null when unknown
 * @param age age of the child; null when unknown
 * @param inHousehold the child lives in the household; null when unknown
 * @param injured the child was injured by a close person; null when unknown
 * @param afraid the child is afraid at home; null when unknown
 * @param unsupervised the child is without a capable adult; null when unknown
 * @param needsUnmet the child lacks food, doctor or medicines; null when unknown
 * @param otherSign another sign of section 6; null when unknown
 * @param disability the child has a disability; null when unknown
 * @param hasPaediatrician the child has a paediatrician; null when unknown
 * @param attendsSchool the child attends school; null when unknown
 * @param absenceHoursQuarter unexcused hours missed in the quarter; null when unknown
 * @param excusedAbsencePercent hours missed with an excuse, of every hundred taught; null when unknown
 * @param failing fails at school or is about to; null when unknown
 * @param ospodFile OSPOD keeps a file on the child; null when unknown
 */
@Classified(DataClass.CHILD)
public record ChildEntry(
        @Nullable String ref,
        @Nullable LocalDate birthDate,
        @Nullable AgeOn age,
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
        @Nullable Boolean ospodFile) {
    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "ChildEntry";
    }
}
