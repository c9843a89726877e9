/** Layout that keeps what stands: only what is new finds a place, and what is in its way moves over. */
package se.styrkedjan.diagram.layout.change;
