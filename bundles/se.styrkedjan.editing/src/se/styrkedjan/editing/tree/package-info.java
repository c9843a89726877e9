/** Documents as trees of elements with identity: finding them, naming them, making one tree like another. */
package se.styrkedjan.editing.tree;
