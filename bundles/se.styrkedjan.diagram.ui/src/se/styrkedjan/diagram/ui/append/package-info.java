/** Going on from a step: the next one made, placed and joined in one gesture. */
package se.styrkedjan.diagram.ui.append;
