/**
 * Layout of flows in swimlanes by layers, after Sugiyama: loops opened, layers by the longest path, crossings by
 * barycentres within lanes, straight chains, right-angled wires in the channels between the layers.
 */
package se.styrkedjan.diagram.layout.flow;
