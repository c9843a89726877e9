/** Finds what an existing plan already has of an imported one, and joins the two. */
package se.styrkedjan.interchange.matching;
