/** Writes what is derived from the metamodel: the EMF sources and the pages that document it. */
package se.styrkedjan.codegen;
