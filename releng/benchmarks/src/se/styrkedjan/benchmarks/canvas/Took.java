package se.styrkedjan.benchmarks.canvas;

/**
 * How long a change took until it was painted.
 *
 * @param all milliseconds, as a clock on the wall says
 * @param own milliseconds that the UI thread worked
 */
record Took(double all, double own) {
}
