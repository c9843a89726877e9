/** The start page: first steps and where the data lies. */
package se.styrkedjan.app.start;
