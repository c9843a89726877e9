/** Sums and deviations of the economy. */
package se.styrkedjan.rules.economy;
