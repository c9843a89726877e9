/** Editing of light markup, the safe subset of HTML that the model keeps. */
package se.styrkedjan.ui.markup;
