/** The maps of a database as files: which there are, what each shows in picture and words, many at once. */
package se.styrkedjan.design.maps;
