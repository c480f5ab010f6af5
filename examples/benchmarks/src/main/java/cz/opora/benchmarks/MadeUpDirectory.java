package cz.opora.benchmarks;

import cz.opora.codes.ActorType;
import cz.opora.codes.RegisteredGroup;
import cz.opora.directory.Actor;
import cz.opora.directory.Capacity;
import cz.opora.directory.Coverage;
import cz.opora.directory.DirectoryFile;
import cz.opora.directory.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Directories of any size in which every district has the same actors: the client's district offers the same fifty
 * whatever the size, so what differs between two sizes is the search alone.
 */
final class MadeUpDirectory {
    static final int PER_DISTRICT = 50;

    /** The district of the example cases comes first, the others count down from it. */
    private static final int FIRST_DISTRICT = 9901;

    private static final int DISTRICTS_PER_REGION = 10;
    private static final LocalDate VERIFIED = LocalDate.of(2026, 11, 2);

    private static final List<ActorType> TYPES = List.of(
            ActorType.ORP_SOCIAL,
            ActorType.UP,
            ActorType.DEBT_ADVICE,
            ActorType.EXPERT_COUNSEL,
            ActorType.LEGAL_AID,
            ActorType.COURT,
            ActorType.HOUSING_DEPT,
            ActorType.HOUSING_CONTACT,
            ActorType.HOSTEL,
            ActorType.NIGHT_SHELTER,
            ActorType.SHELTER,
            ActorType.LOWTH_DAY_CENTRE,
            ActorType.SUPPORTED_LIVING,
            ActorType.SOCIAL_REHAB,
            ActorType.OUTREACH,
            ActorType.GP,
            ActorType.SPECIALIST,
            ActorType.PSYCHIATRIST,
            ActorType.ADDICTION_CLINIC,
            ActorType.FOOD_BANK,
            ActorType.CSSZ,
            ActorType.SAS_FAMILY,
            ActorType.OSPOD,
            ActorType.HOME_CARE,
            ActorType.VOLUNTEERS);

    private static final List<RegisteredGroup> GROUPS =
            List.of(RegisteredGroup.REG_CHRONIC, RegisteredGroup.REG_ADDICTION, RegisteredGroup.REG_DISABILITY);

    private MadeUpDirectory() {}

    /** A directory of that many actors, a multiple of fifty; always the same one. */
    static DirectoryFile of(int actors) {
        if (actors < PER_DISTRICT || actors % PER_DISTRICT != 0) {
            throw new IllegalArgumentException("districts have " + PER_DISTRICT + " actors each");
        }
        List<Territory> territories = new ArrayList<>();
        List<Actor> all = new ArrayList<>();
        for (int district = 0; district < actors / PER_DISTRICT; district++) {
            String code = Integer.toString(FIRST_DISTRICT - district);
            String region = Integer.toString(district / DISTRICTS_PER_REGION);
            territories.add(new Territory(code, "Okres " + code, region));
            for (int i = 0; i < PER_DISTRICT; i++) {
                all.add(actor("a-" + code + "-" + i, TYPES.get(i % TYPES.size()), code, i));
            }
        }
        return new DirectoryFile(DirectoryFile.FORMAT, "made-up-" + actors, VERIFIED, territories, all, List.of());
    }

    private static Actor actor(String id, ActorType type, String district, int i) {
        return new Actor(
                id,
                "Organizace " + id,
                type,
                null,
                null,
                groups(type, i),
                null,
                null,
                null,
                new Coverage(List.of(district), null, null, district),
                new Capacity(20, null, i, null),
                null,
                null,
                i % 3 == 0 ? null : Boolean.TRUE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                VERIFIED);
    }

    /** One registered service of each type says for whom it is, the other one does not. */
    private static @Nullable List<RegisteredGroup> groups(ActorType type, int i) {
        return type.registeredService() && i < TYPES.size() ? GROUPS : null;
    }
}
