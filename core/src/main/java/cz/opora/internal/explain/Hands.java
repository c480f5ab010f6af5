package cz.opora.internal.explain;

import java.util.Set;

/**
 * Whether somebody can bring a value of a field about, by the last part of its pointer. What is not listed is how things
 * are: age, what happened, health, danger. It is to be found out, not to be made.
 */
final class Hands {
    private static final Set<String> FIELDS = Set.of(
            "acceptsHelp",
            "agreesToCaseManagement",
            "alimonyEnforced",
            "allConsentToBenefits",
            "appliedOn",
            "courtActionFiled",
            "courtPetitionFiled",
            "counselledOn",
            "hasGeneralPractitioner",
            "hasPaediatrician",
            "hasSchoolMeals",
            "hostAgrees",
            "insured",
            "ownPlan",
            "permanentResidence",
            "registeredAtLabourOffice",
            "repaymentPlan",
            "reportedResidence",
            "safeContactAgreed",
            "supportAppliedOn",
            "treated",
            "validIdentityCard",
            "wantsHelp");

    private Hands() {}

    static boolean can(String pointer) {
        return FIELDS.contains(pointer.substring(pointer.lastIndexOf('/') + 1));
    }
}
