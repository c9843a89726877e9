/** What can be made of a map that is shown: files, paper, pictures on the clipboard. */
package se.styrkedjan.diagram.ui.output;
