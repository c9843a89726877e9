/** The specification of our maps, made known to Eclipse Sirius where that is installed. */
package se.styrkedjan.sirius;
