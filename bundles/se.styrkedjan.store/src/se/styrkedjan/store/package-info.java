/** The port to the database: documents with history, rows to ask questions of. */
package se.styrkedjan.store;
