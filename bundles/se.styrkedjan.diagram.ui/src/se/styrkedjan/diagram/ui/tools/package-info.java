/** What is done with a whole diagram: arrange, find, zoom, choose layers. */
package se.styrkedjan.diagram.ui.tools;
