/** Measures and breaks text, from the files of the typefaces alone: the same on every machine. */
package se.styrkedjan.diagram.picture.text;
