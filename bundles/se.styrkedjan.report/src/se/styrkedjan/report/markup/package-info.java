/** Writing well-formed XML, the ground of HTML and WordprocessingML alike. */
package se.styrkedjan.report.markup;
