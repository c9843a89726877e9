/** Layout of pictures that are no flows: rows of processes, trees, and parties with what joins them. */
package se.styrkedjan.diagram.layout.chart;
