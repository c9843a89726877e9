/** Leads single wires around boxes. */
package se.styrkedjan.diagram.layout.route;
