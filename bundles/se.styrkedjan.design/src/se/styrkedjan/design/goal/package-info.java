/** Services of the goal map. */
package se.styrkedjan.design.goal;
