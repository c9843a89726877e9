/** Figures that running texts state, to be compared with the tables they are about. */
package se.styrkedjan.rules.figure;
