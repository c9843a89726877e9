/**
 * The store in a relational database, embedded Derby today. The only code that knows SQL. What differs between
 * databases lies behind {@link se.styrkedjan.store.jdbc.Database}; the schema is made by the numbered files in
 * {@code migration/}.
 */
package se.styrkedjan.store.jdbc;
