package no.handlingsrom.fiscal;

/** Målform/språk: the languages in which the model explains itself. */
public enum Language {
  /** Norwegian bokmål, the language of the statutory terms. */
  NB,
  /** English. */
  EN
}
