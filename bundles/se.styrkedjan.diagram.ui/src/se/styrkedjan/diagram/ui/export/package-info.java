/** Writing the diagram on the canvas to a file. */
package se.styrkedjan.diagram.ui.export;
