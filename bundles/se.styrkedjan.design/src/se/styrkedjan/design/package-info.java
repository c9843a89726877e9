/** The viewpoint of Styrkedjan: services that the specification calls, and the specification itself. */
package se.styrkedjan.design;
