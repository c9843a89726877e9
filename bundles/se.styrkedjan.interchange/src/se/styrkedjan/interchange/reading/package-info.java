/** Files as text: encodings, PDF by tags and by position. */
package se.styrkedjan.interchange.reading;
