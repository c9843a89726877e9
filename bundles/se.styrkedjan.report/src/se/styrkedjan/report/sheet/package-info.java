/** Tables as workbooks, for those who go on counting in a spreadsheet. */
package se.styrkedjan.report.sheet;
