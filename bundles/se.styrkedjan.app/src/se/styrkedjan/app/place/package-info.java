/** The places of work at the left edge of the window. */
package se.styrkedjan.app.place;
