/** Import of published documents: the way in, and what it answers. */
package se.styrkedjan.interchange;
