/** Turns views and their looks into marks. */
package se.styrkedjan.diagram.picture.paint;
