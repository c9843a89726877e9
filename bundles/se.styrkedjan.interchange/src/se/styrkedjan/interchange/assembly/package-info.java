/** Puts the lines of a document together into what it says: goals, tables, sections, head. */
package se.styrkedjan.interchange.assembly;
