/** Pictures as images of pixels. */
package se.styrkedjan.diagram.export.png;
