/** Counts over the register of views, complaints and deviations. */
package se.styrkedjan.rules.register;
