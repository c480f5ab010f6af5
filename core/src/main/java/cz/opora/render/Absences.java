package cz.opora.render;

import cz.opora.codes.Situation;
import cz.opora.codes.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a worker ticks off before a do-not holds: that a situation is absent, said as it is when all is well. */
final class Absences {
    private record Box(Set<Situation> situations, Text text) {}

    /** Two situations asked in one breath come before each of them alone. */
    private static final List<Box> BOXES = List.of(
            box(
                    "děti nejsou zraněné a nebojí se být doma",
                    "the children are unhurt and unafraid at home",
                    Situation.CHILD_INJURY,
                    Situation.CHILD_AFRAID),
            box("děti nejsou zraněné", "the children are unhurt", Situation.CHILD_INJURY),
            box("děti se nebojí být doma", "the children are unafraid at home", Situation.CHILD_AFRAID),
            box("vždy je s nimi někdo způsobilý", "a capable adult is always there", Situation.CHILD_UNSUPERVISED),
            box(
                    "doma se najedí, mají lékaře a potřebné léky",
                    "they are fed, have a doctor and their medicine",
                    Situation.CHILD_NEEDS_UNMET),
            box(
                    "v domácnosti není násilí",
                    "there is no violence in the household",
                    Situation.DV_DANGER,
                    Situation.DV_CHRONIC),
            box("násilí teď nehrozí", "no violence threatens now", Situation.DV_DANGER),
            box("násilí v domácnosti netrvá", "no violence goes on in the household", Situation.DV_CHRONIC),
            box(
                    "není jiný znak ohrožení dítěte (§ 6 zák. 359/1999 Sb.)",
                    "no other sign of a child in danger (Act 359/1999, section 6)",
                    Situation.CHILD_S6_SIGNS),
            box(
                    "život neohrožuje, že se klient o sebe nestará",
                    "self-neglect does not endanger life",
                    Situation.LIFE_THREATENING_NEGLECT),
            box("klient dokáže sám jednat", "the client is able to act", Situation.CANNOT_ACT),
            box("není zmatenost ani demence", "no confusion or dementia", Situation.COGNITIVE_DISORDER),
            box("nikdo klienta finančně nezneužívá", "no financial exploitation", Situation.FINANCIAL_EXPLOITATION),
            box(
                    "není plán ani nedávný pokus o sebevraždu",
                    "no plan of suicide, no recent attempt",
                    Situation.SUICIDAL_PLAN),
            box("nikomu od klienta nic nehrozí", "nobody is in danger from the client", Situation.RISK_TO_OTHERS));

    private Absences() {}

    private static Box box(String cs, String en, Situation first, Situation... others) {
        return new Box(EnumSet.of(first, others), new Text(cs, en));
    }

    /** The words for all of them, each once; one without words of its own is named as what is not so. */
    static List<Text> of(Collection<Situation> open) {
        Set<Situation> left = EnumSet.noneOf(Situation.class);
        left.addAll(open);
        List<Text> texts = new ArrayList<>();
        for (Box box : BOXES) {
            if (left.containsAll(box.situations())) {
                texts.add(box.text());
                left.removeAll(box.situations());
            }
        }
        left.forEach(situation -> texts.add(new Text(
                Frame.ABSENT.cs() + ": " + situation.text().cs(),
                Frame.ABSENT.en() + ": " + situation.text().en())));
        return texts;
    }
}
