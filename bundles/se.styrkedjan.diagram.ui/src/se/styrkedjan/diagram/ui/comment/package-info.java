/** Comments on a diagram and its figures: written, read, dealt with and removed. */
package se.styrkedjan.diagram.ui.comment;
