package screener;

/** A household that applies. */
public class Household {
    private int members;
    private double income;
    private String district = "";
    private boolean rentsFlat;
    private Boolean heatingDebt;
    private boolean hasPet;
    private boolean mealsEligible;
    private boolean energyEligible;
    private boolean careEligible;

    public int getMembers() {
        return members;
    }

    public void setMembers(int members) {
        this.members = members;
    }

    public double getIncome() {
        return income;
    }

    public void setIncome(double income) {
        this.income = income;
    }

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district;
    }

    public boolean isRentsFlat() {
        return rentsFlat;
    }

    public void setRentsFlat(boolean rentsFlat) {
        this.rentsFlat = rentsFlat;
    }

    public Boolean getHeatingDebt() {
        return heatingDebt;
    }

    public void setHeatingDebt(Boolean heatingDebt) {
        this.heatingDebt = heatingDebt;
    }

    public boolean isHasPet() {
        return hasPet;
    }

    public void setHasPet(boolean hasPet) {
        this.hasPet = hasPet;
    }

    public boolean isMealsEligible() {
        return mealsEligible;
    }

    public void setMealsEligible(boolean mealsEligible) {
        this.mealsEligible = mealsEligible;
    }

    public boolean isEnergyEligible() {
        return energyEligible;
    }

    public void setEnergyEligible(boolean energyEligible) {
        this.energyEligible = energyEligible;
    }

    public boolean isCareEligible() {
        return careEligible;
    }

    public void setCareEligible(boolean careEligible) {
        this.careEligible = careEligible;
    }
}
