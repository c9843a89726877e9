/** Services of the collaboration map. */
package se.styrkedjan.design.collaboration;
