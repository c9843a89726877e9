/** Pictures as tagged PDF with lines, curves and text, on pages of any size. */
package se.styrkedjan.diagram.export.pdf;
