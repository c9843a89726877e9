/** Two versions of a process on one map: what is new, gone, moved, changed and reassigned. */
package se.styrkedjan.design.versions;
