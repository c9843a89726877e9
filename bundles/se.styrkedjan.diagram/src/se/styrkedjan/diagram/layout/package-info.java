/** Layout of whole pictures and of lines in them, as operations on their views. */
package se.styrkedjan.diagram.layout;
