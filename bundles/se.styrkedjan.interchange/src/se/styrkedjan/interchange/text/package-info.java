/** Running text: paragraphs, light markup, words broken by lines and columns. */
package se.styrkedjan.interchange.text;
