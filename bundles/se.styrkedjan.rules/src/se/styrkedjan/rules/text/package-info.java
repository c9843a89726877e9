/** Numbers and dates as people in Sweden write them: read generously, written uniformly. */
package se.styrkedjan.rules.text;
