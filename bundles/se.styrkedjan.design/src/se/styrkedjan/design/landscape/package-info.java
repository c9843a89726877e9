/** Services of the process landscape. */
package se.styrkedjan.design.landscape;
