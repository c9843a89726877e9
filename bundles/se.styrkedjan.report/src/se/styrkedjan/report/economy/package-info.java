/** Sums and deviations of the economy table; they are always computed, never typed. */
package se.styrkedjan.report.economy;
