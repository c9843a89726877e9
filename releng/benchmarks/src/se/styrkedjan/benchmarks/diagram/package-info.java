/** Diagrams of the sizes that Sirius was measured with (../shared/sirius.md). */
package se.styrkedjan.benchmarks.diagram;
