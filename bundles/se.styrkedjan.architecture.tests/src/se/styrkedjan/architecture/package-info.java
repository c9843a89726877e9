/** Rules on the shape of the code that no compiler checks. */
package se.styrkedjan.architecture;
