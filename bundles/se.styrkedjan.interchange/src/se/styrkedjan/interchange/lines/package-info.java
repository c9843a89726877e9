/** A document as lines: page heads and foots, contents list, and how the text was broken. */
package se.styrkedjan.interchange.lines;
