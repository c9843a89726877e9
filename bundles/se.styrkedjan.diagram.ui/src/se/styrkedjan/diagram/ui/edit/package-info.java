/** What gestures change, as operations: with what follows from it, such as lanes that grow and lines that run anew. */
package se.styrkedjan.diagram.ui.edit;
