/** The table of indicators, measured with a real window. */
package se.styrkedjan.benchmarks.grid;
