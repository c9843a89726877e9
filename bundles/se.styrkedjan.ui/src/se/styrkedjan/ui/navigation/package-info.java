/** Ways between places and documents of the window. */
package se.styrkedjan.ui.navigation;
