package no.handlingsrom.embedded;

/** How the owner of a database reaches it. */
public record Database(String jdbcUrl, String username, String password) {}
