package no.handlingsrom.fiscal.positionfile;

import java.util.BitSet;
import no.handlingsrom.fiscal.kostra.AccountClass;
import no.handlingsrom.fiscal.positionfile.Remark.Level;

/** Controls 015 and 085 to 190: what the records of a file must come to, in kNOK. */
final class FileControls {

  private static final long TOLERANCE = 30;
  private static final long BALANCE_TOLERANCE = 10;
  private static final int FIRST_INCOME_ART = 600;

  private final BitSet seen = new BitSet();
  private final Sum investmentOut = new Sum();
  private final Sum investmentIn = new Sum();
  private final Sum operationsOut = new Sum();
  private final Sum operationsIn = new Sum();
  private final Sum tax = new Sum();
  private final Sum grant = new Sum();
  private final Sum transfer = new Sum();
  private final Sum depreciation = new Sum();
  private final Sum financeDepreciation = new Sum();
  private final Sum counterEntry = new Sum();
  private final Sum strayCounterEntry = new Sum();
  private final Sum investmentCooperation = new Sum();
  private final Sum operationsCooperation = new Sum();
  private final Sum assets = new Sum();
  private final Sum debtAndEquity = new Sum();
  private final Sum memorandum = new Sum();

  private static final class Sum {
    private long thousands;
    private boolean present;

    void add(long amount) {
      thousands = Math.addExact(thousands, amount);
      present = true;
    }

    boolean isBeyond(long tolerance) {
      return Math.abs(thousands) > tolerance;
    }
  }

  void add(PositionRecord post, Remarks remarks) {
    int place = place(post);
    if (seen.get(place)) {
      remarks.add(
          "015", Level.WARNING, "funksjon", post.function(), "the same account stands more often");
    }
    seen.set(place);
    switch (post.accountClass()) {
      case INVESTMENT -> investment(post);
      case OPERATIONS -> operations(post);
      case BALANCE -> balance(post);
    }
  }

  private static int place(PositionRecord post) {
    int codes = 1000 * number(post.function()) + number(post.art());
    return post.accountClass() == AccountClass.INVESTMENT ? codes + 1_000_000 : codes;
  }

  private static int number(String code) {
    return code.isEmpty() ? 0 : Integer.parseInt(code);
  }

  private void investment(PositionRecord post) {
    (number(post.art()) < FIRST_INCOME_ART ? investmentOut : investmentIn).add(post.thousands());
    if (post.art().equals("970")) {
      transfer.add(post.thousands());
    }
    if (post.function().equals("290")) {
      investmentCooperation.add(post.thousands());
    }
  }

  private void operations(PositionRecord post) {
    (number(post.art()) < FIRST_INCOME_ART ? operationsOut : operationsIn).add(post.thousands());
    boolean finance = number(post.function()) >= 800;
    switch (post.art()) {
      case "570" -> transfer.add(post.thousands());
      case "590" -> (finance ? financeDepreciation : depreciation).add(post.thousands());
      case "990" ->
          (post.function().equals("860") ? counterEntry : strayCounterEntry).add(post.thousands());
      case "870" -> addOn("800", post, tax);
      case "800" -> addOn("840", post, grant);
      default -> addOn("290", post, operationsCooperation);
    }
  }

  private static void addOn(String function, PositionRecord post, Sum sum) {
    if (post.function().equals(function)) {
      sum.add(post.thousands());
    }
  }

  private void balance(PositionRecord post) {
    int chapter = number(post.function());
    if (chapter >= 10 && chapter <= 29) {
      assets.add(post.thousands());
    } else if (chapter >= 31 && chapter <= 5999) {
      debtAndEquity.add(post.thousands());
    } else if (chapter >= 9100 && chapter <= 9200 || chapter == 9999) {
      memorandum.add(post.thousands());
    }
  }

  /**
   * Says what the whole file breaks.
   *
   * @param grave how grave it is that a sum does not hold; during the year nothing is closed
   */
  void finish(AccountForm form, Level grave, Remarks remarks) {
    Verdicts verdicts = new Verdicts(grave, remarks);
    if (form == AccountForm.BALANCE) {
      balanceVerdicts(verdicts);
    } else {
      investmentVerdicts(verdicts);
      operationsVerdicts(verdicts);
      verdicts.zero("140", transfer, "operations art 570 + investment art 970");
    }
  }

  private record Verdicts(Level grave, Remarks remarks) {

    void refuse(String control, boolean broken, String reason) {
      if (broken) {
        remarks.add(control, grave, null, null, reason);
      }
    }

    void zero(String control, Sum sum, String what) {
      refuse(
          control,
          sum.isBeyond(TOLERANCE),
          "%s must come to 0 ± %d, comes to %d (kNOK)".formatted(what, TOLERANCE, sum.thousands));
    }
  }

  private void investmentVerdicts(Verdicts verdicts) {
    if (investmentOut.present || investmentIn.present) {
      verdicts.refuse("085", investmentOut.thousands <= 0, "investment has no expenditure");
      verdicts.refuse("090", investmentIn.thousands >= 0, "investment has no income");
    }
    verdicts.zero("095", together(investmentOut, investmentIn), "investment");
    verdicts.zero("170", investmentCooperation, "function 290 in investment");
  }

  private void operationsVerdicts(Verdicts verdicts) {
    verdicts.refuse("100", operationsOut.thousands <= 0, "operations have no expenditure");
    verdicts.refuse("105", operationsIn.thousands >= 0, "operations have no income");
    verdicts.zero("110", together(operationsOut, operationsIn), "operations");
    verdicts.refuse("130", tax.thousands >= 0, "tax income is missing (800, 870)");
    verdicts.refuse("135", grant.thousands >= 0, "the general grant is missing (840, 800)");
    verdicts.refuse(
        "145", counterEntry.present && counterEntry.thousands == 0, "860, 990 comes to nothing");
    verdicts.refuse(
        "150", depreciation.present && depreciation.thousands == 0, "art 590 comes to nothing");
    verdicts.zero(
        "155", together(depreciation, counterEntry), "depreciation and its counter-entry");
    verdicts.refuse("160", financeDepreciation.isBeyond(0), "art 590 stands on finance functions");
    verdicts.refuse("165", strayCounterEntry.isBeyond(0), "art 990 stands outside function 860");
    verdicts.zero("175", operationsCooperation, "function 290 in operations");
  }

  private void balanceVerdicts(Verdicts verdicts) {
    verdicts.refuse("115", assets.thousands <= 0, "the balance has no assets");
    verdicts.refuse("120", debtAndEquity.thousands >= 0, "the balance has no debt and equity");
    Sum both = together(assets, debtAndEquity);
    verdicts.refuse(
        "125",
        both.isBeyond(BALANCE_TOLERANCE),
        "assets and debt with equity must come to 0 ± %d, come to %d (kNOK)"
            .formatted(BALANCE_TOLERANCE, both.thousands));
    verdicts.refuse(
        "190",
        memorandum.isBeyond(BALANCE_TOLERANCE),
        "memorandum accounts and 9999 must come to 0 ± %d, come to %d (kNOK)"
            .formatted(BALANCE_TOLERANCE, memorandum.thousands));
  }

  private static Sum together(Sum one, Sum other) {
    Sum sum = new Sum();
    sum.add(one.thousands);
    sum.add(other.thousands);
    return sum;
  }
}
