package cz.opora.internal.projection;

import cz.opora.casefile.CaseFile;
import cz.opora.casefile.EventEntry;
import cz.opora.casefile.HousingSection;
import cz.opora.casefile.Section;
import cz.opora.casefile.WorkerSafetySection;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Judges how fresh a value is on the as-of date. "After n days" means that on day n it still holds. */
final class Staleness {
    private final Moment moment;
    private final CaseFile file;
    private final @Nullable LocalDate lastCrisis;
    private final boolean undatedCrisis;

    Staleness(CaseFile file, Moment moment) {
        this.file = file;
        this.moment = moment;
        LocalDate last = null;
        boolean undated = false;
        for (EventEntry event : file.events() == null ? java.util.List.<EventEntry>of() : file.events()) {
            LocalDate on = event.on();
            undated |= on == null;
            if (on != null && moment.hasCome(on) && (last == null || on.isAfter(last))) {
                last = on;
            }
        }
        this.lastCrisis = last;
        this.undatedCrisis = undated;
    }

    /** The day a section was recorded: its own, else that of the file, else the as-of date. */
    LocalDate recordedOn(@Nullable Section section) {
        LocalDate own = section == null ? null : section.assessedOn();
        if (own != null) {
            return own;
        }
        return file.asOf() == null ? moment.day() : file.asOf();
    }

    Freshness judge(Expiry expiry, boolean positive, LocalDate recordedOn) {
        ProjectionLimits limits = moment.limits();
        return switch (expiry) {
            case KEEP -> Freshness.FRESH;
            case FINANCE -> stale(older(recordedOn, limits.financeDays()));
            case HEALTH -> stale(older(recordedOn, limits.healthDays()));
            case SAFETY -> positive ? danger(recordedOn, limits.positiveSafetyDays()) : stale(noLongerSure(recordedOn));
            case GUARD -> stale(positive ? older(recordedOn, limits.healthDays()) : noLongerSure(recordedOn));
            case ROOF -> positive ? danger(recordedOn, limits.positiveSafetyDays()) : stale(moved(recordedOn));
            case PLACE -> stale(moved(recordedOn));
            case TODAY ->
                positive
                        ? danger(recordedOn, limits.positiveSafetyDays())
                        : stale(older(recordedOn, limits.positiveSafetyDays()));
            case ORDER -> positive ? danger(recordedOn, limits.expulsionDays()) : stale(noLongerSure(recordedOn));
            case ARREARS -> stale(older(recordedOn, limits.financeDays()) || rentCameDue(recordedOn));
            case CONTRACT -> stale(contractNearItsEnd(recordedOn));
            case WORKER -> positive ? worker(recordedOn) : Freshness.FRESH;
        };
    }

    private static Freshness stale(boolean stale) {
        return stale ? Freshness.STALE : Freshness.FRESH;
    }

    private Freshness danger(LocalDate recordedOn, int days) {
        return older(recordedOn, days) ? Freshness.EXPIRED : Freshness.FRESH;
    }

    boolean older(LocalDate recordedOn, int days) {
        return moment.daysSince(recordedOn) > days;
    }

    /** An event without a date may have come after the recording, unless that was on the as-of date itself. */
    private boolean noLongerSure(LocalDate recordedOn) {
        return older(recordedOn, moment.limits().negativeSafetyDays())
                || (lastCrisis != null && lastCrisis.isAfter(recordedOn))
                || (undatedCrisis && recordedOn.isBefore(moment.day()));
    }

    private boolean moved(LocalDate recordedOn) {
        HousingSection housing = file.housing();
        return older(recordedOn, moment.limits().whereSleepsDays())
                || (housing != null
                        && (cameSince(housing.placeEndsOn(), recordedOn)
                                || cameSince(housing.contractEndsOn(), recordedOn)));
    }

    private boolean rentCameDue(LocalDate recordedOn) {
        HousingSection housing = file.housing();
        return housing != null && cameSince(housing.nextRentDueOn(), recordedOn);
    }

    private boolean cameSince(@Nullable LocalDate date, LocalDate recordedOn) {
        return date != null && moment.hasCome(date) && date.isAfter(recordedOn);
    }

    /** Recorded before the last weeks of the contract, so nobody has asked yet whether it is prolonged. */
    private boolean contractNearItsEnd(LocalDate recordedOn) {
        Integer days = moment.limits().contractDays();
        LocalDate end = file.housing() == null ? null : file.housing().contractEndsOn();
        return days != null && end != null && cameSince(end.minusDays(days), recordedOn);
    }

    private Freshness worker(LocalDate recordedOn) {
        Integer months = moment.limits().workerSafetyMonths();
        WorkerSafetySection section = file.workerSafety();
        LocalDate incident = section == null || section.incidentOn() == null ? recordedOn : section.incidentOn();
        boolean over = months != null && incident.plusMonths(months).isBefore(moment.day());
        return over ? Freshness.EXPIRED : Freshness.FRESH;
    }
}
