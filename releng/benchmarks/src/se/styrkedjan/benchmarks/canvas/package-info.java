/** How quick the editor of diagrams is with very many elements; a program of its own, since it needs a window. */
package se.styrkedjan.benchmarks.canvas;
