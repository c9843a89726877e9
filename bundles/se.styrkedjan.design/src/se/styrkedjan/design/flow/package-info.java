/** Services of the process flow. */
package se.styrkedjan.design.flow;
