/** How quick the editor of diagrams is, in a window. */
package se.styrkedjan.benchmarks.canvas;
