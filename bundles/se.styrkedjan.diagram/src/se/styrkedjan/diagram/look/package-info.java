/** How views look, as the specification says for each of them: input of the painters and of the layout. */
package se.styrkedjan.diagram.look;
