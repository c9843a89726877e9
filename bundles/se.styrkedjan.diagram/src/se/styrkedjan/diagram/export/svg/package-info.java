/** Pictures as SVG 1.1 that a screen reader can follow. */
package se.styrkedjan.diagram.export.svg;
