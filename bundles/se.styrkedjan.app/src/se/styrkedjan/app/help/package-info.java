/** Guide, keys and about. */
package se.styrkedjan.app.help;
