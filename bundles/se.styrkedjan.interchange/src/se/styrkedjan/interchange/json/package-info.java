/** What an import read, as JSON. */
package se.styrkedjan.interchange.json;
