/** Writes pictures into files, without a display. */
package se.styrkedjan.diagram.export;
