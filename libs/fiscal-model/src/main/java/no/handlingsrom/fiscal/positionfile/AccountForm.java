package no.handlingsrom.fiscal.positionfile;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import no.handlingsrom.fiscal.kostra.AccountClass;

/** Skjema: what a file reports. */
public enum AccountForm {
  /** Bevilgningsregnskap: investment and operations. */
  APPROPRIATIONS("0A", Set.of(AccountClass.INVESTMENT, AccountClass.OPERATIONS)),
  /** Balanseregnskap. */
  BALANCE("0B", Set.of(AccountClass.BALANCE));

  private final String code;
  private final Set<AccountClass> classes;

  AccountForm(String code, Set<AccountClass> classes) {
    this.code = code;
    this.classes = classes;
  }

  public String code() {
    return code;
  }

  /** The account classes that its records stand in. */
  public Set<AccountClass> classes() {
    return classes;
  }

  static Optional<AccountForm> of(String code) {
    return Arrays.stream(values()).filter(form -> form.code.equals(code)).findFirst();
  }
}
