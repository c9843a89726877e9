/** What a viewpoint specification says, as values: diagrams, layers, mappings, styles, tools. */
package se.styrkedjan.viewpoint.description;
