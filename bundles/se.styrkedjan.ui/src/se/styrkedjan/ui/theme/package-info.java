/** How everything looks: colours by purpose, sizes of text, distances, light and dark. */
package se.styrkedjan.ui.theme;
