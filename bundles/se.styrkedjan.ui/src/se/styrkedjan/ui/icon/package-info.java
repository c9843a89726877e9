/** The project's own pictures, drawn in the colours of the theme. */
package se.styrkedjan.ui.icon;
