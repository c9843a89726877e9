/** The canvas by keyboard and screen reader: along the flow, by branch, between lanes. */
package se.styrkedjan.diagram.ui.keyboard;
