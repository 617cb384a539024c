package no.handlingsrom.fiscal.positionfile;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.handlingsrom.fiscal.kostra.AccountClass;
import no.handlingsrom.fiscal.kostra.Art;
import no.handlingsrom.fiscal.kostra.KostraChart;
import no.handlingsrom.fiscal.kostra.KostraFunction;
import no.handlingsrom.fiscal.positionfile.Remark.Level;

/** Controls 010 to 081: what may stand together on one record. */
final class RecordControls {

  private static final String FUNCTION = "funksjon";
  private static final String ART = "art";
  private static final Set<String> TAXES = Set.of("870", "871", "872", "873", "876", "878", "879");
  private static final Set<String> DEVIATIONS = Set.of("589", "980", "989");
  private static final Set<String> LENDING = Set.of("520", "920");
  private static final Set<String> LENDING_FUNCTIONS = Set.of("281", "325", "701");
  private static final Set<String> REFUGEE_ARTS = Set.of("450", "810", "850");
  private static final Set<String> UNUSUAL_IN_OPERATIONS = Set.of("285", "660");
  private static final Set<String> UNUSUAL_IN_INVESTMENT = Set.of("620", "650", "900");
  private static final Set<String> UNUSUAL_FUNCTIONS = Set.of("100", "110", "121", "170", "171");

  private final Map<String, KostraFunction> functions;
  private final Map<String, Art> arts;
  private final Level grave;

  RecordControls(KostraChart chart, Reporting reporting) {
    int year = reporting.year();
    this.functions = byCode(c -> chart.functions(c, year).stream(), KostraFunction::code);
    this.arts = byCode(c -> chart.arts(c, year).stream(), Art::code);
    this.grave = reporting.isFirstHalf() ? Level.WARNING : Level.ERROR;
  }

  private static <T> Map<String, T> byCode(
      Function<AccountClass, Stream<T>> codes, Function<T, String> code) {
    return Stream.of(AccountClass.OPERATIONS, AccountClass.INVESTMENT)
        .flatMap(codes)
        .collect(Collectors.toMap(code, Function.identity(), (one, same) -> one));
  }

  /** Holds a record of the appropriation accounts against the controls; chapters have none here. */
  void check(PositionRecord post, Remarks remarks) {
    if (post.form() == AccountForm.BALANCE) {
      balance(post, remarks);
      return;
    }
    KostraFunction function = functions.get(post.function());
    Art art = arts.get(post.art());
    if (function == null) {
      remarks.add("010", Level.ERROR, FUNCTION, post.function(), "is no function of that year");
    }
    if (art == null) {
      remarks.add("012", Level.ERROR, ART, post.art(), "is no art of that year");
    }
    if (function == null || art == null) {
      return;
    }
    boolean operations = post.accountClass() == AccountClass.OPERATIONS;
    if (!function.validity().in(post.accountClass())) {
      remarks.add(
          operations ? "020" : "040", grave, FUNCTION, post.function(), elsewhere(operations));
    }
    if (!art.validity().in(post.accountClass())) {
      remarks.add(operations ? "025" : "050", grave, ART, post.art(), elsewhere(operations));
    }
    unusual(post, operations, remarks);
    together(post, operations, remarks);
  }

  private static void balance(PositionRecord post, Remarks remarks) {
    if (Set.of("5900", "5970").contains(post.function()) && post.thousands() < 0) {
      remarks.add(
          "016",
          Level.ERROR,
          "belop",
          Long.toString(post.thousands()),
          "must not be negative on " + post.function());
    }
  }

  private static String elsewhere(boolean operations) {
    return operations
        ? "belongs to the investment account (kontoklasse 0) only"
        : "belongs to operations (kontoklasse 1) only";
  }

  private static void unusual(PositionRecord post, boolean operations, Remarks remarks) {
    if (operations && UNUSUAL_IN_OPERATIONS.contains(post.art())) {
      remarks.add("030", Level.INFO, ART, post.art(), "is unusual in operations");
    }
    if (!operations && UNUSUAL_FUNCTIONS.contains(post.function())) {
      remarks.add("045", Level.INFO, FUNCTION, post.function(), "is unusual in investment");
    }
    if (!operations && UNUSUAL_IN_INVESTMENT.contains(post.art())) {
      remarks.add("055", Level.INFO, ART, post.art(), "is unusual in investment");
    }
  }

  private void together(PositionRecord post, boolean operations, Remarks remarks) {
    String function = post.function();
    String art = post.art();
    if (operations && LENDING.contains(art) && !LENDING_FUNCTIONS.contains(function)) {
      remarks.add("035", Level.WARNING, FUNCTION, function, "lending stands on 281 or 325");
    }
    if (!operations && art.equals("729") && !function.equals("841")) {
      remarks.add("060", grave, FUNCTION, function, "art 729 stands on function 841");
    }
    if (function.equals("899") != DEVIATIONS.contains(art)) {
      remarks.add("065", grave, FUNCTION, function, "899 and arts 589, 980, 989 go together");
    }
    if (art.equals("530") && !function.equals("880")) {
      remarks.add("070", grave, FUNCTION, function, "art 530 stands on function 880");
    }
    if (TAXES.contains(art) && !function.equals("800")) {
      remarks.add("075", grave, FUNCTION, function, "taxes stand on function 800");
    }
    if (art.equals("800") && !function.equals("840")) {
      remarks.add("080", grave, FUNCTION, function, "the general grant stands on function 840");
    }
    if (function.equals("850") && !REFUGEE_ARTS.contains(art)) {
      remarks.add("081", Level.WARNING, ART, art, "function 850 holds arts 450, 810 and 850");
    }
  }
}
