/** Numbers, dates and words of table cells. */
package se.styrkedjan.interchange.values;
