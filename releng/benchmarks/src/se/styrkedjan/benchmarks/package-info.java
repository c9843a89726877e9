/** Measures how long the product takes for what users wait for; run by hand through {@code releng/benchmarks/run}. */
package se.styrkedjan.benchmarks;
