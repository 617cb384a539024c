package no.handlingsrom.kit.imports;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.handlingsrom.fiscal.kostra.AccountClass;
import no.handlingsrom.fiscal.kostra.KostraChart;
import no.handlingsrom.fiscal.kostra.Validity;
import no.handlingsrom.http.imports.ImportProfile.AccountMapping;

/** Kontoplan: finds the KOSTRA account of what a file tells, in the chart of its year. */
final class AccountPlan {

  private final Beginnings<AccountMapping> mappings = new Beginnings<>();
  private final Map<String, Validity> functions = new HashMap<>();
  private final Map<String, Validity> arts = new HashMap<>();

  AccountPlan(KostraChart chart, int year, List<AccountMapping> accounts) {
    accounts.forEach(mapping -> mappings.put(mapping.account(), mapping));
    for (AccountClass accountClass : List.of(AccountClass.OPERATIONS, AccountClass.INVESTMENT)) {
      chart.functions(accountClass, year).forEach(f -> functions.put(f.code(), f.validity()));
      chart.arts(accountClass, year).forEach(a -> arts.put(a.code(), a.validity()));
    }
  }

  /**
   * What a record says of its account.
   *
   * @param account own account number; {@code null} where there is none
   * @param accountClass {@code null} where the record does not tell it; so are function and art
   */
  record Told(String account, String accountClass, String function, String art) {}

  /**
   * The account of a record; empty when it is unknown. In the balance function and art are left
   * out.
   *
   * @param errors takes what is wrong
   */
  Optional<KostraAccount> find(Told told, LineErrors errors) {
    Optional<AccountMapping> mapping = mappings.find(told.account());
    String digit = first(told.accountClass(), mapping.map(AccountMapping::accountClass));
    String function = first(told.function(), mapping.map(AccountMapping::function));
    String art = first(told.art(), mapping.map(AccountMapping::art));
    Optional<AccountClass> accountClass =
        Arrays.stream(AccountClass.values())
            .filter(known -> Integer.toString(known.digit()).equals(digit))
            .findFirst();
    if (accountClass.isEmpty()) {
      errors.add(
          digit == null ? "account" : "accountClass",
          digit == null ? told.account() : digit,
          digit == null ? "unknown account: the profile has no mapping" : "must be 0, 1 or 2");
      return Optional.empty();
    }
    if (accountClass.get() == AccountClass.BALANCE) {
      return Optional.of(new KostraAccount(AccountClass.BALANCE, null, null));
    }
    boolean known =
        knows(functions, function, accountClass.get(), "function", told.account(), errors)
            & knows(arts, art, accountClass.get(), "art", told.account(), errors);
    return known
        ? Optional.of(new KostraAccount(accountClass.get(), function, art))
        : Optional.empty();
  }

  private static String first(String told, Optional<String> mapped) {
    return told == null ? mapped.orElse(null) : told;
  }

  private static boolean knows(
      Map<String, Validity> codes,
      String code,
      AccountClass accountClass,
      String field,
      String account,
      LineErrors errors) {
    if (code == null) {
      errors.add(field, account, "unknown account: neither the file nor the profile tells it");
      return false;
    }
    Validity validity = codes.get(code);
    if (validity == null || !validity.in(accountClass)) {
      errors.add(
          field,
          code,
          "is no %s of account class %d in that year".formatted(field, accountClass.digit()));
      return false;
    }
    return true;
  }
}
