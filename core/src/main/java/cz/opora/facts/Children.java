package cz.opora.facts;

import org.jspecify.annotations.Nullable;

/**
 * All children of the case at once, three-valued: a property is true when one child or the family section says so, false
 * when it is known of none, and null when that is not known.
 *
 * @param pointer the JSON pointer of the children in the case file
 * @param any there is a child in the household; null when unknown
 * @param youngestAge completed years of the youngest child; null when unknown or when there is none
 * @param youngestAtLeast the youngest child is at least this old; null when unknown or when there is none
 * @param youngestAtMost the youngest child is at most this old; null when unknown or when there is none
 * @param anyInjured a child was injured by a close person; null when unknown
 * @param anyAfraid a child is afraid at home; null when unknown
 * @param anyUnsupervised a child is without a capable adult; null when unknown
 * @param anyNeedsUnmet a child lacks food, doctor or medicines; null when unknown
 * @param anyOtherSign a child shows another sign of section 6; null when unknown
 * @param anyDisability a child has a disability; null when unknown
 */
public record Children(
        String pointer,
        @ComputedFrom("/household/children") @Nullable Boolean any,

        @ComputedFrom({"/household/children/*/birthDate", "/household/children/*/age"}) @Nullable Integer youngestAge,

        @ComputedFrom({"/household/children/*/birthDate", "/household/children/*/age"}) @Nullable Integer youngestAtLeast,

        @ComputedFrom({"/household/children/*/birthDate", "/household/children/*/age"}) @Nullable Integer youngestAtMost,

        @ComputedFrom({"/household/children/*/injured", "/family/situations/CHILD_INJURY"}) @Nullable Boolean anyInjured,

        @ComputedFrom({"/household/children/*/afraid", "/family/situations/CHILD_AFRAID"}) @Nullable Boolean anyAfraid,

        @ComputedFrom({"/household/children/*/unsupervised", "/family/situations/CHILD_UNSUPERVISED"}) @Nullable Boolean anyUnsupervised,

        @ComputedFrom({"/household/children/*/needsUnmet", "/family/situations/CHILD_NEEDS_UNMET"}) @Nullable Boolean anyNeedsUnmet,

        @ComputedFrom({"/household/children/*/otherSign", "/family/situations/CHILD_S6_SIGNS"}) @Nullable Boolean anyOtherSign,

        @ComputedFrom({"/household/children/*/disability", "/family/situations/CHILD_DISABILITY"}) @Nullable Boolean anyDisability)
        implements Fact {
    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "Children";
    }
}
