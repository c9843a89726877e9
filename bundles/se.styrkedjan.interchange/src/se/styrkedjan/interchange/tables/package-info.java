/** The tables of the documents, in whatever shape a text holds them. */
package se.styrkedjan.interchange.tables;
