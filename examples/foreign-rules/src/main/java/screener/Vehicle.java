package screener;

/** A car of the household; asked for and read by nobody. */
public class Vehicle {
    private String plate = "";

    public String getPlate() {
        return plate;
    }

    public void setPlate(String plate) {
        this.plate = plate;
    }
}
