/** What a layout is asked and what it answers: values that know nothing of models. */
package se.styrkedjan.diagram.layout.graph;
