/** The golden thread around an element, and where it is broken. */
package se.styrkedjan.followup.thread;
